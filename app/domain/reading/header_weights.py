"""Weights of `header_words` in hundredths, by the number of the class; written by `make fit`."""

MADE_FROM = "d65b730a07bcf73a"  # `tests.corpus.lessons.digest`
CLASSES = (
    "bulk",
    "hiring",
    "other",
)
START = (-22, 158, -136)
WEIGHTS = """
0	0:54 1:-60 2:6
0 $	0:-12 1:8 2:4
0 0	0:-23 1:-13 2:36
0 a	0:-4 1:-6 2:10
0 am	0:-3 1:14 2:-11
0 application	1:-8 2:8
0 april	0:-8 1:10 2:-3
0 aug	0:-4 1:-4 2:8
0 c	0:28 1:-19 2:-9
0 day	0:69 1:-35 2:-34
0 days	0:-8 2:7
0 decision	0:-3 1:-8 2:11
0 employers	0:31 1:-24 2:-7
0 graduate	0:43 1:-16 2:-27
0 h	0:42 1:-16 2:-26
0 is	0:-3 1:-10 2:13
0 january	0:17 1:-25 2:8
0 jobs	0:-13 2:13
0 july	1:-7 2:9
0 k	0:93 1:-31 2:-63
0 min	0:-8 1:3 2:5
0 more	0:12 1:-5 2:-7
0 mp	0:-3 1:8 2:-4
0 neue	0:29 1:-4 2:-25
0 new	0:27 1:-16 2:-11
0 nieuwe	0:58 1:-33 2:-25
0 october	0:9 1:3 2:-12
0 on	0:22 1:-8 2:-14
0 people	0:-9 1:-3 2:12
0 round	0:-4 1:9 2:-4
0 vagas	0:59 1:-39 2:-20
0 x	0:10 1:-10
^ 0	0:43 1:-19 2:-24
^ about	0:-8 1:23 2:-15
^ application	0:-21 1:9 2:12
^ apprenticeship	0:-3 1:13 2:-10
^ assessment	0:-9 1:21 2:-12
^ audition	1:9 2:-7
^ auxiliar	1:10 2:-8
^ availability	0:-3 1:10 2:-6
^ aw	0:-4 1:14 2:-10
^ bevestiging	0:-3 1:9 2:-6
^ bienvenue	0:37 1:-31 2:-7
^ blood	1:-8 2:9
^ boiler	1:-8 2:10
^ bolsa	0:-3 1:9 2:-5
^ cabin	0:-3 1:8 2:-5
^ chat	0:-4 1:10 2:-7
^ checking	0:-3 1:12 2:-9
^ chief	0:51 1:-22 2:-29
^ civil	0:24 1:-15 2:-10
^ claim	0:-5 1:-6 2:11
^ closing	0:8 2:-8
^ cnet	0:-4 1:-5 2:9
^ come	0:41 1:-26 2:-15
^ complete	0:-4 1:8 2:-4
^ conditional	0:-5 1:8 2:-3
^ confidential	0:33 1:-25 2:-9
^ confirmation	0:-4 1:9 2:-5
^ confirmed	0:-9 1:20 2:-11
^ congrats	0:-4 1:12 2:-9
^ consulta	1:8 2:-6
^ contract	0:4 1:12 2:-16
^ crane	1:9 2:-7
^ cómo	0:13 1:-4 2:-9
^ dank	0:-5 1:8 2:-4
^ danke	0:-7 1:12 2:-6
^ data	0:39 1:-20 2:-19
^ demo	1:17 2:-17
^ deputy	0:-3 1:8 2:-5
^ dinner	0:-3 1:-11 2:14
^ dirección	1:10 2:-7
^ dispatcher	0:-3 1:9 2:-6
^ drivers	0:73 1:-42 2:-31
^ early	1:10 2:-8
^ employment	0:-9 1:13 2:-3
^ end	1:-7 2:8
^ enron	0:-4 1:-11 2:14
^ extension	1:-9 2:10
^ field	0:-3 1:8 2:-5
^ final	0:-4 1:11 2:-6
^ finance	0:15 2:-15
^ first	1:-8 2:10
^ focus	0:-3 1:-10 2:13
^ following	0:4 1:4 2:-9
^ from	0:-3 1:10 2:-7
^ fw	0:-32 1:-41 2:73
^ gas	0:-4 1:-7 2:10
^ gerente	0:56 1:-29 2:-27
^ goed	1:8 2:-6
^ good	0:-4 1:9 2:-6
^ graduate	0:-8 1:12 2:-4
^ guide	0:-3 1:10 2:-7
^ hall	1:-8 2:10
^ handover	1:-8 2:9
^ harbour	0:-3 1:12 2:-9
^ head	0:8 1:12 2:-20
^ hey	0:-6 1:25 2:-19
^ hiring	0:10 1:11 2:-22
^ holiday	0:76 1:-40 2:-35
^ hot	0:36 1:-7 2:-30
^ house	1:-7 2:8
^ hpl	0:-7 1:-9 2:16
^ hr	0:36 1:-6 2:-31
^ i	0:9 2:-10
^ ilug	0:-6 1:-13 2:18
^ interview	0:-9 1:-8 2:17
^ interviews	0:-3 1:-10 2:12
^ invoice	0:-4 1:-8 2:11
^ job	0:-14 1:7 2:7
^ jobs	0:37 1:-35
^ joining	0:-3 1:8 2:-5
^ june	1:-6 2:8
^ kwame	0:-3 1:-7 2:10
^ la	0:-8 1:13 2:-5
^ language	1:9 2:-7
^ last	0:-3 1:-5 2:8
^ lectureship	0:-3 1:8 2:-5
^ let's	0:-5 1:11 2:-6
^ locum	1:12 2:-10
^ lost	1:-7 2:8
^ lovely	0:-3 1:9 2:-6
^ merci	0:-4 1:10 2:-6
^ mini	0:-7 1:-12 2:19
^ new	0:30 1:-45 2:16
^ next	0:4 1:4 2:-8
^ nights	1:10 2:-8
^ no	0:12 2:-11
^ not	0:-5 1:20 2:-16
^ notification	0:-8 1:13 2:-5
^ offer	0:-12 2:14
^ onboarding	0:-9 1:8
^ one	0:-6 1:30 2:-24
^ onsite	1:9 2:-7
^ open	0:4 1:-8 2:5
^ opportunity	0:73 1:-51 2:-22
^ organizational	1:-7 2:8
^ parents'	1:-10 2:12
^ partner	1:9 2:-7
^ pedido	1:-8 2:10
^ pitch	1:-8 2:10
^ plot	0:-3 1:-7 2:10
^ portfolio	0:-3 1:10 2:-7
^ postdoc	0:20 1:-8 2:-12
^ poste	0:-3 1:12 2:-9
^ pre	1:9 2:-7
^ proceso	0:-3 1:12 2:-9
^ pt	1:8 2:-6
^ python	1:-7 2:8
^ quick	0:38 1:-8 2:-30
^ quote	1:-7 2:9
^ re	0:-69 1:40 2:29
^ received	1:10 2:-8
^ ref	0:-4 1:9 2:-4
^ references	0:-5 1:8 2:-3
^ referral	1:-10 2:12
^ regarding	0:-12 1:18 2:-6
^ relocation	0:-4 1:10 2:-6
^ right	0:-4 1:13 2:-9
^ rota	1:-8 2:10
^ round	0:-3 1:9 2:-5
^ running	1:10 2:-7
^ réunion	1:-6 2:8
^ salary	0:9 1:3 2:-13
^ satalk	0:-4 1:-5 2:9
^ saturdays	0:-3 1:12 2:-9
^ save	0:-14 1:-12 2:26
^ season	1:21 2:-19
^ seasonal	0:-4 1:11 2:-7
^ second	0:-4 1:11 2:-7
^ seek	0:35 1:-35
^ selection	0:-6 1:13 2:-7
^ senior	0:-8 1:21 2:-12
^ shifts	0:78 1:-31 2:-47
^ site	0:76 1:-40 2:-36
^ small	0:-4 1:11 2:-7
^ so	1:8 2:-6
^ sous	0:96 1:-49 2:-46
^ spambayes	0:-15 1:-44 2:59
^ spring	0:30 1:-14 2:-16
^ stage	0:-4 1:12 2:-8
^ status	0:-13 1:21 2:-8
^ storage	0:-8 1:-3 2:11
^ suite	0:-6 1:13 2:-7
^ survey	0:-3 1:-7 2:10
^ talent	0:-12 1:14
^ te	1:-9 2:11
^ teaching	0:21 1:-3 2:-18
^ thank	0:-14 1:6 2:8
^ thanks	0:-18 1:22 2:-4
^ ticket	0:-3 1:-4 2:8
^ tidewater	0:-5 1:10 2:-6
^ time	1:11 2:-9
^ tomorrow	0:-5 1:20 2:-16
^ trainee	0:-5 1:8 2:-3
^ training	1:8 2:-5
^ trial	0:-5 1:9 2:-4
^ trip	1:-7 2:8
^ tu	0:13 1:3 2:-16
^ two	0:40 1:-23 2:-17
^ tyrell	0:20 1:-19
^ u	0:-3 1:-5 2:8
^ una	0:-3 1:10 2:-7
^ unit	0:-3 1:-5 2:8
^ update	0:-13 1:20 2:-7
^ urgent	0:42 1:-28 2:-14
^ us	0:-5 1:-3 2:8
^ usajobs	0:47 1:-33 2:-13
^ vacancies	0:45 1:-27 2:-18
^ van	0:-3 1:-9 2:12
^ video	0:-4 1:10 2:-7
^ walk	0:18 1:10 2:-28
^ ward	0:-4 1:14 2:-10
^ warehouse	0:-4 1:10 2:-6
^ we're	0:40 1:-52 2:11
^ we've	0:7 1:-10 2:4
^ wedding	1:-7 2:8
^ week	0:22 1:-12 2:-10
^ what's	0:4 1:-15 2:10
^ why	0:29 1:-29
^ yes	0:-4 1:9 2:-5
^ you	0:5 1:-14 2:9
^ you've	0:20 1:-9 2:-12
^ your	1:-8 2:10
^ zoom	0:-3 1:10 2:-7
a	0:8 1:-13 2:5
a conversation	1:8 2:-7
a referee	1:-6 2:8
a side	0:-4 1:-5 2:10
aac	0:-3 1:8 2:-4
aboard	0:-3 1:9 2:-6
aboard $	0:-3 1:9 2:-6
ac	0:-4 1:11 2:-7
accepted	0:-5 1:-8 2:13
accepted $	0:-4 1:-6 2:10
accounting	0:55 1:-45 2:-10
accounts	0:-4 1:9 2:-5
added	0:-6 1:-3 2:9
additional	0:-3 1:8 2:-5
adm	1:8 2:-6
adm 0	1:8 2:-6
administrator	0:-4 1:8 2:-4
admission	1:-12 2:14
adoption	1:-10 2:11
adoption application	1:-9 2:10
advisory	1:-7 2:10
again	0:30 1:-28
again $	0:10 1:-9
agent	0:13 1:4 2:-17
agm	1:-7 2:8
agm $	1:-7 2:8
agreement	1:-8 2:10
alert	1:-9 2:10
alumni	0:-5 1:-9 2:14
am $	0:-3 1:14 2:-11
analyst	0:-9 1:5 2:4
analyst $	0:-12 1:25 2:-13
analytics	0:-6 1:8
and	0:-20 1:-17 2:36
and confidential	0:-4 1:-6 2:10
and more	0:23 1:-19 2:-4
angebot	1:-7 2:9
announcement	0:-4 1:-8 2:13
announcement $	0:-4 1:-17 2:21
annual	0:-11 1:-17 2:28
answer	0:9 1:5 2:-14
answers	0:-3 1:-5 2:8
any	1:20 2:-19
api	0:-3 1:-6 2:9
applicant	0:4 1:-10 2:6
application	0:-130 1:5 2:125
application $	0:-11 1:-4 2:15
application at	0:-3 1:9 2:-6
application for	0:-10 2:10
application sent	0:-4 1:8 2:-4
application submitted	0:-3 1:8 2:-5
application to	0:-9 1:7
application was	0:-11 1:12
application with	1:8 2:-6
applications	0:4 1:5 2:-10
applied	0:-12 1:6 2:6
applied to	0:-8 1:3 2:4
apply	0:77 1:-43 2:-34
applying	0:-16 1:20 2:-4
applying to	0:-8 1:10
appointment confirmation	1:-8 2:9
appointment confirmed	1:-13 2:14
appointment reminder	1:-10 2:11
apprenticeship	0:-5 1:23 2:-18
apprenticeship $	0:-4 1:19 2:-14
approved	0:-11 1:-14 2:24
approved $	0:-8 1:-7 2:15
april	0:24 1:-8 2:-16
april $	0:57 1:-8 2:-49
are	0:69 1:-46 2:-23
are $	0:-7 1:10 2:-4
are going	0:34 1:-23 2:-12
are hiring	0:-11 2:13
are looking	0:24 2:-27
are you	0:12 1:-16 2:3
art	1:8 2:-5
article	1:-10 2:11
article $	1:-7 2:8
assessment	0:-18 1:22 2:-4
assistant	0:-22 1:59 2:-37
assistant $	0:-22 1:26 2:-4
assistant 0	0:5 1:3 2:-9
associate	0:-8 1:18 2:-10
associate $	0:-7 1:15 2:-8
at	0:9 1:-13 2:4
at 0	0:-4 1:12 2:-8
audition	1:9 2:-8
aug $	0:-3 1:-5 2:8
auxiliar	0:-5 1:21 2:-16
auxiliar $	0:-3 1:14 2:-11
availability	0:-7 1:32 2:-25
availability for	1:9 2:-7
available	0:11 1:-8 2:-3
aw	0:-4 1:14 2:-10
awaiting	0:-4 1:-9 2:13
b	0:-5 1:-10 2:15
back	0:40 1:-23 2:-16
back $	0:22 1:-11 2:-11
back to	0:41 1:-26 2:-16
backend engineer	0:-3 1:9 2:-6
background	1:14 2:-13
bad news	1:10 2:-8
band 0	0:-12 1:29 2:-17
bank	0:6 1:-10 2:4
bank $	1:-6 2:8
barn	0:-3 1:8 2:-5
be	0:44 1:-47 2:4
be a	0:16 1:-23 2:6
bear	0:-5 1:12 2:-7
bear with	0:-5 1:12 2:-7
been declined	0:-3 1:-10 2:13
been selected	0:-6 2:8
before	0:-13 1:20 2:-7
before we	0:-3 1:10 2:-7
bei	0:-3 1:9 2:-6
bei uns	1:9 2:-7
better	0:5 1:-12 2:7
bevestiging	0:-3 1:9 2:-6
bewerbung	0:-11 2:9
bienvenue	0:37 1:-31 2:-7
bike $	1:-9 2:9
bill	0:-4 1:-5 2:9
biscuit	0:-3 1:-19 2:22
biscuit $	0:-3 1:-19 2:22
blog	0:98 1:-46 2:-51
blood	1:-8 2:9
boiler	1:-8 2:10
bolsa	0:-3 1:9 2:-5
bolsa de	0:-4 1:9 2:-6
bonus	0:23 1:-12 2:-10
book	0:7 1:-11 2:4
booking	0:-6 1:-11 2:17
booking $	1:-11 2:13
branch	0:20 1:-4 2:-16
branch manager	0:26 1:-9 2:-17
brand	0:56 1:-37 2:-19
brief $	0:-7 1:11 2:-4
brightloop	0:-4 1:10 2:-6
bristol	0:58 1:-38 2:-20
bruno	1:-12 2:13
bruno $	1:-12 2:13
building	0:14 1:-8 2:-5
burger	0:-4 1:9 2:-6
business	0:25 1:-9 2:-15
business analyst	0:30 1:-17 2:-13
business partner	0:22 1:-8 2:-15
by	0:13 1:-8 2:-5
c	0:9 1:-13 2:4
c 0	0:53 1:-28 2:-25
ca	0:-3 1:-7 2:11
cadet	0:17 1:-15
café	0:-12 1:27 2:-14
café $	0:-6 1:15 2:-10
calving	1:11 2:-9
campus	0:33 1:-7 2:-27
campus visit	0:-4 1:13 2:-9
candidacy	0:-14 1:20 2:-5
candidate $	0:-3 1:-6 2:9
candidates	0:-9 1:-18 2:27
candidatura	0:-14 1:17 2:-3
candidature	0:-42 1:51 2:-9
canyon	0:20 1:-19
capacity	0:-8 1:-13 2:21
car	0:19 1:-21 2:3
car $	1:-6 2:8
care	0:71 1:-33 2:-37
care $	0:-6 1:9 2:-3
career	0:35 1:-30 2:-5
case	0:-7 2:8
case 0	0:-5 1:-6 2:11
cdl	0:12 1:-11
cdl a	0:12 1:-11
cello	1:-8 2:9
center	1:-6 2:8
centre	0:-8 1:22 2:-14
centre $	0:-3 1:15 2:-12
certificate $	1:12 2:-10
charity	0:52 1:-30 2:-22
chat	0:26 2:-24
chat $	0:51 1:-26 2:-25
chat with	0:-4 1:9 2:-5
checking	1:9 2:-7
checking in	1:17 2:-15
chef	0:35 1:-8 2:-26
chef $	0:-10 1:12
chef de	0:45 1:-29 2:-16
chennai	0:93 1:-40 2:-52
chief	0:33 1:-15 2:-18
christmas	0:18 1:-9 2:-9
city	0:4 1:-8 2:4
city $	0:12 1:-9 2:-4
civil	0:14 2:-14
claim	0:-8 1:-12 2:20
claim 0	0:-6 1:-3 2:9
claims	0:30 1:-15 2:-15
class 0	0:-3 1:8 2:-5
clerk	0:-8 1:18 2:-9
clerkship	1:12 2:-10
client $	0:-5 1:18 2:-13
clinical	0:-4 1:11 2:-7
close	1:-7 2:9
closing	0:49 1:-31 2:-18
cloud	0:41 1:-19 2:-22
club	0:-6 1:-17 2:22
club $	1:-10 2:11
cnet	0:-12 1:-9 2:21
co	0:37 1:-13 2:-24
coach	0:-3 1:9 2:-6
code	0:-4 1:-4 2:8
com	0:-5 1:-6 2:11
come	0:21 1:-12 2:-10
coming	0:13 1:-4 2:-9
coming up	0:29 1:-13 2:-17
comments	0:-3 1:-8 2:11
commission	1:-9 2:10
commission $	1:-10 2:12
committee	0:-9 1:-8 2:17
committee $	0:-3 1:-4 2:8
community	0:56 1:-39 2:-17
community $	0:51 1:-39 2:-12
companies	0:26 1:-27
competition 0	0:-6 1:9 2:-3
complaint	1:-10 2:11
complete	0:-9 1:8
complete $	0:-6 1:21 2:-15
concours	1:14 2:-12
conditional offer	0:-6 1:9 2:-4
conf	1:-9 2:10
conf call	1:-9 2:10
conference	0:-5 1:-12 2:17
confidential	0:61 1:-62
confidential $	0:22 1:-10 2:-12
confidential information	0:-5 1:-5 2:10
conflict	1:9 2:-7
consulta	1:8 2:-6
consultant	0:8 2:-10
contact	0:9 1:-4 2:-5
contract 0	0:15 1:-9 2:-6
control	0:-7 1:16 2:-9
controller	0:88 1:-72 2:-17
conversa	1:10 2:-8
conversation	0:-3 1:10 2:-7
conversation $	0:-9 1:31 2:-22
cook	0:17 1:-7 2:-10
cook $	0:20 1:-8 2:-12
coordinator	0:-24 1:46 2:-22
coordinator $	0:-10 1:18 2:-9
core	0:-6 1:-5 2:11
could	0:35 1:-9 2:-26
counter	0:-4 1:14 2:-10
counter $	0:-3 1:18 2:-15
course	0:-5 1:-25 2:30
crm	1:-10 2:12
crm $	1:-10 2:12
curso	1:-10 2:12
cv	0:19 1:-3 2:-17
cv $	0:-20 1:48 2:-28
cvs	0:-9 1:-22 2:31
cvs for	0:-3 1:-9 2:12
cómo	0:83 1:-40 2:-43
d'embauche	0:50 1:-45 2:-5
d'embauche $	0:50 1:-45 2:-5
daily	0:23 1:-28 2:5
dana	0:-4 1:-8 2:11
dana $	1:-6 2:8
dank	0:-5 1:8 2:-4
danke	0:-7 1:12 2:-6
data analyst	0:-9 1:3 2:6
data engineer	0:50 1:-39 2:-11
day $	0:8 1:-15 2:6
days	0:14 1:-11 2:-3
days $	0:34 1:-23 2:-11
de	0:14 1:-12
de entrevista	0:-4 1:-5 2:9
de projet	0:54 1:-39 2:-15
deal	0:-5 1:-29 2:34
deals	1:-6 2:8
dean	1:9 2:-7
dean $	1:9 2:-7
debate	1:-7 2:9
debrief	1:-7 2:9
declined $	1:-7 2:10
dein	0:7 1:-8
del	1:-7 2:9
delay $	1:8 2:-6
delivery	0:-3 1:-13 2:16
delivery $	1:-7 2:8
demande	1:-9 2:11
demo	1:18 2:-17
demo class	1:9 2:-8
dene	0:-5 1:-4 2:9
dene road	0:-5 1:-4 2:9
deputy	0:-6 1:22 2:-15
des	0:-3 1:11 2:-7
design	0:28 1:-18 2:-10
designer	0:-11 1:11
details	0:-4 1:9 2:-5
developer	0:8 2:-9
did	0:3 1:-11 2:9
did we	0:14 1:-18 2:3
didn't	0:40 1:-23 2:-17
digest	0:32 1:-27 2:-5
digest 0	0:12 2:-10
dinner	0:-3 1:-15 2:18
dinner $	1:-7 2:8
diploma	1:14 2:-12
diploma $	1:11 2:-10
dirección	1:10 2:-7
directeur	0:-3 1:9 2:-6
director	0:43 1:-8 2:-35
director $	0:10 2:-10
director of	0:-12 1:25 2:-13
direção	1:10 2:-8
dispatched	1:-7 2:8
do	0:22 1:-13 2:-9
do $	0:-5 1:-4 2:9
doesn't	1:-8 2:10
donation	1:-8 2:9
done $	0:-3 1:-5 2:8
door	0:25 1:-31 2:6
draft	0:-7 1:-11 2:17
draft $	0:-3 1:-6 2:9
drive	0:11 2:-12
drivers	0:141 1:-72 2:-69
drivers $	0:34 1:-10 2:-24
du	0:-7 1:16 2:-9
due	1:-8 2:10
due $	1:-7 2:9
duke	1:-7 2:8
dunmore	1:10 2:-8
earlier	1:-6 2:8
earn	0:99 1:-30 2:-69
electric	0:20 1:-19
em	0:52 1:-34 2:-18
email	1:-8 2:9
employer	0:26 1:-9 2:-18
employers	0:41 1:-34 2:-7
employment	0:-29 1:49 2:-20
en	0:26 1:3 2:-29
end	1:-7 2:9
end of	1:-7 2:8
ends	0:-4 1:-9 2:12
engine	1:-7 2:9
engineer	0:14 1:10 2:-24
engineer $	0:-19 1:17 2:3
engineering	0:23 1:-22
engineers	0:114 1:-33 2:-81
english $	1:8 2:-7
enrollment	1:-10 2:12
enron	0:-22 1:-55 2:77
entretien	0:16 1:-21 2:5
entrevista $	1:-8 2:8
entry	1:-6 2:8
estimate	1:-7 2:9
eu	0:-4 1:-4 2:8
evening	1:-8 2:10
event	0:-4 1:-12 2:16
event $	0:-4 1:-9 2:13
exam $	1:-9 2:10
exchange	0:33 1:-12 2:-21
executive director	0:44 1:-28 2:-15
expectations	0:-4 1:9 2:-5
expectations $	0:-4 1:9 2:-5
expense	1:-6 2:8
expire	0:-6 2:8
extension	1:-11 2:13
facilities	0:8 1:-7
failed	0:-3 1:-10 2:12
fair	0:45 1:-36 2:-9
fair $	0:28 1:-26
fall	0:-3 1:-5 2:8
farm	0:-3 1:12 2:-9
fast	0:33 1:-8 2:-26
favor	0:-5 1:-7 2:12
fellow	0:-4 1:8 2:-4
fellowship $	1:10 2:-8
fence	1:-11 2:12
ferc	0:-3 1:-9 2:12
festival	1:-10 2:12
fico	0:46 1:-33 2:-13
field	0:-6 1:12 2:-6
final	0:-11 1:21 2:-10
final round	0:-10 1:17 2:-7
finance	0:66 1:-33 2:-34
finance business	0:27 1:-12 2:-14
finish	0:-3 1:9 2:-5
firmware	0:8 1:-15 2:6
fit	0:25 1:-24
five	0:121 1:-64 2:-57
flat	0:24 1:-13 2:-11
focus	1:-7 2:8
following	1:8 2:-11
following the	1:9 2:-7
following up	0:9 1:3 2:-12
for	0:-4 1:-11 2:16
for 0	0:14 1:-4 2:-10
for applying	0:-13 1:14
for biscuit	1:-9 2:9
for mr	1:-9 2:11
for signature	1:-6 2:8
for this	0:-5 1:-4 2:8
for tomorrow	0:-3 1:8 2:-5
foreman	0:-6 1:11 2:-5
foreman $	0:-4 1:8 2:-4
found	0:59 1:-53 2:-6
free	0:-10 2:13
freelance	1:11 2:-9
fresh	0:24 1:-9 2:-15
frida	1:-12 2:13
frida $	1:-10 2:12
from	0:-10 1:10
from your	1:8 2:-6
fund	1:-7 2:8
fundraising	0:6 1:6 2:-12
fw	0:-33 1:-44 2:77
für	0:25 1:-10 2:-16
gas	0:-14 1:-38 2:52
gerente	0:56 1:-29 2:-27
gerente de	0:56 1:-29 2:-27
gesprek	0:-6 1:9 2:-3
gespräch	0:-6 1:13 2:-7
gespräch $	0:-5 1:8 2:-3
gestern	1:10 2:-8
gestern $	1:10 2:-8
get	0:26 1:-19 2:-7
get the	0:29 1:-18 2:-11
github	1:12 2:-10
github $	1:12 2:-10
goed	1:9 2:-7
goed nieuws	1:8 2:-6
going	0:19 1:-17
good news	0:-6 1:20 2:-14
got your	0:11 1:-9
gracias	0:-3 1:12 2:-9
grade	0:-9 1:21 2:-12
graduate	0:16 1:21 2:-37
graduate scheme	0:-4 1:9 2:-5
great	0:8 1:3 2:-11
gs	0:-6 1:9 2:-4
gs 0	0:-6 1:9 2:-4
guest lecture	1:-8 2:9
guide	1:17 2:-15
guide 0	0:4 1:12 2:-16
h	0:9 1:-8
h $	0:52 1:-23 2:-30
halberd	1:9 2:-8
halcyon	0:45 1:-16 2:-29
halden	1:8 2:-6
half	0:62 1:-50 2:-12
hall	0:4 1:-21 2:17
hall $	0:10 1:-17 2:7
hand	0:-3 1:8 2:-5
handover	1:-10 2:11
happens	1:-8 2:10
harbor	1:8 2:-6
have 0	0:-7 2:8
have been	0:24 1:-10 2:-14
head	0:40 1:14 2:-53
head gardener	0:-4 1:10 2:-6
head of	0:63 1:-17 2:-46
health	0:33 1:-14 2:-19
hear	0:-6 1:8
hearing	1:-9 2:11
hello	0:8 2:-9
hello $	0:24 1:-17 2:-8
hello again	0:-5 1:19 2:-14
hello from	0:-4 1:11 2:-8
help	0:12 1:-5 2:-7
here's	0:16 1:-4 2:-12
hexalite	1:-6 2:8
hgv	0:-4 1:9 2:-5
high mesa	0:29 1:-16 2:-13
hire $	1:-9 2:10
hired	0:30 1:-11 2:-19
hiring	0:58 1:-46 2:-13
history	1:-7 2:8
history $	1:-11 2:12
holiday	0:51 1:-30 2:-21
hora	0:-4 1:13 2:-8
hospitality	0:40 1:-17 2:-23
hot	0:36 1:-7 2:-30
houston	0:15 1:-32 2:17
houston $	0:13 1:-20 2:8
how	0:26 1:-23 2:-3
how did	0:6 1:-8
how to	0:38 1:-15 2:-23
how was	0:-4 1:-6 2:10
hpl	0:-10 1:-13 2:22
hr	0:19 1:7 2:-27
hygienist	0:-3 1:11 2:-8
ian	1:-6 2:8
icu	0:8 2:-9
id 0	0:-10 1:11
ilug	0:-11 1:-37 2:48
in	0:49 1:-44 2:-5
in $	0:-7 1:23 2:-16
in 0	0:16 1:-8 2:-8
in drive	0:55 1:-9 2:-46
in houston	0:22 1:-20
in our	0:-6 1:15 2:-9
information	0:-5 1:-3 2:8
instructor	0:-4 1:11 2:-7
insurance	0:14 2:-12
insurance $	0:27 1:-8 2:-20
integration	1:-7 2:10
interest in	0:-11 1:7 2:3
interested	0:-7 1:8
interested $	0:-3 1:8 2:-5
interested in	0:-4 1:-6 2:10
interim	0:43 1:-35 2:-7
internship	0:-10 1:20 2:-10
internship $	0:-3 1:8 2:-5
interview	0:-37 1:-5 2:42
interview call	0:-3 1:8 2:-5
interview request	0:11 1:-20 2:10
interview slot	0:-4 1:8 2:-4
interviews	1:-12 2:14
intro	0:-4 1:9 2:-5
invite	0:-3 1:10 2:-7
invited	0:27 1:-24 2:-3
invited you	0:32 1:-16 2:-16
invoice	0:-6 1:-18 2:24
invoices	1:-7 2:8
invoices $	1:-7 2:8
is	0:9 1:-24 2:15
is in	0:35 1:4 2:-39
is waiting	0:43 1:-44
issue	0:-10 1:-5 2:15
issue 0	0:-12 1:-9 2:20
it $	0:12 1:-5 2:-7
ja	0:-4 1:11 2:-7
ja $	0:-4 1:11 2:-7
january	0:9 1:-11
january $	0:46 1:-32 2:-13
january 0	0:-8 1:-9 2:17
java	0:4 1:3 2:-8
java developer	0:9 2:-9
je	0:134 1:-64 2:-69
je sollicitatie	0:-12 1:13
job	0:17 1:-14 2:-3
job $	0:-29 1:39 2:-9
job market	0:17 1:-13 2:-5
job offer	0:-8 2:9
jobs	0:138 1:-85 2:-53
jobs in	0:-12 2:13
join	1:-9 2:8
joining	0:-7 1:30 2:-23
july	0:-10 1:-6 2:16
july $	0:-3 1:-7 2:9
june	0:-8 1:3 2:5
june 0	0:-4 1:-6 2:10
k	0:65 1:-15 2:-50
k $	0:18 1:-19
kestrel $	1:-7 2:8
know	0:24 1:-6 2:-18
know $	0:34 1:-13 2:-21
ks	0:-4 1:8 2:-5
ks 0	0:-4 1:8 2:-5
kwame	0:-3 1:-8 2:11
l 0	0:-16 1:29 2:-13
la	0:-7 1:8
lab	0:-7 1:23 2:-16
lane	0:-3 1:-6 2:10
lane $	0:-3 1:-6 2:10
lanternfish	0:-3 1:9 2:-6
lanternfish $	0:-3 1:9 2:-6
last	0:16 1:-20 2:3
lead	0:-3 1:8 2:-5
lead $	0:-10 1:19 2:-9
learning	1:-6 2:8
leave	0:-3 1:-6 2:9
lecturer	0:-14 1:18 2:-4
lecturer in	0:-11 1:20 2:-9
lectureship	0:22 1:-4 2:-18
lectureship $	1:9 2:-6
leeds	0:15 2:-15
leeds $	0:14 1:6 2:-20
legal	0:48 1:-17 2:-31
letter to	1:-7 2:9
librarian	0:-4 1:29 2:-24
librarian $	0:-3 1:19 2:-16
library assistant	0:-4 1:8 2:-4
libya	0:-3 1:-16 2:19
licence	0:-3 1:11 2:-8
licence $	0:-4 1:14 2:-10
like	0:44 1:-25 2:-19
link	0:-4 1:18 2:-14
link $	1:11 2:-8
linux	0:-3 1:-6 2:8
live	0:-7 1:9
loan	0:-3 1:-16 2:19
local:aalto	0:-3 1:15 2:-12
local:abedinh	0:-12 1:-43 2:55
local:address	0:-4 1:-9 2:13
local:admissions	0:-12 1:-37 2:49
local:afennelly	1:9 2:-7
local:agnes	0:-5 1:11 2:-6
local:alert	0:39 1:-11 2:-28
local:alertas	0:178 1:-114 2:-64
local:alertes	0:131 1:-78 2:-54
local:alerts	0:69 1:-40 2:-29
local:allegra	1:9 2:-7
local:alport	1:-5 2:8
local:amanda	1:8 2:-6
local:ami	0:-3 1:-13 2:15
local:amy	0:-6 1:-10 2:16
local:ananya	0:-3 1:8 2:-5
local:annie	0:-4 1:14 2:-10
local:annika	0:-3 1:12 2:-9
local:announce	1:-7 2:8
local:announcements	0:-12 1:-13 2:25
local:ap	1:8 2:-7
local:apply	0:-4 1:-7 2:11
local:arjun	1:12 2:-9
local:ashdown	0:-6 1:14 2:-8
local:barlow	1:-7 2:8
local:benefits	0:-3 1:-6 2:9
local:betts	1:-8 2:8
local:bhandari	1:15 2:-13
local:bhatt	0:-4 1:12 2:-8
local:billing	0:-4 1:-4 2:8
local:bkowalski	0:-3 1:8 2:-5
local:board	1:-11 2:12
local:boletin	0:137 1:-90 2:-47
local:bookings	0:-4 1:-13 2:17
local:bradford	0:-3 1:-9 2:12
local:brennan	0:-3 1:-7 2:9
local:bridget	1:9 2:-7
local:brooke	0:-4 1:11 2:-7
local:byrne	0:-4 1:8 2:-5
local:calger	1:-9 2:10
local:callum	0:33 1:-23 2:-10
local:campus	0:20 1:15 2:-35
local:careers	0:14 1:-21 2:7
local:casting	0:4 1:25 2:-29
local:chad	1:-6 2:8
local:charlotte	0:-3 1:13 2:-10
local:chen	1:8 2:-7
local:cheryl	0:-4 1:19 2:-14
local:cho	0:56 1:-52 2:-4
local:chokshi	0:-3 1:-13 2:15
local:cid	1:8 2:-6
local:cifuentes	1:8 2:-6
local:citas	1:-8 2:10
local:claims	0:-5 1:-6 2:11
local:claire	0:-5 1:15 2:-10
local:clare	0:-3 1:11 2:-8
local:cody	1:9 2:-6
local:cole	0:-5 1:8 2:-4
local:colemancl	0:-4 1:-8 2:12
local:colette	1:8 2:-7
local:colin	0:-4 1:8 2:-4
local:contact	1:-6 2:8
local:courses	1:-6 2:8
local:crane	0:-5 1:24 2:-19
local:crenshaw	0:-3 1:-21 2:24
local:crewe	1:9 2:-8
local:crewing	0:19 1:-6 2:-13
local:dan	0:37 1:-20 2:-17
local:dana	0:-5 1:-10 2:15
local:danny	0:66 1:-39 2:-27
local:david	0:-6 1:-12 2:18
local:declan	0:-4 1:12 2:-9
local:dee	0:15 1:-16
local:deepa	0:8 1:-3 2:-5
local:digest	0:64 1:-27 2:-37
local:direcao	0:-4 1:13 2:-9
local:direccion	0:-4 1:9 2:-5
local:donotreply	0:6 1:14 2:-21
local:earlycareers	0:-12 1:18 2:-6
local:ellen	0:-3 1:8 2:-5
local:emily	0:47 1:-28 2:-19
local:enron	0:-19 1:-31 2:50
local:esther	1:8 2:-6
local:events	0:51 1:-31 2:-20
local:ewan	1:-7 2:9
local:experience	0:17 1:-9 2:-8
local:fairchild	1:17 2:-15
local:femi	1:10 2:-8
local:foley	0:-3 1:-5 2:8
local:forster	0:-3 1:-9 2:12
local:fox	0:-3 1:-5 2:8
local:gavin	0:-7 1:20 2:-13
local:gilchrist	1:9 2:-8
local:gisela	1:-11 2:13
local:graham	0:-5 1:9 2:-4
local:grants	1:-10 2:11
local:greg	0:-4 1:-10 2:14
local:handshake	0:19 1:-18
local:hank	1:11 2:-9
local:hanleymr	0:-3 1:-19 2:22
local:hansell	1:8 2:-6
local:harcourtvale	0:-10 2:8
local:harker	0:-4 1:11 2:-7
local:hartley	1:10 2:-8
local:head	0:-5 1:21 2:-16
local:heffernan	1:9 2:-7
local:hegarty	1:8 2:-7
local:hello	0:95 1:-70 2:-25
local:hoffmann	1:10 2:-8
local:hola	1:-10 2:12
local:hr	0:-33 1:-27 2:60
local:hrod	0:-14 1:-100 2:114
local:huma	1:-8 2:8
local:hyatt	0:-5 1:-9 2:14
local:iain	1:8 2:-7
local:info	1:-18 2:17
local:interviews	0:-5 1:-10 2:15
local:isobel	1:12 2:-10
local:jacinta	1:-7 2:8
local:janine	0:-3 1:-7 2:10
local:jasmine	0:-5 1:11 2:-6
local:jeff	0:-4 1:-9 2:13
local:jilotylc	0:-7 1:-21 2:28
local:jobalerts	0:33 1:-23 2:-10
local:jobs	0:64 1:-52 2:-12
local:john	0:-7 1:-18 2:25
local:jordan	1:9 2:-7
local:joss	1:8 2:-6
local:jules	1:8 2:-6
local:kaminski	0:-14 1:-57 2:71
local:kapoor	0:-3 1:14 2:-11
local:karl	0:35 1:-35
local:katrin	0:-4 1:-4 2:8
local:kean	0:-17 1:-39 2:56
local:kelsey	0:-3 1:9 2:-6
local:kevin	0:-7 1:-7 2:14
local:kez	0:-3 1:17 2:-13
local:kinsella	0:-6 1:10 2:-4
local:kirsty	1:8 2:-6
local:kit	1:10 2:-8
local:kwame	1:9 2:-7
local:kysa	1:-5 2:8
local:lacey	0:-3 1:10 2:-7
local:leadership	1:8 2:-6
local:lenore	1:-7 2:8
local:leonie	0:-3 1:11 2:-8
local:lesley	1:9 2:-7
local:lotte	0:75 1:-46 2:-29
local:lucas	0:104 1:-63 2:-41
local:lucia	0:-3 1:-6 2:10
local:luke	0:45 1:-21 2:-24
local:mail	0:60 1:-34 2:-26
local:mailer	0:47 1:-16 2:-31
local:malhotra	1:8 2:-6
local:marchetti	1:11 2:-9
local:margaux	0:-3 1:19 2:-16
local:margot	1:9 2:-7
local:marisa	1:-9 2:12
local:mark	0:-8 1:-11 2:19
local:marta	0:-5 1:13 2:-8
local:match	0:63 1:-37 2:-26
local:megan	0:20 1:-11 2:-9
local:mei	1:10 2:-9
local:members	0:-3 1:-5 2:8
local:menzies	1:-7 2:8
local:messages	0:5 1:-9 2:4
local:michael	0:-4 1:-19 2:23
local:miller	1:-7 2:9
local:millscd	0:-11 1:-50 2:61
local:miriam	0:-3 1:8 2:-4
local:mjones	0:-6 1:-7 2:13
local:monte	1:10 2:-8
local:mpena	1:12 2:-10
local:mtreece	0:-3 1:11 2:-8
local:mw	1:-24 2:25
local:nadia	0:23 1:-12 2:-11
local:nandini	1:9 2:-8
local:naomi	0:-6 1:23 2:-17
local:natalie	0:35 1:-23 2:-12
local:news	0:126 1:-82 2:-43
local:newsletter	0:97 1:-28 2:-69
local:nina	0:-3 1:-8 2:11
local:no	0:-16 1:11 2:5
local:noreply	0:-52 1:67 2:-15
local:notices	1:-8 2:10
local:notification	0:-8 1:3 2:5
local:notifications	0:-19 1:7 2:13
local:notify	0:-8 1:5 2:3
local:nuala	0:-5 1:8 2:-3
local:nuria	0:92 1:-48 2:-44
local:oduro	0:-3 1:9 2:-6
local:okafor	0:-6 1:25 2:-19
local:ola	1:-7 2:8
local:olga	0:20 1:-13 2:-8
local:oliver	0:-3 1:10 2:-7
local:olivia	0:-7 1:19 2:-11
local:online	0:-55 1:-26 2:81
local:orders	0:-3 1:-6 2:8
local:ortega	1:8 2:-6
local:ostal	0:-4 1:23 2:-19
local:ott	0:-3 1:-20 2:23
local:paco	0:-3 1:9 2:-7
local:paige	0:-5 1:8 2:-3
local:panel	0:25 1:-10 2:-15
local:parker	0:-6 1:-10 2:16
local:people	0:-3 1:-8 2:11
local:personal	0:-8 1:31 2:-23
local:pessoal	1:11 2:-9
local:petit	1:8 2:-7
local:petrie	0:-3 1:9 2:-6
local:philippa	0:-3 1:10 2:-7
local:piet	1:-10 2:12
local:pike	1:11 2:-9
local:principal	0:-5 1:12 2:-7
local:priscilla	0:-3 1:15 2:-12
local:priti	0:21 2:-19
local:pz	0:-3 1:12 2:-9
local:rahn	0:-3 1:-16 2:19
local:ramesh	0:-3 1:12 2:-9
local:rashida	0:-4 1:9 2:-6
local:rebecca	0:-4 1:15 2:-10
local:reception	1:-10 2:12
local:recruiting	0:10 1:-9
local:recruitment	0:-16 1:21 2:-5
local:recrutement	0:42 1:-41
local:reekie	1:9 2:-8
local:renewals	0:-5 1:-8 2:12
local:reply	1:8 2:-10
local:research	0:-5 1:-4 2:9
local:resourcing	0:-6 1:12 2:-6
local:results	0:-4 1:-4 2:8
local:rfeinman	1:9 2:-7
local:rh	0:-18 1:3 2:15
local:ritu	1:8 2:-6
local:robert	0:-3 1:-11 2:14
local:roche	0:-6 1:13 2:-8
local:roda	0:-6 1:10 2:-4
local:roisin	1:8 2:-6
local:rosie	1:8 2:-7
local:rowe	1:-6 2:8
local:rr	0:-10 1:-5 2:15
local:rrhh	0:-3 1:-5 2:8
local:rssfeeds	0:-23 1:-39 2:62
local:sales	0:-4 1:-7 2:11
local:sam	0:6 1:7 2:-14
local:sbrenner	1:-6 2:8
local:search	0:-3 1:8 2:-5
local:secretaria	0:-3 1:8 2:-5
local:security	0:-5 1:-7 2:12
local:sergio	1:11 2:-9
local:service	0:-7 1:-26 2:33
local:shauna	0:57 1:-23 2:-33
local:shelk	0:-3 1:-6 2:9
local:shirley	0:-3 1:-23 2:27
local:shona	0:-3 1:16 2:-13
local:silvia	1:14 2:-12
local:siobhan	0:-5 1:10 2:-5
local:skowalczyk	1:8 2:-6
local:sol	1:11 2:-8
local:sophie	0:-5 1:10 2:-6
local:stace	1:9 2:-7
local:status	1:-7 2:8
local:stephanie	0:24 1:-29 2:5
local:stephen	0:-8 1:18 2:-10
local:steven	0:-13 1:-22 2:35
local:strand	0:-5 1:19 2:-14
local:sullivanjj	0:-12 1:-42 2:54
local:sullivann	1:-13 2:15
local:survey	0:4 1:-18 2:14
local:susan	0:-3 1:-8 2:10
local:swati	0:-4 1:13 2:-9
local:symes	0:-5 1:-7 2:12
local:talent	0:62 1:-50 2:-12
local:tasker	0:-3 1:10 2:-7
local:taylor	0:-3 1:-25 2:28
local:team	0:68 1:-45 2:-22
local:tenders	1:-12 2:13
local:thoma	0:43 1:-13 2:-30
local:thomas	0:-3 1:8 2:-5
local:tickets	1:-6 2:8
local:tiffany	0:-6 1:13 2:-7
local:tobias	0:-6 1:13 2:-6
local:toby	0:4 1:11 2:-16
local:tomasz	1:10 2:-9
local:torres	1:9 2:-6
local:tremblay	1:11 2:-9
local:trent	1:8 2:-6
local:updates	0:19 1:-11 2:-8
local:usastaffingoffice	0:-11 1:17 2:-6
local:vacancies	0:-4 1:12 2:-7
local:vakil	1:8 2:-6
local:valerie	1:9 2:-7
local:valmont	0:-7 1:12 2:-5
local:valmor	1:8 2:-6
local:vanaalst	1:12 2:-10
local:vanessa	1:8 2:-6
local:vasco	1:9 2:-8
local:vince	0:-4 1:-7 2:11
local:voss	0:11 1:5 2:-15
local:wanjiru	0:-3 1:8 2:-6
local:weekly	0:103 1:-56 2:-47
local:werkenbij	0:27 1:-25 2:-3
local:whitaker	0:-4 1:16 2:-13
local:wynn	1:9 2:-7
local:yasmin	1:9 2:-8
local:yvonne	1:8 2:-7
local:zhan	1:-9 2:10
local:zoe	0:-7 1:20 2:-13
locum	1:10 2:-8
logistics	0:-5 1:13 2:-9
london	0:19 1:-17
london $	0:20 1:-14 2:-6
looking	0:16 2:-14
loop	0:-6 1:19 2:-13
lost	1:-13 2:15
lot	1:-7 2:9
lot 0	1:-6 2:8
lovely	0:-3 1:9 2:-6
lovely to	0:-3 1:9 2:-6
lx $	1:8 2:-7
manager	0:-19 1:35 2:-16
manager $	0:8 1:18 2:-26
manager at	0:11 1:-11
manufacturing	0:21 1:-19
manufacturing $	0:27 1:-24
margin	1:-6 2:8
market	0:5 1:-13 2:8
market $	0:20 1:-8 2:-12
marketing	0:14 2:-12
match	0:40 1:-44 2:5
matched	0:74 1:-37 2:-37
matches	0:106 1:-45 2:-62
matching	1:19 2:-20
may	0:9 1:-17 2:8
mechanical	0:16 1:-13 2:-3
medical	0:-10 1:15 2:-5
medicine	0:53 1:-34 2:-19
meet you	0:8 2:-8
meeting	0:-21 1:3 2:18
meeting the	0:-3 1:15 2:-12
meeting with	0:-3 1:-7 2:10
members	0:-4 1:-5 2:9
memo	0:-7 1:-18 2:25
merci	0:-5 1:15 2:-10
mesa	0:19 1:-14 2:-4
meter	0:-6 1:-10 2:16
meter 0	0:-5 1:-6 2:11
min	0:-8 1:3 2:5
mini	0:-9 1:-14 2:23
minutes	0:34 1:-27 2:-7
missed	0:-6 1:-8 2:14
mock	0:3 1:-21 2:18
model	0:-4 1:-10 2:14
model $	0:-3 1:-12 2:14
modelling	1:13 2:-12
monday	0:10 2:-11
money	0:46 1:-11 2:-35
month	0:16 1:-22 2:6
month $	0:37 1:-34 2:-3
months	0:12 1:-17 2:5
more	0:13 1:-14
more $	0:40 1:-19 2:-21
mother	1:-8 2:10
mother $	1:-8 2:10
mother's	1:-7 2:8
moved	0:-3 1:-5 2:8
mp	0:-3 1:8 2:-4
mp $	0:-3 1:8 2:-4
mri	1:-7 2:8
msc	1:-6 2:8
my last	0:45 1:-33 2:-13
name:0	0:17 1:-11 2:-6
name:aalst	1:16 2:-14
name:aalto	0:-3 1:15 2:-12
name:abedin	1:-13 2:14
name:abernathy	0:-3 1:11 2:-8
name:academy	0:8 1:-7
name:acorns	1:8 2:-6
name:acquisition	0:-9 1:3 2:6
name:adams	1:9 2:-6
name:admissions	0:-8 1:-28 2:36
name:agency	0:62 1:-10 2:-51
name:agenda	0:-4 1:9 2:-5
name:agents	0:-3 1:-8 2:11
name:agnes	0:-6 1:13 2:-8
name:air	0:18 1:-18
name:al	0:15 1:-17
name:alastair	1:8 2:-6
name:aldridge	1:12 2:-10
name:alert	0:-10 2:11
name:alerts	0:37 1:-25 2:-12
name:alice	1:-6 2:8
name:alumni	0:-5 1:-3 2:8
name:amanda	1:8 2:-6
name:amb	1:-8 2:9
name:amber	0:29 1:-28
name:amory	0:-3 1:8 2:-5
name:ananya	0:-3 1:8 2:-5
name:angela	1:9 2:-6
name:annabel	1:8 2:-6
name:annie	0:-4 1:14 2:-10
name:annika	0:-3 1:12 2:-9
name:ansell	1:8 2:-6
name:apply	0:-4 1:14 2:-10
name:arcadia	0:-3 1:10 2:-7
name:arjun	1:12 2:-9
name:arkwright	0:-6 1:10 2:-4
name:arthur	1:9 2:-7
name:ashwell	0:-4 1:-6 2:9
name:at	0:3 1:-13 2:10
name:bakker	1:8 2:-6
name:bamboohr	0:-9 1:9
name:banerjee	1:-7 2:8
name:bank	0:45 1:-31 2:-13
name:ben	0:10 1:-15 2:5
name:benefits	0:-3 1:-7 2:10
name:bernardo	0:-4 1:14 2:-11
name:betts	1:-8 2:8
name:bhandari	0:-3 1:19 2:-17
name:bij	0:34 1:-32
name:birgit	0:-5 1:15 2:-10
name:board	0:-6 1:-11 2:17
name:boateng	1:10 2:-9
name:boingboing	0:-3 1:-5 2:8
name:books	1:-7 2:8
name:borja	1:8 2:-6
name:bos	0:50 1:-29 2:-21
name:boyd	1:-9 2:10
name:brandt	0:-6 1:8
name:brannigan	0:30 1:-4 2:-25
name:brenda	0:-4 1:8 2:-4
name:brenner	1:-6 2:8
name:bridget	0:51 1:-19 2:-32
name:brightpath	0:-3 1:9 2:-6
name:brightwater	0:-8 1:10 2:-3
name:broadband	0:-4 1:-4 2:8
name:brooke	0:-4 1:11 2:-7
name:brophy	0:-5 1:13 2:-8
name:by	0:36 1:-13 2:-23
name:c	0:-5 1:-12 2:18
name:cabin	0:-3 1:9 2:-5
name:calendly	0:-6 1:12 2:-7
name:callum	0:33 1:-23 2:-10
name:camping	1:9 2:-7
name:campus	0:20 1:15 2:-34
name:candidate	0:14 1:-22 2:8
name:capital	0:-5 1:11 2:-6
name:card	1:-6 2:9
name:career	0:13 1:-28 2:15
name:careers	0:40 1:-49 2:9
name:carl	1:-12 2:14
name:caroline	0:-3 1:9 2:-6
name:carolyn	0:-4 1:16 2:-11
name:carreira	0:106 1:-58 2:-48
name:centre	1:-9 2:10
name:chad	1:-6 2:8
name:chambers	0:-4 1:13 2:-10
name:charity	0:5 1:-9 2:5
name:charlotte	0:-7 1:17 2:-10
name:chef	1:8 2:-7
name:chen	1:8 2:-7
name:cheryl	0:-13 1:-3 2:17
name:cho	0:36 1:-34
name:chua	0:-3 1:15 2:-12
name:chuck	0:29 1:-17 2:-12
name:cid	1:8 2:-6
name:cifuentes	1:8 2:-6
name:circle	0:48 1:-34 2:-15
name:civil	0:-4 1:10 2:-6
name:clare	0:-3 1:11 2:-8
name:club	0:-6 1:-20 2:26
name:cnet	0:-37 1:-16 2:53
name:co	0:-7 1:-5 2:13
name:coach	0:3 1:-14 2:11
name:cobalt	0:33 1:-31
name:codeharbour	0:-4 1:-5 2:9
name:cody	1:9 2:-6
name:coffee	0:-4 1:8 2:-4
name:col	0:24 1:-10 2:-13
name:cole	0:-5 1:8 2:-3
name:colette	1:9 2:-7
name:colin	0:-4 1:8 2:-4
name:college	0:-3 1:-8 2:11
name:colm	1:12 2:-9
name:com	0:8 1:-26 2:18
name:community	0:12 1:-15 2:3
name:connect	1:-6 2:9
name:corvid	0:-7 2:9
name:costello	1:9 2:-7
name:crane	0:-6 1:24 2:-18
name:crew	0:-6 1:16 2:-11
name:crewe	1:9 2:-8
name:curtis	1:-8 2:10
name:cv	0:89 1:-52 2:-38
name:d	0:-15 1:-48 2:64
name:da	0:-3 1:12 2:-9
name:daily	0:-4 1:-7 2:11
name:dan	0:32 1:-17 2:-14
name:dana	0:-5 1:-11 2:17
name:daniel	1:-8 2:9
name:danielle	1:9 2:-7
name:danny	0:92 1:-53 2:-38
name:das	1:8 2:-6
name:david	0:-3 1:-8 2:11
name:de	0:-13 1:16 2:-4
name:dee	0:15 1:-16
name:deepa	0:8 1:-3 2:-5
name:del	1:-10 2:12
name:delgado	1:9 2:-7
name:dempsey	0:64 1:-45 2:-19
name:derek	1:8 2:-7
name:des	0:30 1:-23 2:-7
name:digest	0:-10 2:12
name:direct	0:21 1:-28 2:6
name:dlamini	0:-3 1:9 2:-6
name:docusign	0:-6 1:8
name:doherty	1:9 2:-8
name:dominique	0:74 1:-24 2:-50
name:dos	1:9 2:-7
name:dr	0:-28 1:34 2:-6
name:duarte	1:8 2:-6
name:early	0:-17 1:21 2:-5
name:editorial	0:-6 1:-8 2:14
name:eleanor	1:9 2:-6
name:ellery	0:9 1:-4 2:-5
name:emily	0:47 1:-28 2:-19
name:empleo	0:16 1:-9 2:-6
name:emploi	0:35 1:-16 2:-19
name:employment	0:-3 1:20 2:-17
name:events	0:-9 1:5 2:5
name:ewan	1:-7 2:9
name:experience	0:33 1:-25 2:-8
name:fahy	1:8 2:-7
name:fairchild	1:17 2:-15
name:fairhaven	0:-3 1:8 2:-6
name:fairweather	0:-3 1:8 2:-6
name:feinman	1:9 2:-7
name:felicity	1:16 2:-14
name:fennelly	1:9 2:-7
name:festival	1:-8 2:10
name:foley	0:-3 1:-7 2:10
name:fontaine	1:10 2:-7
name:foy	0:78 1:-36 2:-42
name:fr	0:-3 1:-5 2:8
name:freight	0:-3 1:13 2:-10
name:from	0:24 1:-32 2:8
name:gallagher	1:11 2:-9
name:gary	1:-6 2:8
name:gavin	0:-4 1:8 2:-4
name:gem	0:-3 1:8 2:-6
name:george	0:-3 1:8 2:-5
name:gerald	1:-6 2:8
name:gilchrist	1:8 2:-7
name:gisela	1:-11 2:13
name:glassdoor	0:57 1:-27 2:-30
name:global	0:30 1:-6 2:-24
name:gmbh	0:11 1:-7 2:-4
name:government	0:-3 1:11 2:-8
name:graduate	0:11 1:-8 2:-3
name:grants	1:-11 2:12
name:greenhouse	0:12 1:-22 2:10
name:groupe	0:39 1:-37
name:guardian	1:-8 2:11
name:gulf	0:10 2:-10
name:gym	1:-7 2:9
name:h	0:-16 1:-44 2:59
name:hafner	0:-3 1:8 2:-6
name:hal	1:-6 2:8
name:halloran	0:-3 1:9 2:-6
name:halvorsen	0:-3 1:12 2:-9
name:hamlin	0:-5 1:-5 2:9
name:han	1:-9 2:10
name:handshake	0:19 1:-18
name:harbor	0:20 1:-32 2:11
name:harcourt	0:-9 1:5 2:5
name:harker	0:-4 1:11 2:-7
name:hartley	1:8 2:-7
name:hartwell	0:17 1:-4 2:-14
name:health	0:19 1:-6 2:-13
name:heffernan	1:9 2:-7
name:hegarty	1:8 2:-7
name:helena	0:-3 1:9 2:-7
name:help	0:-6 1:-4 2:10
name:hexalite	1:-7 2:9
name:hilary	0:-4 1:12 2:-8
name:hire	0:-9 1:17 2:-8
name:hired	0:66 1:-51 2:-15
name:hireright	1:11 2:-9
name:hirevue	0:-4 1:12 2:-8
name:hiring	0:-9 1:9
name:hoffmann	1:10 2:-8
name:hollis	0:34 1:-13 2:-21
name:holm	1:-7 2:9
name:hospital	0:-4 1:16 2:-12
name:hotels	0:-11 1:16 2:-5
name:hr	0:-34 1:-19 2:53
name:hub	0:-4 1:-14 2:18
name:hugo	0:-6 1:14 2:-8
name:huma	0:-12 1:-69 2:81
name:humanos	1:-7 2:9
name:hutchins	1:12 2:-9
name:iain	1:8 2:-7
name:icims	0:-3 1:-5 2:8
name:ignacio	1:10 2:-8
name:indeed	0:8 2:-8
name:ing	0:19 1:-4 2:-15
name:ingrid	0:-3 1:10 2:-7
name:inter	0:-3 1:9 2:-6
name:isabelle	1:9 2:-7
name:isobel	1:12 2:-10
name:j	0:-17 1:-35 2:52
name:jacinta	0:27 1:-30 2:3
name:jackie	1:8 2:-6
name:jacob	0:-14 1:-71 2:84
name:janine	0:-3 1:-7 2:10
name:jasmine	0:-5 1:11 2:-6
name:joanne	1:13 2:-11
name:job	0:96 1:-46 2:-50
name:jobs	0:59 1:26 2:-85
name:jobtrain	1:8 2:-6
name:johan	0:-8 1:6
name:jordan	1:9 2:-7
name:josh	1:11 2:-8
name:joss	1:8 2:-6
name:julie	0:-5 1:11 2:-6
name:kapoor	0:-3 1:14 2:-11
name:karl	0:35 1:-35
name:karriere	0:100 1:-86 2:-14
name:kate	1:8 2:-6
name:kathryn	1:-9 2:10
name:katz	1:9 2:-7
name:keith	1:-8 2:10
name:kelly	0:-5 1:12 2:-7
name:kelsey	0:-3 1:9 2:-6
name:kez	0:-3 1:17 2:-13
name:kinsella	0:-8 1:9
name:kirkbride	1:9 2:-7
name:kowalczyk	0:-9 1:33 2:-24
name:kowalski	0:33 1:-12 2:-21
name:krishnan	0:-4 1:10 2:-6
name:kwame	1:9 2:-7
name:l	0:-5 1:-8 2:12
name:lang	1:8 2:-6
name:language	0:-3 1:9 2:-6
name:lauren	0:18 1:-24 2:6
name:lawrence	1:-6 2:8
name:learning	0:-3 1:-5 2:8
name:lenore	1:-7 2:8
name:leonie	0:-3 1:11 2:-8
name:lesley	1:9 2:-7
name:lettings	0:-8 1:-12 2:20
name:library	0:-5 1:-10 2:15
name:lic	0:-4 1:15 2:-12
name:life	0:23 1:-14 2:-9
name:linda	0:-3 1:9 2:-6
name:lindahl	0:54 1:-19 2:-34
name:lindgren	0:-3 1:14 2:-11
name:lindner	0:28 2:-28
name:lindqvist	0:-3 1:10 2:-7
name:linkedin	0:33 1:-35
name:linkring	0:16 1:-24 2:8
name:list	0:-12 2:14
name:little	0:-4 1:10 2:-7
name:lona	0:-3 1:-16 2:19
name:los	1:9 2:-7
name:lotte	0:75 1:-46 2:-29
name:lt	1:8 2:-5
name:ltd	0:35 1:-32 2:-3
name:lucas	0:71 1:-43 2:-28
name:lucia	0:-3 1:-7 2:10
name:luke	0:30 1:-18 2:-12
name:luuk	1:12 2:-11
name:lynn	0:-4 1:13 2:-9
name:major	1:10 2:-8
name:malone	1:8 2:-7
name:manager	1:9 2:-7
name:mandy	0:-4 1:18 2:-14
name:marchetti	0:-3 1:9 2:-6
name:margaux	0:-4 1:22 2:-18
name:margot	1:9 2:-6
name:maria	0:-4 1:11 2:-7
name:marieke	0:51 1:-24 2:-26
name:marisa	1:-9 2:12
name:marisol	0:-3 1:13 2:-11
name:marrow	0:51 1:-52
name:marsh	0:10 1:-11
name:marta	0:-13 1:36 2:-23
name:mbatha	1:12 2:-10
name:mbeki	1:8 2:-6
name:mcphail	1:12 2:-11
name:megan	0:51 1:-18 2:-33
name:mehta	1:11 2:-8
name:mei	0:-4 1:21 2:-17
name:menon	1:-6 2:8
name:menzies	1:-7 2:8
name:mesa	0:74 1:-12 2:-62
name:michael	0:39 1:-25 2:-15
name:miriam	0:-3 1:8 2:-4
name:mirrorlake	1:12 2:-10
name:monique	0:-3 1:11 2:-8
name:monte	1:10 2:-8
name:moreau	0:-3 1:8 2:-5
name:mori	1:12 2:-11
name:moss	1:11 2:-9
name:mrs	0:-4 1:10 2:-5
name:mum	1:-11 2:13
name:nadia	0:19 1:-12 2:-7
name:nandini	1:9 2:-8
name:naomi	0:-7 1:25 2:-18
name:natalie	0:35 1:-23 2:-12
name:nathalie	0:-4 1:10 2:-6
name:nathan	0:66 1:-37 2:-29
name:naukri	0:-21 1:22
name:news	0:-5 1:-4 2:9
name:newsletter	0:20 1:-20
name:nguyen	0:-3 1:10 2:-7
name:nhs	0:-9 1:19 2:-10
name:nigel	1:-6 2:8
name:nimbus	0:39 1:-24 2:-16
name:nina	1:-9 2:11
name:nisha	1:-6 2:9
name:norte	1:-8 2:9
name:northern	0:32 1:-14 2:-18
name:northgate	0:-4 1:-5 2:9
name:northmarch	1:9 2:-6
name:northmere	1:-10 2:10
name:notices	0:-5 1:-7 2:12
name:now	0:38 1:-8 2:-31
name:nuala	0:-5 1:8 2:-3
name:nuria	0:92 1:-48 2:-44
name:o'dell	0:-7 1:13 2:-6
name:oduro	0:-3 1:9 2:-6
name:officer	1:9 2:-7
name:okafor	0:-5 1:10 2:-5
name:okoro	0:-5 1:9 2:-4
name:olga	0:17 1:-6 2:-10
name:oliver	0:15 1:-11 2:-4
name:olivia	0:-5 1:14 2:-9
name:op	0:-3 1:-10 2:13
name:ops	0:-4 1:-5 2:9
name:orbiton	1:11 2:-9
name:ortega	0:-3 1:12 2:-9
name:osei	0:-3 1:14 2:-10
name:osgood	1:8 2:-7
name:ostal	0:-4 1:23 2:-19
name:ott	0:-3 1:-20 2:23
name:paco	0:-3 1:9 2:-7
name:paige	0:-4 1:9 2:-5
name:pallister	1:10 2:-8
name:panel	0:-3 1:-7 2:10
name:park	0:-6 1:13 2:-7
name:partners	0:10 2:-10
name:passport	1:-11 2:12
name:patricia	0:-3 1:19 2:-17
name:paws	1:-8 2:9
name:peggy	1:-8 2:8
name:pellegrino	0:-3 1:10 2:-7
name:pena	1:12 2:-10
name:penhaligon	1:14 2:-11
name:pennington	1:11 2:-10
name:people	1:-7 2:9
name:personalabteilung	0:-6 1:-6 2:11
name:petersen	0:-4 1:10 2:-6
name:petit	1:8 2:-7
name:petrakis	0:-4 1:16 2:-12
name:philippa	0:-4 1:9 2:-5
name:pickering	0:27 1:-14 2:-13
name:piet	1:-10 2:12
name:pieter	1:8 2:-6
name:pine	0:44 1:-45
name:pinho	0:-3 1:10 2:-7
name:pinpoint	1:9 2:-7
name:planning	1:-6 2:8
name:poole	0:45 1:-24 2:-21
name:portal	0:8 1:-9
name:post	0:12 1:-8 2:-4
name:pre	1:9 2:-8
name:prieto	0:-4 1:8 2:-4
name:prillo	0:18 1:-13 2:-5
name:priscilla	0:-3 1:9 2:-6
name:priti	0:17 2:-15
name:priyanka	1:10 2:-8
name:procurement	1:-9 2:11
name:professor	0:-8 1:28 2:-20
name:program	0:-4 1:-5 2:8
name:programme	1:-8 2:9
name:pruitt	0:-4 1:8 2:-4
name:r	0:-8 1:-23 2:31
name:rachel	0:-5 1:15 2:-10
name:rahn	0:-3 1:-16 2:19
name:ramesh	0:-3 1:12 2:-9
name:rashida	0:-4 1:9 2:-6
name:rasmussen	1:9 2:-7
name:recruiting	0:-29 1:22 2:7
name:recruitment	0:-16 1:26 2:-11
name:recursos	1:-7 2:9
name:reed	0:17 1:-16
name:reekie	1:9 2:-8
name:regional	0:11 1:-7 2:-4
name:reid	0:36 1:-17 2:-19
name:rescue	1:-6 2:8
name:research	0:-8 1:-13 2:22
name:resourcing	0:31 1:-8 2:-23
name:reuter	1:8 2:-6
name:rev	0:-6 1:9 2:-3
name:revd	0:-3 1:8 2:-5
name:reyes	0:-5 1:-15 2:20
name:richard	1:-9 2:11
name:ritu	1:8 2:-6
name:roche	0:-4 1:8 2:-4
name:roda	0:-6 1:10 2:-4
name:roisin	1:8 2:-6
name:rosalind	1:9 2:-7
name:rosie	1:8 2:-7
name:roux	1:8 2:-6
name:royal	0:-5 1:-3 2:8
name:ruiz	1:10 2:-8
name:sam	0:5 1:3 2:-8
name:sandrine	0:-7 1:13 2:-7
name:santa	1:9 2:-6
name:scheduling	1:-6 2:8
name:search	0:17 1:-8 2:-9
name:seek	0:20 1:-19
name:sekretariat	0:-4 1:11 2:-7
name:selección	0:-3 1:8 2:-5
name:service	0:-6 1:-11 2:17
name:services	0:15 1:-10 2:-5
name:shah	0:-4 1:14 2:-10
name:shauna	0:57 1:-23 2:-33
name:shona	0:-3 1:16 2:-13
name:shopper	0:-6 1:-3 2:9
name:silke	0:-3 1:9 2:-6
name:skylark	0:13 1:-13
name:smartrecruiters	0:-9 2:7
name:sofia	0:51 1:-25 2:-25
name:sophie	0:-7 1:20 2:-12
name:sproule	0:-3 1:15 2:-12
name:sr	0:-4 1:8 2:-4
name:stace	1:9 2:-7
name:staff	0:19 1:-10 2:-9
name:staffing	0:21 2:-19
name:stanhope	0:26 1:-18 2:-8
name:stannard	1:9 2:-8
name:steel	0:-7 1:9
name:stephanie	0:40 1:-44 2:4
name:steven	1:9 2:-8
name:stone	0:-4 1:12 2:-7
name:stores	0:30 1:-28
name:strake	1:9 2:-7
name:strand	0:-3 1:9 2:-5
name:student	1:-8 2:10
name:studios	1:10 2:-8
name:subramaniam	0:11 2:-13
name:sullivan	1:-14 2:16
name:supply	1:15 2:-13
name:support	0:-5 1:-4 2:9
name:surgery	1:-9 2:10
name:swati	0:-4 1:13 2:-9
name:t	1:8 2:-7
name:talent	0:64 1:-58 2:-6
name:talento	0:15 1:-5 2:-10
name:taleo	0:-8 1:8
name:tan	0:-5 1:10 2:-5
name:tanabe	1:9 2:-7
name:tanja	0:-4 1:12 2:-8
name:tansley	1:-7 2:8
name:tariq	1:11 2:-9
name:tarkin	1:-7 2:8
name:tarrant	0:21 1:-22
name:tasker	0:-3 1:10 2:-7
name:tax	0:-6 1:-6 2:11
name:teach	0:26 1:7 2:-33
name:team	0:-8 1:-8 2:16
name:tech	0:13 1:-21 2:7
name:the	0:12 1:-19 2:7
name:theatre	0:-3 1:8 2:-5
name:thierry	0:-4 1:10 2:-6
name:thoma	0:43 1:-13 2:-30
name:thorne	0:-4 1:-6 2:9
name:tiffany	0:-7 1:17 2:-9
name:tillman	1:10 2:-8
name:to	1:-13 2:12
name:toby	0:4 1:11 2:-16
name:todd	1:9 2:-8
name:tolliver	1:11 2:-9
name:tomasz	1:10 2:-9
name:torres	1:9 2:-6
name:totaljobs	0:24 1:-24
name:tour	1:12 2:-10
name:trac	0:-8 1:18 2:-10
name:training	1:-7 2:8
name:trask	1:12 2:-9
name:treece	0:-3 1:11 2:-8
name:trellis	0:13 1:-3 2:-10
name:tremblay	1:9 2:-8
name:trent	1:9 2:-8
name:tully	0:-3 1:8 2:-5
name:tutor	1:-6 2:8
name:udo	1:8 2:-6
name:usa	0:37 1:-20 2:-17
name:usajobs	0:28 1:-12 2:-17
name:vakil	1:8 2:-6
name:val	1:-8 2:10
name:vale	0:-8 2:9
name:valmont	0:-8 1:13 2:-5
name:valmor	1:8 2:-6
name:van	0:-4 1:12 2:-9
name:vanessa	1:8 2:-6
name:vasco	1:9 2:-8
name:verity	0:-3 1:8 2:-5
name:via	0:10 2:-8
name:victor	1:12 2:-11
name:visa	1:-27 2:30
name:von	1:10 2:-9
name:voss	0:6 1:4 2:-11
name:wanjiru	0:-3 1:8 2:-6
name:whitaker	0:-4 1:14 2:-10
name:whitcombe	0:-6 1:8
name:whitely	1:14 2:-12
name:whitlow	1:-8 2:9
name:whitman	0:-5 1:11 2:-6
name:whitmore	0:-3 1:9 2:-7
name:willem	1:8 2:-6
name:winslow	1:8 2:-5
name:work	0:84 1:-29 2:-55
name:workday	0:-5 1:-11 2:16
name:wynn	1:9 2:-7
name:yasmin	1:9 2:-8
name:zdnet	0:-7 1:-4 2:12
name:zentara	0:17 1:-9 2:-8
name:zhiyong	1:-9 2:10
name:ziprecruiter	0:51 1:-51
name:zoe	0:-4 1:13 2:-9
name:zoë	1:8 2:-6
near	0:-6 1:-3 2:9
need to	0:-4 1:-6 2:10
needed	0:12 2:-11
neue	0:26 1:-28
new	0:89 1:-115 2:26
new $	0:12 1:-6 2:-6
new sign	0:-8 2:9
new year	0:8 2:-7
newsletter $	0:8 1:-6
next step	0:-5 1:13 2:-8
nieuwe	0:55 1:-39 2:-16
nieuws	0:-4 1:12 2:-8
nieuws $	0:-3 1:10 2:-7
nights	0:-8 1:23 2:-15
nights $	0:-8 1:24 2:-16
nom	0:-9 1:-29 2:38
nomination	1:-8 2:10
non	0:11 1:-9
not	0:-8 1:10
note	0:7 1:5 2:-12
note $	0:31 1:-8 2:-23
notes	0:-3 1:-7 2:10
notre	0:43 1:-32 2:-10
november	0:-4 1:-13 2:17
november $	1:-7 2:9
now	0:16 1:-8 2:-9
number 0	0:-5 1:10 2:-5
nurse	1:25 2:-26
nurse icu	0:13 1:-10 2:-4
nursery practitioner	0:-3 1:13 2:-10
oasis	1:-10 2:12
october $	0:9 2:-7
of employment	0:-5 1:11 2:-6
of the	0:-6 1:-7 2:13
off	0:15 1:-10 2:-6
offer	0:-21 1:-6 2:27
offer 0	0:39 1:-29 2:-9
offer for	1:-7 2:9
offer letter	0:-11 2:10
offer of	0:-7 1:8
offer on	0:-5 1:-10 2:16
offers	0:10 1:-13 2:3
offers $	0:16 2:-14
officer	0:-45 1:76 2:-31
officer $	0:-9 1:24 2:-15
offshore	0:143 1:-75 2:-68
old	0:5 1:-14 2:9
on	1:-23 2:22
on monday	0:-3 1:13 2:-10
on my	0:30 1:-26 2:-4
on our	0:30 1:-23 2:-7
on thursday	0:-3 1:-8 2:11
onboarding $	0:-3 1:-5 2:8
one	0:-8 1:14 2:-6
online assessment	0:-7 1:16 2:-9
only	0:34 1:-20 2:-14
only $	0:20 1:-11 2:-9
onsite	0:-9 1:28 2:-19
op	0:9 1:-15 2:6
op $	0:18 1:-21 2:3
open	0:44 1:-48 2:4
open $	0:22 1:-6 2:-16
open day	0:10 1:-12
opened	0:39 1:-25 2:-14
opening	0:9 1:-4 2:-5
opening $	0:-5 1:8 2:-3
openings	0:68 1:-71
openings $	1:-8 2:10
opens	0:17 1:-29 2:11
operador	0:21 1:-17 2:-4
operations	0:9 1:-4 2:-5
operator	0:-7 1:32 2:-24
operator $	1:8 2:-6
opportunities	0:28 2:-27
opportunity	0:78 1:-55 2:-23
or	0:5 1:19 2:-24
or 0	0:-7 1:15 2:-8
oral history	1:-14 2:15
order	0:-9 1:-13 2:22
org	0:41 1:-20 2:-21
organizational	0:-3 1:-13 2:16
organizational announcement	0:-3 1:-11 2:14
orientation	0:23 1:-14 2:-9
our	0:8 1:-3 2:-5
outcome	0:-9 1:4 2:5
over $	0:-7 1:10 2:-4
page	0:15 1:-14
page $	0:19 1:-17
paid	0:62 1:-40 2:-21
panel for	1:-13 2:14
paralegal	0:-5 1:8 2:-3
parents'	1:-10 2:12
parents' evening	1:-10 2:12
park	0:-7 1:10 2:-4
part time	0:-5 1:8 2:-4
partner	0:11 1:5 2:-16
partner $	0:-5 1:10 2:-4
party	0:-5 1:-13 2:18
party wall	1:-7 2:9
passed	1:-12 2:13
password	1:-7 2:9
pastry	1:8 2:-7
pastry $	1:9 2:-7
paused	0:-6 1:9 2:-3
payroll	0:-4 1:10 2:-6
pedido	1:-7 2:8
pending	1:-10 2:11
perl	0:-4 1:-4 2:8
permit	0:-4 1:-9 2:14
person	1:8 2:-7
person $	1:8 2:-7
pharma	0:-11 1:11
phone call	1:10 2:-9
phone screen	0:-6 1:8
photographer	1:8 2:-6
photos	1:-9 2:10
photos $	1:-7 2:8
pick a	0:-3 1:8 2:-4
place	0:-6 1:-10 2:15
plan	0:29 1:-27
plan for	0:75 1:-43 2:-31
planner	0:-17 1:29 2:-11
planning $	1:-7 2:8
plant	1:-8 2:10
plot	0:-3 1:-7 2:10
plot 0	0:-3 1:-7 2:10
policy adviser	0:-7 1:12 2:-4
pool	0:-3 1:8 2:-5
por	0:-6 1:17 2:-11
porter	0:-4 1:10 2:-6
portfolio review	1:10 2:-8
position	0:-15 2:16
position $	0:-9 1:5 2:4
position in	1:-10 2:12
positions	0:30 1:-26 2:-4
positions $	0:27 1:-19 2:-8
post	0:-10 1:23 2:-13
post $	0:-8 1:18 2:-10
post of	1:9 2:-7
postdoc	0:18 1:-6 2:-12
poste	0:-3 1:11 2:-8
poste de	0:-3 1:10 2:-7
posted	0:-5 1:-6 2:11
power	0:-11 1:-15 2:26
ppa	1:-14 2:16
practice	0:29 1:-23 2:-6
practitioner	0:-4 1:17 2:-13
prairie	0:25 1:-18 2:-7
prep	0:13 1:-7 2:-6
principal	0:-4 1:9 2:-4
privileged	0:-4 1:-6 2:11
priya	1:13 2:-10
proceso	0:-7 1:24 2:-17
process	0:-12 1:25 2:-13
process $	0:-3 1:8 2:-5
profil	0:48 1:-18 2:-30
profile	0:61 1:-13 2:-49
profile $	0:-6 1:11 2:-5
project	0:-3 1:-5 2:8
project $	1:-8 2:9
projet	0:54 1:-39 2:-15
proposal	0:-4 1:-9 2:13
proposition	0:-5 1:9 2:-4
proposta $	1:11 2:-9
prueba	1:13 2:-11
pt	0:-3 1:11 2:-8
purchase	0:-4 1:-10 2:14
purchasing	1:-11 2:12
pyregional	1:-7 2:8
python	0:-4 1:-27 2:31
python dev	1:-11 2:12
qa	0:-9 1:17 2:-7
question $	0:21 1:-22
quick	0:21 1:-9 2:-12
quick favor	0:-5 1:-7 2:12
quick note	0:-4 1:10 2:-6
quick question	0:31 1:-22 2:-10
quick update	0:-5 1:14 2:-9
quote	0:-12 1:-32 2:44
quote $	0:-6 1:-15 2:20
ranger	1:9 2:-8
rates	0:18 1:-14 2:-5
rates $	0:24 1:-11 2:-13
razor	0:-5 1:-9 2:14
re	0:-85 1:27 2:58
re $	1:-9 2:10
re any	1:29 2:-28
re application	1:22 2:-21
re availability	1:9 2:-9
re checking	1:11 2:-10
re confidential	1:-11 2:12
re counter	1:8 2:-7
re data	1:8 2:-8
re enquiry	1:10 2:-10
re feedback	1:12 2:-11
re following	1:14 2:-13
re head	1:10 2:-8
re hello	1:10 2:-10
re ilug	1:-20 2:23
re kitchen	1:-10 2:10
re portfolio	1:12 2:-11
re python	1:-8 2:9
re quick	1:-9 2:10
re re	1:12 2:-11
re sadev	1:-18 2:19
re satalk	1:-17 2:18
re site	1:8 2:-7
re thank	1:43 2:-42
re thanks	1:10 2:-10
re thursday	1:11 2:-11
re withdrawing	1:10 2:-10
re your	0:11 2:-12
read	0:-7 1:-3 2:9
ready	0:7 1:-10 2:3
ready for	0:29 1:-11 2:-19
ready to	0:-7 2:9
received	0:-14 1:5 2:9
recibido	1:9 2:-7
recipe	1:-10 2:11
recipe $	1:-10 2:11
recommendation	1:-9 2:11
recruiter	0:-7 1:9
recruiters	0:62 1:-42 2:-20
recruiters are	0:27 1:-14 2:-12
red	0:9 1:-6 2:-3
redundancy	1:-10 2:10
ref	0:-29 1:39 2:-11
ref 0	0:-13 1:15
referees	0:-6 1:13 2:-7
reference $	1:-7 2:9
reference for	1:-7 2:9
reference request	1:-7 2:9
references	0:-11 1:17 2:-7
references $	0:-5 1:12 2:-7
referred	0:-5 1:9 2:-4
regarding	0:-8 1:13 2:-5
registered	0:-5 1:11 2:-5
registro	0:-3 1:9 2:-6
rejected	0:-9 1:-3 2:13
rejected $	1:-7 2:8
release	0:-7 1:-11 2:18
reminder	0:-4 1:-4 2:8
reminder 0	0:-5 1:-3 2:8
reminder your	0:8 1:-7
remote	0:40 1:-9 2:-31
renewal	0:-7 1:-15 2:22
renewal $	1:-7 2:9
report	1:-25 2:24
report $	0:-4 1:-13 2:17
req 0	0:-11 1:13
request	0:-3 1:-24 2:27
request closed	1:-7 2:8
requisition	0:-12 1:20 2:-8
requisition 0	0:-8 1:11 2:-3
restructuring	0:16 1:-8 2:-8
results	0:5 1:-14 2:10
results $	0:-6 1:-19 2:25
results for	0:52 1:-37 2:-15
resume	0:25 1:-23
resume $	0:35 1:-15 2:-20
return	1:-8 2:10
review	0:-7 1:-21 2:28
reviews	0:9 1:-10
right to	0:-5 1:21 2:-15
rn	0:21 1:-11 2:-10
road	0:-9 1:-7 2:16
road $	0:-8 1:-5 2:13
role	0:26 1:8 2:-34
role $	0:-29 1:39 2:-10
roles	0:72 1:-37 2:-35
roles $	0:19 1:-14 2:-5
roof	1:-13 2:13
roof $	1:-13 2:13
room $	0:-3 1:-8 2:10
room in	0:-4 1:-7 2:10
rota	1:-7 2:8
rota $	1:-11 2:12
round	0:-19 1:33 2:-14
réunion	1:-6 2:8
s	0:-6 1:-4 2:10
s 0	1:-8 2:9
sa	1:-9 2:10
sadev	1:-22 2:24
salaries	0:52 1:-4 2:-49
salary	0:57 1:-16 2:-42
salary $	0:-6 1:8
sales	0:-7 1:11 2:-4
sample	0:-4 1:17 2:-13
sample $	1:10 2:-8
sap	0:97 1:-38 2:-58
sap fico	0:46 1:-33 2:-13
satalk	0:-7 1:-29 2:36
saturday's	1:-9 2:10
saturdays	0:-4 1:21 2:-16
saturdays $	1:11 2:-9
save	0:-14 1:-12 2:26
saved	0:67 1:-52 2:-15
saved search	0:69 1:-55 2:-14
says	0:18 2:-16
schedule	0:-5 1:-3 2:8
schedule 0	0:-5 1:-5 2:11
scheme	0:-7 1:8
science	0:-7 1:10 2:-3
science $	0:-5 1:9 2:-4
scientist	0:-9 1:14 2:-5
score:answers	0:-21 1:6 2:15
score:bulk	0:126 1:-151 2:25
score:receipt	0:-9 1:4 2:4
score:structure	0:9 1:78 2:-86
score:tracked	0:10 1:-33 2:23
score:written	0:58 1:74 2:-132
scores	1:-11 2:12
screen	0:-7 1:8
search	0:13 2:-15
search $	0:-19 1:20
season $	1:11 2:-10
season 0	1:13 2:-11
seasonal	0:-7 1:15 2:-9
second	0:-7 1:14 2:-7
second interview	0:-5 1:11 2:-6
second meeting	1:11 2:-9
secretary $	0:-3 1:8 2:-5
section	0:-4 1:8 2:-4
secure	0:-3 1:-10 2:13
seek	0:24 1:-24
segunda	0:-3 1:9 2:-6
seguros	1:11 2:-9
selection	0:15 2:-14
sender:list	0:-33 1:-1 2:34
sender:machine	0:13 1:-2 2:-11
sender:person	0:-3 1:27 2:-24
sender:relay	0:20 1:-11 2:-8
senior	0:-13 1:39 2:-25
sent	0:-11 1:15 2:-4
sent to	0:-11 1:19 2:-7
services $	1:8 2:-7
settlement	0:-5 1:-15 2:20
sheet	0:-3 1:-7 2:10
shift	0:-9 1:23 2:-13
shift $	0:-8 1:22 2:-13
shifts	0:148 1:-57 2:-91
shop	1:9 2:-7
shop $	0:-3 1:12 2:-9
shopper $	0:-6 1:-3 2:9
shortlisted	0:4 1:-9 2:5
shortlisted $	1:-7 2:9
show	0:-5 1:-22 2:27
show $	1:-10 2:13
sid	0:-4 1:-8 2:12
sid $	0:-4 1:-8 2:12
sign in	0:-8 2:9
signing	1:-8 2:11
sim	1:10 2:-8
sim $	1:10 2:-8
similar	0:33 1:-21 2:-12
site	0:17 1:-7 2:-11
six	1:-6 2:8
slot	0:5 1:3 2:-8
so	0:4 1:7 2:-11
so $	1:8 2:-5
society	0:37 1:-25 2:-12
society $	0:50 1:-39 2:-11
sofa	1:-11 2:12
sofa $	1:-11 2:12
sollicitatie	0:-22 1:24
sollicitatie $	0:-9 1:10
sollicitatiegesprek	0:37 1:-30 2:-8
sollicitatiegesprek $	0:37 1:-30 2:-8
someone	0:46 1:-31 2:-15
son	0:40 1:-46 2:6
soon	0:49 1:-34 2:-15
sorry	0:-6 1:14 2:-8
sorry $	0:-3 1:8 2:-5
sous	0:66 1:-25 2:-41
sous $	0:-11 1:16 2:-5
sous chef	0:-10 1:12
south	1:-8 2:10
spam	0:-5 1:-5 2:9
spamassassin	1:-10 2:12
spambayes	0:-16 1:-55 2:71
speech	0:-3 1:-15 2:19
spring	0:50 1:-39 2:-12
spring $	0:43 1:-33 2:-10
sr	0:-14 1:26 2:-12
st	0:5 2:-8
st 0	0:28 2:-27
staff	0:-5 1:8 2:-3
staff $	0:-3 1:12 2:-8
stage	0:-20 1:34 2:-14
stage 0	0:-6 1:13 2:-7
stage management	0:-3 1:9 2:-6
standup	1:-7 2:8
start	1:6 2:-8
starts	0:19 1:-21
state	0:10 1:-10
statement	0:-7 1:-21 2:28
statement $	1:-9 2:11
status	0:-10 1:7 2:3
status change	0:-5 1:8 2:-3
step	0:-8 1:20 2:-12
still looking	0:-7 2:8
stop	0:23 1:-20 2:-3
storage	0:31 1:-40 2:9
story	0:10 1:-18 2:8
story $	0:11 1:-18 2:7
structuring	1:-8 2:9
student $	1:-8 2:9
studio	1:10 2:-7
submitted	0:-7 1:10 2:-3
suite	0:-8 1:26 2:-18
summary	0:-13 1:-10 2:23
sunday	0:-7 1:-9 2:16
superday	1:8 2:-5
supervisor	0:-20 1:40 2:-20
supervisor $	0:-11 1:25 2:-13
support worker	0:-4 1:8 2:-4
survey	0:43 1:-58 2:15
survey $	0:-3 1:-7 2:10
survey of	1:-7 2:9
surveyor	0:-7 1:10 2:-3
system	0:29 1:-18 2:-11
sí	1:10 2:-8
sí $	1:10 2:-8
take	0:-5 1:8 2:-3
take home	0:-3 1:13 2:-10
talent	0:8 1:-5 2:-3
talent community	0:48 1:-40 2:-7
talk with	1:11 2:-9
talking	0:35 1:-26 2:-9
tasting	1:-8 2:10
tasting $	1:-10 2:11
te	1:-6 2:8
teacher	0:-27 1:59 2:-32
teacher of	0:-4 1:9 2:-5
teaching	0:25 2:-24
teaching assistant	0:10 1:-12
team leader	1:11 2:-9
tech $	0:-3 1:17 2:-14
technician	0:-22 1:23
technologies	0:-7 1:-8 2:14
temp	0:14 1:4 2:-18
term	0:10 1:-11
test	0:-4 1:8 2:-3
test $	0:-7 1:29 2:-22
th grade	0:-3 1:8 2:-5
thank	0:-18 1:16
thank you	0:-18 1:17
thanks	0:-16 1:24 2:-8
thanks for	0:-16 1:19
that	0:25 1:-26
the	0:-14 1:4 2:10
the data	1:-16 2:16
the dean	1:9 2:-7
the farm	1:10 2:-8
the panel	0:-3 1:12 2:-9
the partners	1:8 2:-6
the service	0:-4 1:-6 2:10
the shop	1:11 2:-8
the visit	1:9 2:-8
these	0:38 1:-38
things	0:-4 1:9 2:-5
think	0:49 1:-55 2:6
this	0:77 1:-58 2:-19
this month	0:38 1:-25 2:-13
this week	0:30 1:-43 2:14
this week's	0:11 1:-3 2:-7
this weekend	1:-13 2:11
thursday 0	0:-9 1:21 2:-12
ticket 0	0:-4 1:-8 2:12
tidewater	0:-5 1:12 2:-7
time $	0:-8 1:13 2:-5
to 0	1:-19 2:19
to hire	0:27 1:-16 2:-11
to meet	0:5 1:3 2:-8
to work	0:-4 1:13 2:-8
to your	0:-3 1:-5 2:8
today	0:11 2:-10
today $	0:17 1:-4 2:-13
today's	0:-3 1:-10 2:13
top	0:22 1:-33 2:12
topic	1:9 2:-9
tour $	1:-7 2:8
track	0:14 2:-12
trade	1:-7 2:8
trading	0:-7 1:-11 2:18
train	1:11 2:-9
trainee	0:-20 1:38 2:-19
training contract	0:-3 1:11 2:-8
tree	1:-9 2:10
tree $	1:-9 2:11
trial	0:-7 1:8
trial $	1:8 2:-6
trial shift	0:-8 1:19 2:-11
trials	1:-6 2:8
trip	0:-6 1:-20 2:26
trip $	1:-7 2:8
truck $	1:-8 2:9
tryouts	1:-8 2:9
tryouts $	1:-9 2:10
turno	0:19 1:-10 2:-9
tw	0:-4 1:-27 2:31
two	0:24 1:-22
tyrell	0:17 1:-16
técnica	1:12 2:-9
u	0:-8 1:-9 2:17
u 0	0:-4 1:-7 2:10
um	0:18 1:-14 2:-4
uma	1:8 2:-6
un	0:15 1:-13
una	0:12 2:-12
une	0:14 1:-10 2:-4
university	0:18 1:-23 2:5
uns	1:11 2:-9
uns $	1:8 2:-6
unterlagen	0:-3 1:10 2:-7
up	0:8 1:-5 2:-3
up on	0:15 1:-5 2:-10
up to	1:-10 2:9
update	0:-20 1:14 2:6
update 0	0:-5 1:-3 2:8
update about	1:8 2:-8
update from	0:-14 1:23 2:-9
update on	0:-12 1:19 2:-7
update to	1:-9 2:10
urgent	0:23 1:-17 2:-5
us	0:22 1:-9 2:-14
usa	0:22 1:-19 2:-3
usajobs	0:47 1:-33 2:-13
users	0:-7 1:-3 2:10
ux	0:-3 1:10 2:-7
v	0:-3 1:-5 2:8
vacancies	0:90 1:-79 2:-11
vacancy $	0:-10 1:3 2:7
vacature	1:9 2:-7
vagas	0:59 1:-39 2:-20
van $	1:-8 2:9
venue $	0:-3 1:12 2:-9
verano	1:10 2:-7
verano $	1:10 2:-7
video	0:-5 1:11 2:-7
viewed	0:11 2:-9
viewing	0:-4 1:-7 2:11
visa	1:-19 2:22
vom 0	0:-4 1:8 2:-4
voor	0:33 1:-23 2:-10
voor je	0:-9 1:11
votre candidature	0:-10 1:13 2:-3
vp	0:15 1:-10 2:-6
vs	1:-7 2:9
w 0	0:18 1:-12 2:-6
waiting	0:22 1:-30 2:8
waiting list	0:-3 1:-6 2:9
waitlist	0:-5 1:-5 2:10
walk	0:11 1:9 2:-20
walk in	0:19 1:16 2:-35
wall	0:28 1:-14 2:-14
want	0:40 1:-4 2:-36
want to	0:8 1:-5 2:-4
want you	1:14 2:-12
wanted	0:79 1:-47 2:-32
wants	0:65 1:-31 2:-34
wants to	0:61 1:-28 2:-33
ward	0:-14 1:43 2:-28
ward 0	0:-5 1:15 2:-10
we do	0:12 1:-16 2:4
we need	1:-8 2:10
we think	0:54 1:-54
we want	0:16 1:5 2:-21
we're	0:26 1:-36 2:10
we're hiring	0:69 1:-67
we've	0:11 1:-13
web	0:-4 1:-5 2:9
week	0:17 1:-31 2:14
week 0	0:25 1:-27
week's	0:11 1:-3 2:-7
weekend $	0:-3 1:-5 2:8
weekly	0:21 1:-61 2:40
welcome aboard	0:-3 1:9 2:-6
welcome to	0:13 2:-15
went	0:9 2:-8
west	1:-10 2:12
what	0:-7 1:-6 2:13
what happens	1:-8 2:10
what you	0:-5 1:-4 2:9
what's	0:14 1:-15
what's new	0:4 1:-15 2:10
where things	0:-4 1:13 2:-10
who	0:24 1:-14 2:-10
who's	0:5 1:4 2:-9
why	0:26 1:-20 2:-6
will	0:-3 1:-16 2:19
window	0:23 1:-25
windows	0:-9 1:-5 2:15
withdrawing	1:12 2:-11
words	0:-12 1:-16 2:28
work	0:17 1:3 2:-19
work $	0:-3 1:9 2:-6
worker	0:-9 1:17 2:-8
world	0:-10 1:-12 2:22
writer	0:-8 1:13 2:-5
writing	1:10 2:-11
x	0:56 1:-43 2:-13
x 0	0:87 1:-32 2:-55
yard	0:-5 1:18 2:-13
yard $	1:9 2:-7
year end	1:-12 2:13
yes	0:-5 1:9 2:-4
yesterday	0:-3 1:19 2:-16
yesterday $	0:-3 1:19 2:-16
you	0:8 1:-13 2:5
you $	0:5 1:13 2:-18
you 0	0:28 1:-32 2:4
you an	1:8 2:-6
you and	0:14 2:-15
you applied	0:-12 1:14
you are	0:9 1:-17 2:8
you for	0:-20 1:11 2:9
you have	0:3 1:-9 2:6
you in	0:-6 1:17 2:-11
you need	0:-4 1:-6 2:10
you open	0:19 1:-12 2:-6
you to	0:20 1:-16 2:-5
you'd	0:47 1:-46
you're invited	0:8 1:-16 2:9
you've	0:15 1:-10 2:-6
your	0:10 1:-26 2:16
your 0	0:8 1:4 2:-12
your application	0:-48 1:11 2:37
your background	1:16 2:-17
your candidacy	0:-13 1:18 2:-5
your cv	0:64 1:-29 2:-35
your documents	0:-4 1:9 2:-5
your free	0:-5 1:-3 2:8
your interest	0:-8 1:5 2:3
your interview	0:-16 1:12 2:5
your job	1:16 2:-17
your message	0:-3 1:11 2:-8
your mother	1:-8 2:9
your new	0:-8 1:7
your offer	0:6 1:-9 2:3
your online	0:-5 1:8 2:-4
your profile	0:111 1:-50 2:-61
your recent	0:-9 1:17 2:-8
your references	0:-5 1:10 2:-5
your resume	0:36 1:-29 2:-7
your saved	0:16 1:-9 2:-7
your search	0:-14 2:14
your story	0:32 1:-24 2:-8
your video	0:-5 1:21 2:-16
your weekly	0:46 1:-41 2:-5
yours	0:12 1:-6 2:-6
yours $	0:12 1:-6 2:-6
yourself	0:16 1:-10 2:-6
zomer	1:11 2:-9
zomer $	1:11 2:-9
zoom	0:-4 1:12 2:-8
à	0:45 1:-21 2:-24
"""
