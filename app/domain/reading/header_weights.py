"""Weights of `header_words` in hundredths, by the number of the class; written by `make fit`."""

MADE_FROM = "aef628906cecfb85"  # `tests.corpus.lessons.digest`
CLASSES = (
    "bulk",
    "hiring",
    "other",
)
START = (-49, 172, -123)
WEIGHTS = """
0	0:46 1:-57 2:11
0 $	0:-14 1:9 2:5
0 0	0:-17 1:-11 2:28
0 am	1:13 2:-11
0 april	0:-6 1:9 2:-3
0 aug	0:-3 1:-5 2:8
0 c	0:25 1:-16 2:-9
0 day	0:71 1:-35 2:-35
0 days	0:-8 2:7
0 decision	0:-3 1:-7 2:10
0 employers	0:32 1:-23 2:-9
0 f	1:8 2:-6
0 graduate	0:44 1:-16 2:-28
0 h	0:23 1:-8 2:-15
0 is	0:-3 1:-10 2:13
0 january	0:17 1:-25 2:8
0 jobs	0:-13 2:13
0 july	1:-7 2:10
0 k	0:115 1:-47 2:-69
0 mai	0:8 1:7 2:-15
0 more	0:21 1:-17 2:-5
0 neue	0:31 2:-30
0 new	0:28 1:-16 2:-12
0 nieuwe	0:75 1:-45 2:-30
0 october	0:8 1:3 2:-11
0 of	0:6 2:-8
0 on	0:26 1:-9 2:-17
0 people	0:-9 1:-3 2:12
0 recruiters	0:18 2:-16
0 round	0:-4 1:8 2:-4
0 vagas	0:37 1:-21 2:-15
0 x	0:10 1:-12
^ 0	0:31 1:-12 2:-19
^ about	0:-8 1:21 2:-13
^ absage	0:21 1:-6 2:-14
^ acto	1:-9 2:11
^ alteração	0:-4 1:9 2:-5
^ application	0:-19 1:6 2:13
^ apprenticeship	0:-3 1:12 2:-9
^ assessment	0:-9 1:21 2:-12
^ audition	1:8 2:-6
^ availability	0:-3 1:11 2:-7
^ aw	0:-5 1:13 2:-9
^ bevestiging	0:-4 1:13 2:-9
^ bewerbung	0:-6 1:10 2:-4
^ bienvenue	0:37 1:-28 2:-9
^ blood	1:-8 2:9
^ boiler	1:-8 2:10
^ cabin	0:-3 1:8 2:-5
^ chat	0:-3 1:8 2:-5
^ chauffeur	1:8 2:-6
^ checking	0:-3 1:12 2:-9
^ chief	0:43 1:-18 2:-26
^ civil	0:27 1:-17 2:-10
^ claim	0:-7 1:-6 2:13
^ closing	0:8 2:-8
^ cnet	0:-5 1:-5 2:10
^ come	0:39 1:-25 2:-15
^ concours	0:-4 1:15 2:-11
^ conditional	0:-5 1:8 2:-3
^ confidential	0:28 1:-20 2:-8
^ confirmation	0:-6 1:13 2:-7
^ confirmed	0:-7 1:17 2:-10
^ congrats	0:-3 1:11 2:-8
^ contract	0:3 1:9 2:-12
^ convocatoria	1:9 2:-7
^ convocação	0:-4 1:9 2:-6
^ course	1:-7 2:9
^ crane	1:9 2:-6
^ cómo	0:17 1:-8 2:-9
^ danke	0:-7 1:13 2:-6
^ data	0:33 1:-28 2:-5
^ dein	0:15 1:-7 2:-8
^ demande	1:-9 2:11
^ demo	1:16 2:-15
^ dinner	0:-4 1:-11 2:15
^ dirección	0:-3 1:9 2:-6
^ dispatcher	1:8 2:-6
^ documentos	0:-3 1:10 2:-7
^ drivers	0:69 1:-39 2:-30
^ early	1:9 2:-7
^ employment	0:-6 1:9 2:-3
^ end	1:-7 2:8
^ english	0:44 1:-37 2:-7
^ enron	0:-4 1:-12 2:16
^ extension	1:-8 2:10
^ feedback	0:-4 1:9 2:-5
^ ferc	1:-6 2:8
^ final	0:-4 1:11 2:-7
^ finance	0:28 1:-12 2:-17
^ first	1:-10 2:12
^ focus	0:-3 1:-10 2:13
^ following	0:3 1:4 2:-8
^ from	0:-3 1:9 2:-6
^ fw	0:-35 1:-43 2:78
^ gas	0:-5 1:-7 2:11
^ gerente	0:54 1:-48 2:-6
^ good	0:-3 1:8 2:-5
^ gracias	0:-5 1:13 2:-9
^ graduate	0:-7 1:10 2:-4
^ guide	0:-3 1:9 2:-7
^ hall	1:-8 2:11
^ handover	1:-7 2:9
^ harbour	0:-3 1:9 2:-5
^ head	0:10 1:9 2:-19
^ hey	0:-6 1:24 2:-18
^ hiring	0:7 1:11 2:-18
^ holiday	0:75 1:-43 2:-33
^ hot	0:23 1:-3 2:-19
^ house	1:-7 2:9
^ how	1:-6 2:8
^ hpl	0:-8 1:-9 2:17
^ hr	0:33 1:-7 2:-26
^ i	0:9 2:-10
^ ihr	0:8 1:-5 2:-3
^ ihre	0:-10 1:7 2:3
^ ilug	0:-7 1:-13 2:21
^ interim	0:92 1:-63 2:-30
^ interview	0:-5 1:-11 2:16
^ interviews	0:-3 1:-13 2:16
^ invitation	0:-9 1:8
^ invoice	0:-5 1:-9 2:15
^ je	0:-5 1:8 2:-3
^ job	0:-15 1:3 2:12
^ jobs	0:36 1:-32 2:-3
^ joining	0:-3 1:8 2:-5
^ june	0:-3 1:-7 2:10
^ jury	0:-3 1:-8 2:11
^ kandidaten	1:-12 2:14
^ kestrel	0:4 1:-10 2:5
^ kwame	0:-3 1:-8 2:10
^ la	0:-10 1:13 2:-3
^ language	1:9 2:-7
^ last	0:-4 1:-5 2:10
^ lectureship	0:-3 1:8 2:-5
^ let's	0:-5 1:10 2:-5
^ locum	1:11 2:-9
^ lost	1:-7 2:8
^ lovely	0:-3 1:8 2:-5
^ maths	1:-6 2:8
^ merci	0:-6 1:12 2:-6
^ mini	0:-8 1:-12 2:20
^ na	0:-4 1:11 2:-8
^ new	0:35 1:-51 2:16
^ nights	0:-3 1:9 2:-6
^ no	0:8 2:-9
^ not	0:-5 1:20 2:-15
^ notificación	0:-3 1:-5 2:8
^ notification	0:-6 1:11 2:-5
^ novo	1:-7 2:9
^ offer	0:-10 2:13
^ offre	0:-4 1:10 2:-5
^ onboarding	0:-11 1:9
^ one	0:-7 1:32 2:-25
^ onsite	1:8 2:-6
^ open	0:21 1:-19
^ operador	0:27 1:-24 2:-3
^ opportunity	0:56 1:-35 2:-21
^ organizational	1:-6 2:8
^ parents'	0:-3 1:-11 2:14
^ partner	1:8 2:-6
^ pedido	1:-6 2:9
^ pitch	0:-3 1:-7 2:10
^ plot	0:-3 1:-7 2:11
^ postdoc	0:20 1:-13 2:-7
^ poste	0:-5 1:16 2:-12
^ pre	1:9 2:-6
^ proceso	0:-6 1:9 2:-3
^ processo	1:-6 2:8
^ pt	0:-3 1:8 2:-5
^ python	1:-7 2:9
^ quick	0:32 1:-5 2:-27
^ quote	1:-6 2:9
^ re	0:-72 1:45 2:27
^ received	1:9 2:-7
^ ref	0:-5 1:12 2:-8
^ referees	0:-3 1:8 2:-6
^ referral	1:-11 2:12
^ regarding	0:-11 1:16 2:-5
^ relocation	0:-3 1:9 2:-5
^ resposta	0:-5 1:12 2:-7
^ right	0:-6 1:13 2:-7
^ rota	1:-8 2:10
^ round	0:-3 1:8 2:-5
^ running	0:-3 1:9 2:-7
^ réunion	1:-7 2:8
^ salary	0:10 1:3 2:-13
^ satalk	0:-4 1:-5 2:9
^ saturdays	0:-3 1:11 2:-8
^ save	0:-13 1:-12 2:26
^ season	0:-3 1:20 2:-17
^ seasonal	0:-4 1:11 2:-7
^ second	0:-3 1:11 2:-7
^ seek	0:31 1:-31
^ selection	0:-6 1:12 2:-6
^ senior	0:-7 1:18 2:-11
^ seu	0:41 1:-42
^ shifts	0:76 1:-30 2:-46
^ site	0:71 1:-37 2:-34
^ small	0:-4 1:10 2:-6
^ so	1:8 2:-6
^ sorry	0:-3 1:8 2:-6
^ sous	0:82 1:-40 2:-42
^ spambayes	0:-17 1:-44 2:62
^ spring	0:33 1:-15 2:-17
^ status	0:-13 1:16 2:-3
^ storage	0:-10 1:-3 2:13
^ suite	0:-6 1:15 2:-8
^ survey	0:-3 1:-7 2:10
^ talent	0:-12 1:13
^ te	0:53 1:-35 2:-18
^ teaching	0:21 1:-5 2:-16
^ terugkoppeling	0:-4 1:8 2:-4
^ thank	0:-11 1:5 2:6
^ thanks	0:-16 1:21 2:-5
^ this	0:-10 1:3 2:7
^ tidewater	0:-5 1:10 2:-5
^ tomorrow	0:-6 1:25 2:-19
^ trainee	0:-6 1:11 2:-5
^ trial	0:-5 1:10 2:-4
^ trip	1:-7 2:8
^ tu	0:7 1:3 2:-10
^ two	0:37 1:-22 2:-16
^ tyrell	0:17 1:-16
^ u	0:-3 1:-5 2:8
^ una	0:-3 1:10 2:-6
^ unit	0:-3 1:-5 2:8
^ update	0:-13 1:20 2:-7
^ urgent	0:40 1:-27 2:-14
^ us	0:-5 1:-3 2:8
^ usajobs	0:48 1:-32 2:-16
^ vacancies	0:45 1:-26 2:-19
^ vacature	0:-9 1:16 2:-6
^ van	0:-3 1:-9 2:12
^ video	0:-5 1:11 2:-6
^ walk	0:15 1:7 2:-22
^ ward	0:-4 1:13 2:-10
^ warehouse	0:-4 1:10 2:-5
^ we're	0:39 1:-51 2:12
^ we've	0:6 1:-10 2:4
^ wedding	1:-7 2:9
^ week	0:24 1:-10 2:-14
^ what's	0:7 1:-17 2:10
^ why	0:28 1:-28
^ willkommen	0:49 1:-30 2:-19
^ yes	0:-4 1:8 2:-4
^ you	0:5 1:-14 2:9
^ you've	0:18 1:-8 2:-10
^ your	0:-3 1:-7 2:11
^ zoom	0:-3 1:9 2:-6
a la	1:-14 2:16
a referee	1:-6 2:8
a side	0:-4 1:-6 2:10
aboard	0:-3 1:9 2:-6
aboard $	0:-3 1:9 2:-6
absage	0:18 1:-3 2:-15
ac	0:-3 1:9 2:-6
accepted	0:-6 1:-9 2:16
accepted $	0:-4 1:-7 2:12
accounting	0:53 1:-43 2:-10
acto	1:-9 2:11
added	0:-7 1:-3 2:10
address	0:-3 1:-5 2:8
address $	0:-3 1:-5 2:8
admission	1:-10 2:13
adoption	1:-10 2:11
adoption application	1:-8 2:9
advisory	0:-3 1:-8 2:11
again	0:30 1:-29
again $	0:9 1:-8
agent	0:12 1:3 2:-15
agm	1:-7 2:8
agm $	1:-7 2:8
agreement	1:-10 2:13
agreement $	1:-7 2:8
alert	0:-3 1:-11 2:14
als	0:-6 1:9 2:-3
alteração	0:-4 1:9 2:-5
alumni	0:-6 1:-9 2:14
am $	1:13 2:-11
analista	0:-6 1:10 2:-4
analyst $	1:19 2:-18
analytics	0:-10 1:12 2:-3
and	0:-23 1:-21 2:44
and 0	0:6 1:-9 2:3
and confidential	0:-5 1:-6 2:10
and more	0:17 1:-13 2:-4
ang 0	0:-3 1:11 2:-8
angebot	0:-3 1:-8 2:11
ann	1:-6 2:8
announcement	0:-5 1:-9 2:14
announcement $	0:-5 1:-18 2:23
annual	0:-13 1:-19 2:32
answer	0:7 1:5 2:-12
answers	0:-3 1:-5 2:8
any	1:18 2:-17
api	0:-6 1:-11 2:18
applicant	0:8 1:-15 2:7
application	0:-119 1:-5 2:124
application $	0:-8 1:-5 2:14
application at	1:9 2:-6
application sent	0:-4 1:9 2:-5
application submitted	0:-3 1:9 2:-6
application was	0:-10 1:11
applications	0:5 1:4 2:-9
applied	0:-10 1:4 2:6
apply	0:74 1:-43 2:-31
applying	0:-11 1:15 2:-4
appointment confirmation	1:-8 2:10
appointment confirmed	1:-13 2:14
appointment reminder	1:-11 2:13
apprenticeship	0:-5 1:21 2:-17
apprenticeship $	0:-4 1:17 2:-13
approved	0:-13 1:-16 2:29
approved $	0:-10 1:-8 2:18
april	0:22 1:-7 2:-15
april $	0:55 1:-8 2:-47
are	0:64 1:-43 2:-21
are $	0:-6 1:10 2:-3
are going	0:37 1:-23 2:-13
are hiring	0:-10 1:-3 2:13
are looking	0:20 1:3 2:-23
are you	0:15 1:-17 2:3
article	0:-3 1:-16 2:20
article $	1:-12 2:14
assessment	0:-17 1:23 2:-6
assistant	0:-15 1:54 2:-38
assistant $	0:-20 1:25 2:-5
assistant 0	0:6 1:3 2:-9
associate	1:13 2:-11
associate $	0:-6 1:13 2:-7
at	0:12 1:-19 2:7
at 0	0:-6 1:12 2:-7
attend	1:-7 2:8
attorney client	1:-6 2:8
audition	1:8 2:-6
aug	0:-4 1:-5 2:8
aug $	0:-3 1:-5 2:8
aux	1:9 2:-6
auxiliar	0:-10 1:21 2:-12
availability	0:-7 1:30 2:-23
availability for	0:-3 1:15 2:-12
available	0:11 1:-9
avec	0:-7 1:12 2:-4
avis	0:65 1:-37 2:-28
aw	0:-5 1:13 2:-9
awaiting	0:-4 1:-10 2:14
b	0:-7 1:-6 2:13
back	0:44 1:-25 2:-18
back $	0:22 1:-11 2:-11
back to	0:39 1:-24 2:-15
backend engineer	1:8 2:-6
background	1:14 2:-12
bad news	1:10 2:-8
band $	1:-6 2:8
band 0	0:-14 1:30 2:-16
bank	0:6 1:-11 2:5
bank $	1:-7 2:9
be	0:41 1:-45 2:4
be a	0:15 1:-21 2:6
bear	0:-5 1:11 2:-7
bear with	0:-5 1:11 2:-7
been declined	0:-3 1:-10 2:14
been selected	0:-5 1:-3 2:8
before	0:-12 1:19 2:-7
before i	0:-6 1:12 2:-6
before we	0:-3 1:9 2:-6
bei	0:-6 1:9 2:-3
bent	0:10 1:-13 2:4
better	0:10 1:-17 2:7
bevestiging	0:-4 1:14 2:-10
bewerbung	0:-30 1:18 2:11
bienvenue	0:37 1:-28 2:-9
bij	0:15 1:-3 2:-12
bike $	1:-9 2:10
bill	0:-5 1:-5 2:11
biscuit	0:-4 1:-20 2:24
biscuit $	0:-4 1:-20 2:24
blog	0:94 1:-44 2:-50
blood	1:-8 2:9
boiler	1:-8 2:10
bonus	0:32 1:-21 2:-11
book	0:5 1:-11 2:6
booking	0:-5 1:-10 2:15
booking $	1:-12 2:14
branch	0:19 1:-4 2:-16
branch manager	0:25 1:-8 2:-16
brand	0:51 1:-32 2:-20
brief	0:-4 1:8 2:-4
brief $	0:-4 1:13 2:-9
brightloop	0:-4 1:10 2:-6
bristol	0:34 1:-19 2:-14
bruno	1:-13 2:14
bruno $	1:-13 2:14
brussels	0:35 1:-24 2:-11
brussels $	0:40 1:-31 2:-10
build	0:-3 1:-10 2:12
building	0:14 1:-8 2:-6
burger	0:-3 1:8 2:-5
business	0:19 1:-6 2:-14
business analyst	0:26 1:-15 2:-11
business partner	0:16 2:-14
by	0:12 1:-7 2:-4
búsqueda	1:8 2:-7
c	0:9 1:-14 2:5
c 0	0:45 1:-22 2:-22
ca	0:-4 1:-8 2:11
cadet	0:18 1:-16
café	0:-10 1:25 2:-15
café $	0:-6 1:16 2:-10
call letter	0:-4 1:8 2:-4
calving	0:-3 1:11 2:-8
campus	0:25 2:-27
campus drive	0:-6 1:8
campus visit	0:-3 1:11 2:-8
candidacy	0:-10 1:15 2:-5
candidate $	0:-3 1:-6 2:9
candidates	0:-10 1:-22 2:32
candidatura	0:-27 1:20 2:7
candidatura $	0:-9 1:18 2:-9
candidature	0:-42 1:55 2:-13
canyon	0:20 1:-20
capacity	0:-10 1:-14 2:25
car	0:18 1:-24 2:5
car $	1:-6 2:8
care	0:64 1:-31 2:-33
career	0:37 1:-32 2:-5
carpenter	1:8 2:-7
carpenter $	1:8 2:-7
cdl	0:13 1:-12
cdl a	0:13 1:-12
cello	1:-8 2:9
centre	0:-7 1:20 2:-13
centre $	0:-4 1:14 2:-10
ceo	1:9 2:-9
certificate $	1:11 2:-9
charity	0:52 1:-30 2:-22
chat	0:26 2:-23
chat $	0:49 1:-24 2:-25
chat with	0:-3 1:8 2:-4
chauffeur	1:8 2:-6
checking in	1:14 2:-13
chef	0:36 1:-17 2:-18
chef $	0:-7 1:8
chef de	0:31 1:-23 2:-8
chennai	0:93 1:-39 2:-54
chief	0:27 1:-12 2:-16
christmas	0:17 1:-9 2:-8
city $	0:13 1:-10 2:-3
civil	0:14 2:-15
claim	0:-11 1:-14 2:25
claim 0	0:-6 1:-3 2:10
claims	0:14 1:-4 2:-10
clerk	0:-7 1:16 2:-10
clerkship	1:11 2:-9
client $	0:-5 1:19 2:-15
clinical	0:-3 1:10 2:-7
close	1:-7 2:9
closing	0:50 1:-32 2:-18
cloud	0:38 1:-18 2:-20
club	0:-8 1:-18 2:26
club $	1:-10 2:13
cnet	0:-12 1:-9 2:21
co	0:30 1:-10 2:-20
coach	0:-3 1:8 2:-6
code	0:-4 1:-4 2:8
come	0:20 1:-11 2:-9
coming	0:12 1:-4 2:-9
coming up	0:27 1:-11 2:-16
comments	0:-3 1:-9 2:12
commission	1:-8 2:10
commission $	1:-10 2:12
committee	0:-10 1:-10 2:20
community	0:55 1:-37 2:-18
community $	0:49 1:-38 2:-12
companies	0:31 1:-33
complaint	1:-10 2:11
complete	0:-9 1:7
complete $	0:-6 1:20 2:-13
concours	0:-4 1:13 2:-10
conditional offer	0:-5 1:8 2:-3
conditions	1:9 2:-7
conducteur	0:109 1:-64 2:-45
conf	1:-10 2:10
conf call	1:-10 2:10
conference	0:-7 1:-14 2:20
confidential	0:73 1:-73
confidential $	0:37 1:-22 2:-15
confidential attorney	1:-6 2:8
confidential information	0:-7 1:-5 2:12
confirmation	0:-10 1:5 2:5
conflict	1:9 2:-7
consultant	0:7 2:-9
contract 0	0:14 1:-9 2:-5
contrat	0:-3 1:12 2:-9
contrat $	1:10 2:-7
contrato	0:-5 1:14 2:-9
control	0:-8 1:18 2:-10
controller	0:84 1:-71 2:-12
conversa	0:-4 1:13 2:-9
conversa $	1:8 2:-6
conversation	0:-3 1:8 2:-5
conversation $	0:-9 1:29 2:-20
convocatoria	1:9 2:-6
convocação	0:-4 1:9 2:-6
cook	0:18 1:-7 2:-11
cook $	0:16 1:-4 2:-12
coordinator	0:-19 1:40 2:-21
coordinator $	0:-8 1:17 2:-9
core	0:-10 1:-5 2:15
could	0:34 1:-10 2:-24
counter	0:-3 1:12 2:-8
counter $	0:-3 1:15 2:-13
course	0:-7 1:-26 2:33
credit	0:-8 1:8
crm	1:-7 2:8
crm $	1:-7 2:8
currículo	0:10 1:-7 2:-4
curso	1:-12 2:14
customer success	0:-8 1:9
cut	0:-5 1:-6 2:10
cv	0:25 1:-13 2:-12
cv $	0:-17 1:41 2:-24
cvs	0:-9 1:-25 2:34
cvs for	0:-3 1:-9 2:12
cómo	0:67 1:-28 2:-38
d	0:8 1:-4 2:-4
d'embauche	0:50 1:-44 2:-7
d'embauche $	0:50 1:-44 2:-7
d'été	0:-4 1:-9 2:13
da	0:41 1:-26 2:-15
dag	0:18 1:-8 2:-10
daily	0:17 1:-23 2:6
dana	0:-4 1:-7 2:12
dana $	1:-6 2:8
danke	0:-7 1:13 2:-6
data	0:31 1:-33 2:3
data analyst	0:-10 2:7
data engineer	0:36 1:-29 2:-7
day $	0:7 1:-14 2:6
days	0:13 1:-12
days $	0:32 1:-21 2:-11
de	0:15 1:-14
de entrevista	0:-3 1:-5 2:8
de la	0:23 1:-10 2:-13
de projet	0:59 1:-50 2:-9
de recrutement	0:58 1:-25 2:-34
de réception	0:-7 1:9
deal	0:-8 1:-30 2:37
deals	1:-6 2:9
dean	1:8 2:-7
dean $	1:8 2:-7
debate	1:-7 2:9
debrief	1:-8 2:9
december 0	0:-3 1:-5 2:8
decision	0:-8 2:6
declined	0:-4 1:-4 2:8
declined $	0:-3 1:-8 2:10
dein	0:12 1:-5 2:-7
deine	0:-5 1:8 2:-3
delivery	0:-5 1:-16 2:22
delivery $	1:-6 2:8
delta	0:-4 1:9 2:-4
demande	0:-4 1:-10 2:14
demo	1:16 2:-15
demo class	1:9 2:-8
dene	0:-5 1:-4 2:9
dene road	0:-5 1:-4 2:9
deputy	0:-7 1:22 2:-15
des	0:-7 1:14 2:-7
design	0:26 1:-17 2:-9
designer	0:-8 1:8
details	0:-4 1:8 2:-4
developer	0:4 1:4 2:-9
did	1:-8 2:6
did we	0:14 1:-19 2:5
didn't	0:38 1:-21 2:-17
digest	0:32 1:-26 2:-6
digest 0	0:13 2:-11
dinner	0:-4 1:-16 2:20
dinner $	1:-7 2:9
diploma	0:-3 1:18 2:-15
diploma $	0:-3 1:14 2:-12
dirección	0:-3 1:9 2:-6
directeur	0:-3 1:9 2:-6
director	0:48 1:-19 2:-28
director $	0:9 1:-3 2:-6
director of	0:-12 1:25 2:-13
direção	0:-3 1:10 2:-7
dispatched	1:-7 2:8
diwali	0:-3 1:-8 2:11
do	0:12 1:-5 2:-6
docent	0:-4 1:9 2:-5
docs	1:9 2:-9
documentos	0:-3 1:9 2:-6
doesn't	0:-3 1:-9 2:12
donation	1:-8 2:10
door	0:36 1:-34
door $	0:-10 1:4 2:7
dossier $	0:-5 1:14 2:-9
draft	0:-9 1:-12 2:20
draft $	0:-4 1:-5 2:10
drive	0:9 1:3 2:-12
drivers	0:142 1:-72 2:-70
drivers $	0:32 1:-8 2:-24
du 0	0:-4 1:8 2:-3
due	1:-10 2:12
due $	1:-8 2:10
duke	1:-8 2:9
dunmore	1:8 2:-7
e $	0:-3 1:10 2:-7
earlier	1:-7 2:8
earn	0:99 1:-33 2:-65
einladung zum	0:-6 1:10 2:-4
elections	1:-5 2:8
elections $	1:-5 2:8
electric	0:22 1:-21
em	0:33 1:-33
email	1:-8 2:9
email address	0:-3 1:-5 2:8
employee	1:-8 2:9
employer	0:24 1:-7 2:-17
employers	0:42 1:-33 2:-9
employment	0:-23 1:45 2:-21
en	0:62 1:-25 2:-37
end	1:-7 2:9
end of	1:-7 2:8
ends	0:-4 1:-9 2:12
energy	0:-5 1:-4 2:9
eng	0:16 1:-6 2:-10
engine	1:-7 2:10
engineer	0:16 1:5 2:-21
engineer $	0:-17 1:15
engineering	0:20 1:-18
engineers	0:107 1:-30 2:-77
english	0:17 1:-7 2:-10
english $	0:-5 1:15 2:-10
enrollment	0:-3 1:-11 2:14
enron	0:-22 1:-56 2:78
entretien	0:15 1:-12 2:-3
entrevista	0:-15 1:10 2:5
entrevista $	1:-8 2:7
entry	1:-6 2:9
estimate	1:-8 2:10
eu	0:-5 1:-4 2:9
evaluación	1:-7 2:9
evening	0:-3 1:-9 2:12
event	0:-4 1:-12 2:16
event $	0:-5 1:-10 2:15
exam $	1:-9 2:10
exchange	0:31 1:-12 2:-20
executive director	0:43 1:-26 2:-17
expectations	0:-4 1:9 2:-5
expectations $	0:-4 1:9 2:-5
expense	1:-7 2:9
expire	0:-5 2:8
expression	0:-4 1:10 2:-6
expression of	0:-4 1:10 2:-6
extension	0:-3 1:-12 2:15
extension $	1:-6 2:8
facilities	0:9 1:-8
failed	0:-3 1:-9 2:13
fair	0:49 1:-39 2:-10
fair $	0:33 1:-29 2:-4
fall	0:-4 1:-4 2:8
falta	0:-4 1:8 2:-3
farm	1:10 2:-8
fase	0:-4 1:-6 2:10
fast	0:35 1:-8 2:-27
favor	0:-5 1:-7 2:12
fellowship $	1:10 2:-8
fence	1:-11 2:12
ferc	0:-4 1:-9 2:14
festival	0:-3 1:-10 2:12
fi	0:30 2:-31
fico	0:47 1:-34 2:-13
file $	0:-4 1:-4 2:8
final	0:-11 1:20 2:-9
final round	0:-10 1:16 2:-6
finance	0:75 1:-41 2:-34
finance business	0:24 1:-10 2:-14
finance manager	0:-6 1:8
fintech	0:19 1:-19
firmware	0:4 1:-11 2:7
first	0:-3 1:-6 2:8
fit	0:25 1:-24
five	0:91 1:-48 2:-43
flat	0:17 1:-11 2:-5
flat 0	0:-3 1:-5 2:8
focus	1:-8 2:10
following	1:7 2:-9
following the	1:9 2:-7
following up	0:8 1:3 2:-10
food bank	1:-6 2:8
for	0:-7 1:-16 2:23
for $	0:4 1:4 2:-8
for 0	0:19 1:-5 2:-14
for applying	0:-9 1:10
for biscuit	1:-8 2:8
for may	1:-7 2:9
for mr	1:-9 2:11
for signature	1:-6 2:8
for the	0:-3 1:-5 2:8
for this	0:-5 1:-3 2:8
for tomorrow	0:-3 1:8 2:-5
foreman	0:-5 1:10 2:-5
foreman $	0:-3 1:8 2:-5
found	0:60 1:-53 2:-7
founders	1:8 2:-6
founders $	1:8 2:-6
four	0:-8 2:9
free	0:-10 1:-3 2:12
freelance	1:9 2:-7
fresh	0:29 1:-11 2:-18
frida	0:-3 1:-11 2:14
frida $	1:-10 2:12
from	0:-12 1:10
front	1:8 2:-5
fund	1:-7 2:8
fundraising	0:7 1:5 2:-12
fw	0:-36 1:-45 2:81
fyi	0:-4 1:-4 2:8
für	0:23 1:-16 2:-7
gas	0:-15 1:-38 2:53
gerente	0:31 1:-22 2:-9
gerente de	0:31 1:-22 2:-9
gesprek	0:-20 1:25 2:-5
gesprek met	0:-9 1:3 2:5
gespräch	0:-13 1:19 2:-7
gestern	1:9 2:-7
gestern $	1:9 2:-7
get	0:25 1:-18 2:-7
get the	0:28 1:-16 2:-12
github	1:11 2:-10
github $	1:11 2:-10
goed	1:10 2:-7
goed nieuws	1:8 2:-6
going	0:23 1:-20
good news	0:-6 1:18 2:-12
got your	0:10 1:-8
gracias	0:-5 1:18 2:-13
grade	0:-10 1:26 2:-16
graduate	0:17 1:22 2:-39
graduate scheme	0:-3 1:8 2:-4
grant	1:-7 2:8
great	0:8 1:3 2:-10
guest lecture	1:-8 2:9
guide	1:15 2:-14
guide 0	0:6 1:10 2:-16
h $	0:36 1:-12 2:-23
halberd	1:9 2:-7
halcyon	0:39 1:-13 2:-25
half	0:64 1:-51 2:-14
hall	1:-14 2:12
hall $	0:8 1:-12 2:4
handover	1:-9 2:11
happens	1:-9 2:11
harbor	1:8 2:-6
have 0	0:-7 2:8
have been	0:22 1:-8 2:-15
head	0:27 1:19 2:-46
head gardener	0:-3 1:9 2:-5
head of	0:45 1:-6 2:-39
health	0:43 1:-16 2:-27
hello	0:7 2:-8
hello $	0:23 1:-16 2:-7
hello again	0:-5 1:17 2:-12
hello from	0:-3 1:10 2:-7
help	0:11 1:-5 2:-6
here's	0:14 1:-4 2:-11
hexalite	1:-6 2:9
high	0:9 1:-7
high mesa	0:29 1:-17 2:-12
hire $	1:-10 2:10
hired	0:31 1:-11 2:-20
hiring	0:58 1:-55 2:-4
history	1:-7 2:9
history $	1:-11 2:13
holiday	0:40 1:-23 2:-17
hospitality	0:38 1:-14 2:-24
hot	0:23 1:-3 2:-19
houston	0:12 1:-31 2:19
houston $	0:10 1:-20 2:9
how	0:24 1:-20 2:-3
how to	0:36 1:-13 2:-22
how was	0:-4 1:-6 2:10
hpl	0:-10 1:-12 2:22
hr	0:14 1:9 2:-23
hygienist	1:10 2:-8
ian	1:-6 2:9
icu	0:9 2:-9
id 0	0:-10 1:11
ihre	0:-12 1:9 2:3
ihre bewerbung	0:-11 1:19 2:-9
ilug	0:-13 1:-37 2:50
in	0:32 1:-35 2:3
in $	0:-6 1:23 2:-17
in 0	0:20 1:-10 2:-10
in drive	0:58 1:-11 2:-47
in houston	0:17 1:-17
in our	0:-5 1:12 2:-8
inscripción	0:-3 1:8 2:-5
instructor	0:-4 1:11 2:-7
insurance	0:12 2:-11
insurance $	0:24 1:-6 2:-17
integration	0:-3 1:-8 2:11
interested in	0:-4 1:-7 2:10
interim	0:80 1:-52 2:-28
internship	0:-7 1:16 2:-9
interview	0:-30 1:-9 2:39
interview call	0:-4 1:10 2:-6
interview request	0:12 1:-20 2:9
interview slot	0:-7 1:14 2:-7
interview you	0:12 1:-11
interviews	1:-17 2:18
into	0:-6 2:8
invitation	0:-8 1:6
invitation à	0:-5 1:8 2:-3
invite	0:-12 1:26 2:-13
invited	0:21 1:-19
invited you	0:33 1:-19 2:-15
invoice	0:-9 1:-19 2:29
invoices	1:-8 2:9
invoices $	1:-8 2:9
is	0:11 1:-27 2:16
is in	0:44 2:-43
is waiting	0:44 1:-45
issue	0:-13 2:13
issue 0	0:-12 1:-10 2:23
it $	0:10 1:-6 2:-5
ja	0:-4 1:11 2:-7
ja $	0:-4 1:11 2:-7
january	0:8 1:-13 2:5
january $	0:46 1:-32 2:-14
january 0	0:-9 1:-10 2:19
java	0:41 1:-19 2:-22
java developer	0:7 2:-8
je	0:78 1:-37 2:-41
je bent	0:15 1:-9 2:-6
je sollicitatie	0:-11 1:12
jefe	0:-3 1:8 2:-5
jefe de	0:-3 1:8 2:-5
job	0:27 1:-24
job $	0:-24 1:32 2:-7
job market	0:19 1:-15 2:-4
job offer	0:-6 2:8
jobs	0:165 1:-105 2:-60
jobs in	0:-11 2:13
join	1:-9 2:8
joining	0:-7 1:28 2:-21
jouw	0:18 1:-24 2:6
july	0:-8 1:-5 2:13
june	0:-8 1:3 2:6
jury service	1:-9 2:11
k	0:83 1:-28 2:-55
k $	0:37 1:-26 2:-11
kandidaten	0:-5 1:-14 2:19
kandidatuur	0:-6 1:9 2:-3
kestrel $	1:-6 2:8
know	0:21 1:-5 2:-16
know $	0:28 1:-10 2:-18
koffie	0:-3 1:11 2:-8
kom	0:12 1:-3 2:-9
ks	0:-3 1:8 2:-5
ks 0	0:-3 1:8 2:-5
kwame	0:-3 1:-8 2:10
l	0:13 1:4 2:-17
l 0	0:-19 1:30 2:-12
lab	0:-6 1:22 2:-15
lane	0:-3 1:-6 2:10
lane $	0:-3 1:-6 2:10
last	0:12 1:-19 2:6
latest	1:-5 2:8
le	0:26 1:-17 2:-9
lead	0:34 1:-20 2:-14
lead $	0:79 1:-51 2:-28
leave	0:-3 1:-6 2:9
lecturer	0:-11 1:15 2:-4
lecturer in	0:-7 1:16 2:-9
lectureship	0:22 1:-8 2:-14
lectureship $	1:9 2:-6
leeds	0:14 2:-15
leeds $	0:13 1:8 2:-21
legal	0:47 1:-16 2:-31
let's	0:-5 1:8 2:-3
letter to	1:-7 2:9
librarian	0:-5 1:26 2:-22
librarian $	0:-3 1:18 2:-14
libya	0:-4 1:-17 2:21
licence $	0:-4 1:9 2:-5
license	1:-7 2:9
like	0:50 1:-26 2:-24
link	0:-4 1:17 2:-12
link $	1:10 2:-7
linux	0:-3 1:-6 2:9
list	0:-10 1:4 2:6
live	0:-6 1:8
loan	0:-5 1:-17 2:21
local	0:-3 1:12 2:-8
local $	1:8 2:-6
local:aalto	0:-3 1:13 2:-10
local:abedinh	0:-13 1:-43 2:56
local:address	0:-4 1:-10 2:14
local:adeline	1:8 2:-7
local:admissions	0:-14 1:-41 2:55
local:afennelly	1:9 2:-7
local:agenda	1:-6 2:8
local:agnes	0:-6 1:14 2:-9
local:alert	0:36 1:-11 2:-25
local:alertas	0:156 1:-95 2:-61
local:alertes	0:147 1:-88 2:-59
local:alerts	0:68 1:-39 2:-28
local:alport	0:-3 1:-5 2:8
local:amanda	1:8 2:-6
local:amelie	1:8 2:-6
local:ami	0:-3 1:-14 2:17
local:amy	0:-6 1:-11 2:18
local:ananya	0:-3 1:8 2:-5
local:annie	0:-4 1:11 2:-7
local:annika	0:-3 1:13 2:-10
local:announce	1:-7 2:9
local:announcements	0:-13 1:-13 2:27
local:ap	1:9 2:-7
local:apply	0:-4 1:-7 2:11
local:arjun	1:10 2:-8
local:arsenault	0:-3 1:10 2:-7
local:as	1:8 2:-6
local:ashdown	0:-4 1:10 2:-6
local:autoreply	0:-8 1:8
local:avisos	0:38 1:-28 2:-10
local:barlow	1:-7 2:8
local:benefits	0:-4 1:-6 2:10
local:betts	1:-8 2:8
local:bhandari	1:13 2:-11
local:bhatt	0:-3 1:11 2:-7
local:billing	0:-4 1:-4 2:8
local:bkowalski	0:-3 1:8 2:-5
local:board	1:-12 2:13
local:boletin	0:138 1:-93 2:-45
local:bolsas	1:-8 2:10
local:bookings	0:-5 1:-15 2:19
local:bounce	0:-5 2:8
local:bradford	0:-3 1:-10 2:13
local:brennan	0:-3 1:-8 2:11
local:bridget	1:9 2:-6
local:brooke	0:-4 1:10 2:-6
local:bryan	1:-5 2:8
local:calger	1:-10 2:12
local:callum	0:33 1:-24 2:-9
local:campus	0:18 1:17 2:-35
local:careers	0:14 1:-22 2:8
local:carl	1:-6 2:8
local:caroline	0:-5 1:9 2:-4
local:casting	1:24 2:-26
local:chad	1:-6 2:8
local:cheryl	0:-4 1:17 2:-14
local:cho	0:55 1:-52 2:-3
local:chokshi	0:-3 1:-14 2:17
local:citas	1:-8 2:9
local:claes	0:-3 1:8 2:-5
local:claims	0:-8 1:-8 2:16
local:claire	0:-6 1:16 2:-10
local:clare	0:-3 1:10 2:-7
local:club	1:-5 2:8
local:cody	1:8 2:-6
local:colemancl	0:-4 1:-8 2:12
local:colette	1:8 2:-6
local:courses	1:-6 2:8
local:crane	0:-4 1:22 2:-17
local:crenshaw	0:-4 1:-22 2:26
local:crewe	1:9 2:-8
local:crewing	0:19 1:-5 2:-14
local:dan	0:35 1:-19 2:-16
local:dana	0:-7 1:-11 2:18
local:danny	0:63 1:-37 2:-26
local:dasovich	1:-7 2:8
local:david	0:-7 1:-14 2:21
local:declan	0:-3 1:11 2:-7
local:dee	0:14 1:-15
local:deepa	0:9 1:-4 2:-5
local:denis	1:9 2:-7
local:digest	0:60 1:-26 2:-33
local:direcao	0:-4 1:9 2:-5
local:donotreply	0:8 1:14 2:-22
local:douglas	1:8 2:-5
local:earlycareers	0:-10 1:16 2:-6
local:emily	0:42 1:-24 2:-18
local:enron	0:-21 1:-30 2:52
local:esther	1:8 2:-6
local:events	0:73 1:-40 2:-32
local:ewa	0:-5 1:9 2:-4
local:ewan	1:-7 2:8
local:experience	0:18 1:-10 2:-8
local:fairchild	1:15 2:-13
local:femi	1:8 2:-7
local:foley	0:-3 1:-5 2:8
local:forster	0:-4 1:-9 2:14
local:fox	0:-4 1:-4 2:8
local:gavin	0:-6 1:19 2:-13
local:gerald	0:-3 1:9 2:-6
local:gilchrist	1:9 2:-8
local:gpontoni	1:8 2:-7
local:graham	0:-4 1:8 2:-4
local:grants	1:-15 2:16
local:greg	0:-5 1:-7 2:12
local:hal	1:-6 2:8
local:handshake	0:21 1:-21
local:hank	1:11 2:-8
local:hanleymr	0:-4 1:-20 2:23
local:harcourt	0:11 1:-11
local:harcourtvale	0:-9 2:8
local:harker	0:-4 1:11 2:-7
local:hartley	1:9 2:-8
local:head	0:-4 1:18 2:-15
local:heffernan	1:8 2:-7
local:hegarty	1:8 2:-6
local:helena	1:9 2:-6
local:hello	0:88 1:-70 2:-18
local:hoffmann	1:9 2:-7
local:hola	0:-3 1:-10 2:13
local:hr	0:-31 1:-30 2:60
local:hrod	0:-15 1:-100 2:115
local:huma	1:-9 2:9
local:hyatt	0:-12 1:-8 2:20
local:iain	1:8 2:-7
local:ines	0:36 1:-20 2:-16
local:info	0:10 1:-28 2:18
local:interviews	0:-4 1:-11 2:16
local:isobel	1:11 2:-9
local:jacinta	1:-7 2:8
local:janine	0:-3 1:-7 2:10
local:jasmine	0:-4 1:10 2:-5
local:jeff	0:-5 1:-10 2:15
local:jilotylc	0:-9 1:-22 2:30
local:jobalerts	0:27 1:-17 2:-10
local:jobs	0:69 1:-54 2:-16
local:joe	0:-3 1:-5 2:8
local:john	0:-9 1:-19 2:28
local:jordan	1:8 2:-6
local:joss	1:8 2:-6
local:kaminski	0:-15 1:-59 2:74
local:kapoor	0:-3 1:12 2:-10
local:karl	0:33 1:-32
local:katrin	0:-4 1:-4 2:8
local:kean	0:-17 1:-39 2:56
local:keller	0:-3 1:10 2:-7
local:kelsey	0:-3 1:8 2:-5
local:kevin	0:53 1:-41 2:-12
local:kez	0:-3 1:15 2:-12
local:kinsella	0:-5 1:10 2:-6
local:kissanga	1:8 2:-6
local:kit	1:9 2:-7
local:kolb	1:9 2:-7
local:kwame	1:9 2:-6
local:kylie	0:-3 1:9 2:-6
local:kysa	0:-3 1:-5 2:8
local:lacey	0:-3 1:13 2:-10
local:lars	1:8 2:-6
local:leadership	1:8 2:-6
local:lee	0:-5 1:-4 2:9
local:lenore	1:-9 2:9
local:leonie	0:-3 1:10 2:-7
local:lesley	1:9 2:-7
local:lotte	0:37 1:-22 2:-15
local:lucas	0:96 1:-58 2:-38
local:lucia	0:-4 1:-6 2:10
local:luke	0:44 1:-20 2:-24
local:mail	0:54 1:-32 2:-23
local:mailer	0:45 1:-14 2:-31
local:malhotra	0:-3 1:8 2:-5
local:marchetti	0:-4 1:11 2:-7
local:margaux	0:-3 1:17 2:-14
local:marisa	0:-3 1:-9 2:12
local:mark	0:-10 1:-11 2:21
local:marlowe	1:11 2:-9
local:marta	0:-5 1:12 2:-8
local:match	0:62 1:-36 2:-26
local:matriculas	0:-3 1:-11 2:14
local:megan	0:19 1:-10 2:-9
local:mei	1:9 2:-8
local:mendonca	1:8 2:-7
local:menzies	1:-8 2:9
local:messages	0:3 1:-8 2:5
local:michael	0:-5 1:-16 2:21
local:miller	0:-3 1:-7 2:10
local:millscd	0:-12 1:-55 2:68
local:mitch	0:42 1:-26 2:-15
local:mjones	0:-6 1:-6 2:13
local:monte	1:10 2:-8
local:moore	1:-6 2:8
local:mpena	1:11 2:-9
local:mtreece	0:-3 1:10 2:-7
local:mw	1:-27 2:27
local:nadia	0:9 1:-3 2:-7
local:nandini	1:8 2:-7
local:naomi	0:-6 1:21 2:-15
local:natalie	0:34 1:-22 2:-13
local:ne	0:30 1:-6 2:-24
local:news	0:123 1:-85 2:-38
local:newsletter	0:111 1:-44 2:-67
local:nina	0:-3 1:-8 2:10
local:no	0:-22 1:18 2:4
local:noel	1:8 2:-6
local:noreply	0:-38 1:53 2:-15
local:notices	1:-8 2:10
local:notificaciones	0:-4 1:8 2:-3
local:notification	0:-14 1:13
local:notifications	0:-23 1:10 2:13
local:nuria	0:86 1:-64 2:-23
local:oduro	0:-3 1:9 2:-6
local:okafor	0:-6 1:23 2:-17
local:ola	1:-7 2:8
local:olga	0:20 1:-12 2:-8
local:oliver	0:-4 1:10 2:-6
local:olivia	0:-6 1:17 2:-11
local:online	0:-57 1:-24 2:82
local:orders	0:-4 1:-8 2:12
local:ortega	1:8 2:-6
local:ostal	0:-5 1:21 2:-16
local:ott	0:-4 1:-22 2:25
local:panel	0:23 1:-9 2:-14
local:parker	0:-8 1:-11 2:19
local:pas	0:27 1:-9 2:-18
local:people	0:-3 1:-7 2:10
local:personal	0:-14 1:47 2:-32
local:pessoal	1:9 2:-7
local:petrie	0:-3 1:8 2:-6
local:philip	1:-6 2:8
local:philippa	0:-3 1:8 2:-5
local:piet	0:-3 1:-10 2:12
local:pike	1:11 2:-9
local:pohl	0:-4 1:9 2:-5
local:portal	0:-5 1:10 2:-4
local:preeti	1:8 2:-7
local:principal	0:-7 1:18 2:-11
local:priscilla	0:-3 1:13 2:-11
local:priti	0:20 2:-18
local:pz	1:9 2:-6
local:rahn	0:-5 1:-17 2:22
local:ramesh	0:-3 1:11 2:-8
local:rashida	0:-4 1:9 2:-6
local:rebecca	0:-4 1:13 2:-9
local:reception	1:-11 2:13
local:reclutamiento	0:-3 1:10 2:-8
local:recruiting	0:10 1:-9
local:recruitment	0:-14 1:18 2:-4
local:recrutement	0:45 1:-42 2:-3
local:redaktion	1:-7 2:9
local:reekie	1:8 2:-8
local:renewals	0:-5 1:-7 2:12
local:reply	0:-5 1:15 2:-10
local:repondre	0:30 1:-6 2:-24
local:research	0:-4 1:-5 2:9
local:resourcing	0:-5 1:10 2:-6
local:results	0:-4 1:-4 2:8
local:rfeinman	1:9 2:-7
local:rh	0:-16 1:-11 2:28
local:ricardo	1:10 2:-8
local:ritu	1:9 2:-7
local:robert	0:-4 1:-12 2:16
local:roche	0:-5 1:14 2:-9
local:rod	1:-6 2:8
local:roisin	1:8 2:-6
local:rosie	1:8 2:-6
local:roth	0:-3 1:-6 2:9
local:rowe	1:-7 2:9
local:rr	0:-11 1:-6 2:16
local:rrhh	0:-5 1:-10 2:15
local:rssfeeds	0:-26 1:-38 2:64
local:sales	0:-3 1:-7 2:11
local:sam	0:3 1:9 2:-12
local:sanne	1:10 2:-8
local:saskia	0:36 1:-11 2:-25
local:sbrenner	1:-6 2:8
local:sebastiao	0:-3 1:9 2:-6
local:secretaria	0:-5 1:13 2:-7
local:security	0:-5 1:-6 2:11
local:sergio	1:10 2:-8
local:service	0:-9 1:-23 2:32
local:shauna	0:56 1:-22 2:-34
local:shelk	0:-4 1:-6 2:10
local:shirley	0:-4 1:-25 2:29
local:shona	1:14 2:-11
local:silvia	0:-3 1:13 2:-10
local:sol	1:10 2:-8
local:sophie	0:-3 1:8 2:-5
local:stace	1:8 2:-6
local:status	1:-7 2:8
local:steffes	0:-3 1:-5 2:8
local:stephanie	0:24 1:-29 2:6
local:stephen	0:-6 1:16 2:-9
local:steven	0:-14 1:-24 2:38
local:strand	0:-5 1:17 2:-13
local:sullivanjj	0:-13 1:-43 2:56
local:sullivann	1:-15 2:17
local:survey	0:4 1:-19 2:15
local:susan	0:-3 1:-9 2:12
local:swati	0:-3 1:12 2:-8
local:symes	0:-6 1:-8 2:14
local:system	0:-6 1:9 2:-3
local:talent	0:63 1:-53 2:-10
local:tasker	1:8 2:-6
local:taylor	0:-4 1:-27 2:32
local:team	0:59 1:-33 2:-26
local:tenders	1:-11 2:13
local:thoma	0:44 1:-15 2:-29
local:tickets	1:-6 2:8
local:tiffany	0:-6 1:13 2:-7
local:tobias	0:-5 1:11 2:-6
local:toby	0:18 1:7 2:-24
local:tomasz	1:9 2:-8
local:toni	1:9 2:-7
local:torres	1:8 2:-6
local:tremblay	1:10 2:-7
local:trent	1:8 2:-6
local:update	0:-5 1:-5 2:9
local:updates	0:14 1:-10 2:-4
local:usastaffingoffice	0:-10 1:16 2:-6
local:vacancies	0:-3 1:10 2:-6
local:valerie	0:-3 1:11 2:-8
local:valmont	0:-4 1:10 2:-5
local:vanessa	1:8 2:-5
local:vasco	1:8 2:-6
local:vince	0:-4 1:-10 2:14
local:vivek	0:-3 1:10 2:-7
local:voss	0:10 1:5 2:-15
local:wanjiru	0:-3 1:8 2:-5
local:weekly	0:103 1:-62 2:-41
local:werkenbij	0:10 1:-8
local:whitaker	0:-3 1:14 2:-11
local:yara	1:9 2:-7
local:yasmin	1:9 2:-7
local:yvonne	1:8 2:-6
local:zhan	1:-9 2:10
local:zoe	0:-7 1:18 2:-11
locum	1:10 2:-8
log	1:-6 2:8
logistics	0:-4 1:12 2:-8
loja	0:58 1:-52 2:-6
london	0:20 1:-18 2:-3
london $	0:22 1:-14 2:-7
looking	0:11 2:-10
loop	0:-5 1:18 2:-13
lost	1:-15 2:18
lot	1:-7 2:10
lovely	0:-3 1:8 2:-5
lovely to	0:-3 1:8 2:-5
lx $	1:8 2:-7
lyon	0:135 1:-75 2:-61
mai	0:5 1:3 2:-9
mai $	0:10 2:-12
main	0:-3 1:-9 2:12
manager	0:5 1:18 2:-23
manager $	1:24 2:-25
manager at	0:11 1:-11
manufacturing	0:22 1:-19
manufacturing $	0:27 1:-24
margin	1:-7 2:10
market	0:5 1:-16 2:11
market $	0:22 1:-7 2:-15
marketing	0:12 2:-11
match	0:37 1:-43 2:6
matched	0:74 1:-37 2:-37
matches	0:109 1:-42 2:-67
matching	0:25 1:16 2:-41
may	0:4 1:-15 2:11
mechanical	0:18 1:-15 2:-3
medical	0:-10 1:17 2:-7
medicine	0:46 1:-29 2:-17
meet you	0:7 2:-8
meeting	0:-25 1:3 2:22
meeting the	1:13 2:-11
meeting with	0:-6 1:-6 2:12
members	0:-4 1:-5 2:9
memo	0:-9 1:-18 2:27
merci	0:-6 1:17 2:-11
mesa	0:19 1:-15 2:-4
met	0:99 1:-24 2:-74
meter	0:-7 1:-17 2:25
meter 0	0:-5 1:-6 2:11
mi	0:30 1:-10 2:-20
mini	0:-10 1:-14 2:24
mini schedule	0:-4 1:-4 2:8
ministry	1:8 2:-5
minutes	0:32 1:-25 2:-6
missed	0:-7 1:-8 2:15
mock	0:4 1:-22 2:18
model	0:-5 1:-10 2:15
model $	0:-4 1:-12 2:16
modelling	1:13 2:-11
monday	0:7 2:-9
money	0:49 1:-11 2:-38
month	0:15 1:-24 2:8
month $	0:33 1:-33
months	0:14 1:-19 2:5
more	0:13 1:-12
more $	0:44 1:-25 2:-19
mortgage	0:-3 1:-7 2:9
mother	1:-9 2:11
mother $	1:-8 2:10
moved	0:-4 1:-6 2:10
moved $	0:-3 1:-6 2:9
mri	1:-7 2:8
mudança	1:8 2:-6
my last	0:44 1:-30 2:-14
na	0:38 1:-20 2:-18
name:0	0:10 1:-5 2:-5
name:aalst	1:11 2:-9
name:aalto	0:-3 1:13 2:-10
name:abedin	1:-15 2:16
name:abernathy	0:-3 1:9 2:-7
name:academy	0:9 1:-7
name:acorns	1:8 2:-5
name:acquisition	0:-11 1:6 2:6
name:adams	1:8 2:-6
name:adeline	1:8 2:-7
name:admin	1:-7 2:8
name:admission	1:-9 2:11
name:admissions	0:-10 1:-33 2:43
name:agence	1:-7 2:9
name:agency	0:61 1:-10 2:-51
name:agents	0:-3 1:-9 2:12
name:agnes	0:-4 1:11 2:-6
name:agnès	1:9 2:-7
name:air	0:19 1:-18
name:al	0:13 1:-14
name:aldridge	1:10 2:-8
name:alert	0:-11 2:12
name:alerts	0:41 1:-32 2:-10
name:alice	1:-7 2:8
name:aline	1:8 2:-7
name:alumni	0:-6 1:-3 2:9
name:amanda	1:8 2:-6
name:amb	1:-8 2:9
name:amber	0:23 1:-24
name:amory	0:-4 1:8 2:-4
name:amparo	0:-3 1:9 2:-6
name:ananya	0:-3 1:8 2:-5
name:angela	1:8 2:-6
name:annelies	0:39 1:-28 2:-11
name:annie	0:-4 1:11 2:-7
name:annika	0:-4 1:15 2:-11
name:apply	0:-3 1:13 2:-9
name:arcadia	0:-3 1:8 2:-5
name:arjun	1:10 2:-8
name:arkwright	0:-5 1:9 2:-3
name:arsenault	0:-3 1:10 2:-7
name:arthur	1:9 2:-7
name:ashdown	0:-5 1:8 2:-4
name:ashwell	0:-4 1:-7 2:11
name:at	1:-12 2:10
name:bakkerij	1:9 2:-7
name:ballantyne	1:12 2:-9
name:bamboohr	0:-8 1:8
name:banerjee	1:-8 2:10
name:bank	0:33 1:-25 2:-8
name:ben	0:9 1:-14 2:4
name:benefits	0:-4 1:-7 2:11
name:benoît	0:-5 1:9 2:-4
name:bernardo	0:-3 1:12 2:-9
name:betts	1:-8 2:8
name:bhandari	0:-3 1:18 2:-15
name:bij	0:45 1:-26 2:-19
name:birgit	0:-4 1:13 2:-9
name:board	1:-10 2:8
name:boateng	1:9 2:-8
name:boingboing	0:-4 1:-5 2:9
name:bolsa	0:32 1:-12 2:-19
name:books	1:-7 2:8
name:boon	1:-5 2:8
name:bos	0:52 1:-35 2:-18
name:boyd	1:-10 2:11
name:brannigan	0:29 1:-5 2:-25
name:breda	0:-4 1:13 2:-9
name:brenner	1:-6 2:8
name:bridget	0:48 1:-17 2:-31
name:brightpath	0:-4 1:9 2:-5
name:brightwater	0:-7 1:10 2:-3
name:brinkman	0:67 1:-34 2:-33
name:broadband	0:-4 1:-4 2:8
name:brooke	0:-4 1:10 2:-6
name:brophy	0:-3 1:10 2:-6
name:bumeran	0:69 1:-29 2:-40
name:by	0:41 1:-13 2:-28
name:c	0:-6 1:-14 2:20
name:cabin	0:-3 1:8 2:-5
name:calendly	0:-15 1:30 2:-15
name:callum	0:33 1:-24 2:-9
name:camping	0:-3 1:9 2:-7
name:campus	0:18 1:17 2:-35
name:candidat	0:-8 1:11 2:-3
name:candidate	0:14 1:-23 2:10
name:candidato	1:8 2:-5
name:capital	0:-8 1:19 2:-11
name:card	0:-3 1:-6 2:9
name:career	0:14 1:-30 2:15
name:careers	0:44 1:-54 2:10
name:carl	1:-14 2:16
name:caroline	0:-5 1:10 2:-5
name:carolyn	0:-4 1:14 2:-10
name:carreira	0:101 1:-55 2:-46
name:centre	1:-9 2:10
name:chad	1:-6 2:8
name:chambers	0:-3 1:11 2:-8
name:charity	0:3 1:-9 2:6
name:charlotte	0:-4 1:11 2:-6
name:chef	0:-3 1:15 2:-12
name:cheryl	0:-16 1:-7 2:23
name:cho	0:35 1:-34
name:chu	0:-8 1:7
name:chua	1:13 2:-11
name:chuck	0:30 1:-18 2:-12
name:cifuentes	0:-3 1:11 2:-8
name:circle	0:54 1:-35 2:-18
name:civil	0:-15 1:24 2:-9
name:claes	0:-3 1:8 2:-5
name:clare	0:-3 1:10 2:-7
name:club	0:-8 1:-26 2:34
name:cnet	0:-41 1:-16 2:57
name:co	0:-7 1:-3 2:10
name:coach	1:-11 2:10
name:cobalt	0:33 1:-32
name:codeharbour	0:-4 1:-5 2:9
name:cody	1:8 2:-6
name:col	0:19 1:-5 2:-15
name:college	0:-3 1:-8 2:11
name:colm	1:10 2:-8
name:colégio	0:-3 1:-5 2:8
name:com	0:8 1:-23 2:15
name:community	0:11 1:-15 2:4
name:computrabajo	0:15 2:-12
name:connect	0:-3 1:-9 2:12
name:corp	0:-8 2:6
name:corvid	0:-7 2:9
name:costello	1:8 2:-6
name:court	1:-9 2:10
name:crane	0:-5 1:21 2:-16
name:crew	0:-5 1:14 2:-9
name:crewe	1:9 2:-8
name:curtis	1:-9 2:10
name:cv	0:95 1:-52 2:-43
name:d	0:-18 1:-30 2:47
name:da	0:-4 1:10 2:-6
name:daily	0:-4 1:-7 2:12
name:dan	0:30 1:-17 2:-13
name:dana	0:-7 1:-13 2:20
name:daniel	1:-9 2:10
name:danielle	1:8 2:-6
name:danny	0:86 1:-50 2:-36
name:das	1:8 2:-7
name:david	0:-4 1:-9 2:13
name:de	1:14 2:-15
name:dee	0:14 1:-15
name:deepa	0:9 1:-4 2:-5
name:delgado	1:9 2:-7
name:delta	0:-4 1:9 2:-4
name:dempsey	0:66 1:-46 2:-21
name:denis	1:10 2:-8
name:derek	1:8 2:-6
name:des	0:24 1:-25
name:desk	0:8 1:-9
name:digest	0:-11 2:13
name:direct	0:22 1:-29 2:8
name:dirk	0:37 1:-25 2:-12
name:dlamini	0:-3 1:8 2:-6
name:docusign	0:-5 1:8 2:-3
name:doherty	1:9 2:-7
name:domingos	0:-3 1:9 2:-6
name:dominique	0:75 1:-24 2:-51
name:dos	0:-3 1:9 2:-6
name:douglas	1:8 2:-5
name:dr	0:-34 1:39 2:-5
name:dra	0:-7 1:14 2:-7
name:duarte	1:8 2:-7
name:early	0:-15 1:19 2:-4
name:editorial	0:-9 1:-8 2:17
name:eleanor	1:8 2:-6
name:ellery	0:9 1:-5 2:-4
name:emily	0:42 1:-24 2:-18
name:empleo	0:13 1:-8 2:-5
name:emploi	0:22 1:-4 2:-18
name:employment	0:-3 1:17 2:-14
name:emprego	0:3 1:5 2:-8
name:energie	0:-3 1:-6 2:9
name:espace	0:-8 1:11 2:-3
name:eva	0:-3 1:8 2:-5
name:events	0:-11 1:7 2:3
name:ewa	0:-5 1:9 2:-4
name:ewan	1:-7 2:8
name:experience	0:34 1:-27 2:-8
name:fahy	1:8 2:-7
name:fairchild	1:15 2:-13
name:fairhaven	0:-3 1:8 2:-5
name:federale	0:-3 1:11 2:-8
name:feinman	1:9 2:-7
name:felicity	1:14 2:-13
name:fennelly	1:9 2:-7
name:fernanda	0:-3 1:10 2:-7
name:ferri	0:-4 1:-3 2:8
name:festival	0:-3 1:-6 2:9
name:foley	0:-3 1:-7 2:10
name:fontaine	1:9 2:-7
name:foy	0:77 1:-35 2:-41
name:fr	1:-6 2:8
name:freight	1:11 2:-9
name:from	0:19 1:-26 2:7
name:für	0:80 1:-27 2:-53
name:gabriela	1:8 2:-7
name:gallagher	1:10 2:-8
name:gary	1:-6 2:9
name:gavin	0:-4 1:8 2:-4
name:gilchrist	1:8 2:-7
name:gimnasio	1:-7 2:9
name:gina	1:9 2:-7
name:gitmoor	1:-5 2:8
name:glassdoor	0:52 1:-22 2:-30
name:global	0:27 1:-6 2:-20
name:gmbh	0:11 1:-7 2:-4
name:goodtime	0:-3 1:9 2:-6
name:government	0:-3 1:9 2:-6
name:graduate	0:10 1:-7 2:-3
name:grants	1:-11 2:12
name:greenhouse	0:14 1:-26 2:12
name:groupe	0:46 1:-41 2:-5
name:guardian	0:-3 1:-9 2:12
name:gulf	0:10 2:-10
name:gym	1:-8 2:10
name:h	0:-18 1:-47 2:64
name:hal	0:-3 1:-6 2:9
name:halloran	0:-3 1:8 2:-5
name:halvorsen	1:10 2:-7
name:hamlin	0:-5 1:-5 2:10
name:han	1:-9 2:10
name:handshake	0:21 1:-21
name:harbor	0:20 1:-31 2:11
name:harker	0:-4 1:11 2:-7
name:hartley	1:8 2:-6
name:hartwell	0:17 1:-3 2:-14
name:health	0:18 1:-6 2:-11
name:heffernan	1:8 2:-7
name:hegarty	1:8 2:-6
name:helena	0:-4 1:11 2:-7
name:help	0:-7 1:-5 2:11
name:hexalite	1:-8 2:9
name:hilary	0:-4 1:14 2:-10
name:hire	0:-7 1:14 2:-7
name:hired	0:68 1:-50 2:-17
name:hireright	1:10 2:-8
name:hirevue	0:-6 1:18 2:-13
name:hiring	0:-7 1:8
name:hoffmann	1:9 2:-7
name:hollis	0:33 1:-12 2:-20
name:holm	1:-7 2:9
name:hospital	0:-8 1:24 2:-16
name:hotels	0:-9 1:14 2:-5
name:hr	0:-28 1:-24 2:52
name:hub	0:-5 1:-16 2:21
name:hugo	0:-6 1:11 2:-5
name:huma	0:-14 1:-70 2:84
name:human	1:-7 2:8
name:humanos	1:-7 2:9
name:hutchins	1:10 2:-8
name:iain	1:8 2:-7
name:icims	0:-4 1:-4 2:9
name:immo	1:-6 2:8
name:indeed	0:8 2:-10
name:infojobs	1:9 2:-7
name:ing	0:13 2:-12
name:ingrid	0:-5 1:16 2:-10
name:inmobiliaria	1:-8 2:10
name:inter	0:-3 1:9 2:-6
name:isabelle	0:-6 1:16 2:-10
name:isobel	1:11 2:-9
name:j	0:-18 1:-34 2:52
name:jacinta	0:28 1:-31 2:3
name:jackie	1:8 2:-5
name:jacob	0:-15 1:-73 2:88
name:jacqueline	0:33 1:-6 2:-27
name:janine	0:-3 1:-7 2:10
name:jasmine	0:-4 1:10 2:-5
name:joanne	1:13 2:-11
name:job	0:99 1:-49 2:-51
name:jobs	0:70 1:22 2:-92
name:jordan	1:8 2:-6
name:josh	1:10 2:-8
name:joss	1:8 2:-6
name:julie	0:-6 1:12 2:-7
name:kapoor	0:-3 1:12 2:-10
name:karl	0:33 1:-32
name:karriere	0:30 1:-25 2:-5
name:katarzyna	1:10 2:-8
name:kathryn	1:-9 2:11
name:katz	1:8 2:-6
name:keith	1:-8 2:10
name:keller	0:-3 1:10 2:-7
name:kelly	0:-3 1:9 2:-5
name:kelsey	0:-3 1:8 2:-5
name:kevin	0:36 1:-20 2:-16
name:kez	0:-3 1:15 2:-12
name:kinsella	0:-7 1:10 2:-3
name:kirkbride	1:9 2:-7
name:kissanga	1:8 2:-6
name:kowalczyk	0:-8 1:31 2:-22
name:kowalski	0:28 1:-15 2:-13
name:krishnan	0:-4 1:9 2:-5
name:kwame	1:9 2:-6
name:kylie	0:-3 1:9 2:-6
name:l	0:-5 1:-9 2:14
name:lago	1:-7 2:9
name:lang	1:8 2:-6
name:language	0:-3 1:9 2:-6
name:lauren	0:21 1:-25 2:4
name:lawrence	1:-7 2:8
name:learning	0:-3 1:-6 2:8
name:lenore	1:-9 2:9
name:leonie	0:-3 1:10 2:-7
name:lesley	1:9 2:-7
name:lettings	0:-9 1:-14 2:23
name:library	0:-5 1:-11 2:16
name:lic	0:-9 1:22 2:-13
name:life	0:21 1:-14 2:-7
name:lin	0:-5 1:-3 2:8
name:linda	0:-3 1:9 2:-5
name:lindahl	0:51 1:-18 2:-33
name:lindgren	0:-3 1:13 2:-9
name:lindner	0:24 2:-24
name:lindqvist	0:-3 1:8 2:-6
name:linkedin	0:28 1:-31 2:3
name:linkring	0:17 1:-26 2:9
name:list	0:-14 2:17
name:little	0:-4 1:10 2:-6
name:logistik	0:56 1:-47 2:-8
name:lona	0:-3 1:-19 2:22
name:lotte	0:37 1:-22 2:-15
name:ltd	0:38 1:-34 2:-4
name:lucas	0:72 1:-44 2:-28
name:lucia	0:-4 1:-7 2:11
name:luke	0:29 1:-18 2:-11
name:luuk	1:8 2:-6
name:lynn	0:-4 1:12 2:-9
name:lynne	1:9 2:-7
name:major	1:10 2:-7
name:malone	0:-3 1:8 2:-6
name:manager	1:9 2:-7
name:mandy	0:-3 1:16 2:-12
name:marchetti	0:-4 1:9 2:-5
name:margaret	0:-3 1:-5 2:8
name:margaux	0:-4 1:19 2:-16
name:maria	0:-4 1:12 2:-8
name:marieke	0:43 1:-24 2:-19
name:marin	0:-3 1:11 2:-8
name:marisol	0:-3 1:13 2:-10
name:marrow	0:51 1:-52
name:marsh	0:8 1:-13 2:5
name:marta	0:-9 1:17 2:-9
name:marty	0:47 1:-25 2:-22
name:mbatha	1:11 2:-9
name:mcphail	1:11 2:-10
name:megan	0:51 1:-17 2:-33
name:mehta	1:9 2:-7
name:mei	0:-4 1:19 2:-16
name:melanie	0:-5 1:14 2:-9
name:mendonça	0:-3 1:16 2:-12
name:menon	1:-6 2:8
name:menzies	1:-8 2:9
name:mesa	0:65 1:-9 2:-56
name:michael	0:36 1:-22 2:-14
name:miriam	0:-4 1:9 2:-5
name:mirrorlake	1:11 2:-9
name:mitch	0:90 1:-56 2:-34
name:monday	0:58 1:-29 2:-29
name:monica	0:-3 1:-6 2:9
name:monique	0:-4 1:15 2:-11
name:monte	0:-3 1:10 2:-7
name:mori	1:9 2:-8
name:moss	1:9 2:-7
name:mtra	0:-3 1:9 2:-6
name:mum	1:-11 2:13
name:mundial	0:36 1:-21 2:-15
name:nandini	1:8 2:-7
name:naomi	0:-7 1:23 2:-16
name:natalie	0:34 1:-22 2:-13
name:nathan	0:66 1:-37 2:-29
name:naukri	0:-10 1:22 2:-12
name:news	0:-7 1:-4 2:11
name:newsletter	0:12 1:-24 2:12
name:nguyen	0:-4 1:10 2:-6
name:nhs	0:-16 1:27 2:-12
name:nigel	1:-6 2:8
name:nimbus	0:37 1:-26 2:-11
name:nina	1:-9 2:10
name:norte	1:-6 2:8
name:northern	0:30 1:-12 2:-18
name:northgate	0:-4 1:-4 2:8
name:northmarch	1:8 2:-6
name:northmere	1:-10 2:10
name:notices	0:-4 1:-8 2:12
name:now	0:30 1:-5 2:-24
name:nuria	0:86 1:-64 2:-23
name:o'dell	0:-6 1:11 2:-5
name:occ	0:36 1:-21 2:-15
name:oduro	0:-3 1:9 2:-6
name:officer	1:8 2:-7
name:okafor	0:-5 1:8 2:-4
name:okoro	0:-5 1:8 2:-3
name:olga	0:16 1:-6 2:-10
name:oliver	0:15 1:-11 2:-3
name:olivia	0:-6 1:14 2:-9
name:op	0:-3 1:-10 2:13
name:ops	0:-3 1:-5 2:9
name:orbiton	1:10 2:-8
name:ortega	0:-3 1:11 2:-8
name:osei	0:-4 1:14 2:-10
name:ostal	0:-5 1:21 2:-16
name:ott	0:-4 1:-22 2:25
name:paige	0:-4 1:8 2:-4
name:pallister	1:10 2:-8
name:panel	0:-3 1:-9 2:11
name:paradox	0:-4 1:9 2:-5
name:park	0:-5 1:11 2:-5
name:partners	0:8 2:-10
name:passport	1:-12 2:13
name:patricia	0:-4 1:20 2:-16
name:paws	1:-8 2:8
name:peggy	1:-8 2:8
name:peixoto	1:-8 2:10
name:pellegrino	0:-3 1:9 2:-6
name:pena	1:11 2:-9
name:penhaligon	1:12 2:-10
name:pennington	1:10 2:-9
name:people	0:-3 1:-7 2:9
name:petersen	0:-3 1:8 2:-5
name:petrakis	0:-3 1:13 2:-10
name:peña	0:27 1:-26
name:pickering	0:23 1:-9 2:-13
name:piet	0:-3 1:-10 2:12
name:pine	0:44 1:-45
name:pinho	0:-3 1:11 2:-8
name:pinpoint	1:8 2:-6
name:plus	0:57 1:-41 2:-16
name:pontoni	1:8 2:-7
name:poole	0:45 1:-24 2:-21
name:portal	0:4 1:-9 2:5
name:post	0:6 1:-11 2:5
name:pre	1:8 2:-7
name:preeti	1:8 2:-7
name:prillo	0:18 1:-13 2:-5
name:priscilla	0:-3 1:8 2:-5
name:priti	0:17 2:-14
name:priyanka	1:8 2:-7
name:procurement	0:-3 1:-12 2:15
name:professor	0:-7 1:26 2:-18
name:program	0:-4 1:-4 2:9
name:r	0:-10 1:-26 2:36
name:rachel	0:-5 1:14 2:-9
name:rahn	0:-5 1:-17 2:22
name:ramesh	0:-3 1:11 2:-8
name:ranganathan	1:8 2:-6
name:rashida	0:-4 1:9 2:-6
name:rasmussen	1:9 2:-7
name:reclutamiento	0:-3 1:9 2:-6
name:recruit	0:8 1:-8
name:recruitee	0:-4 1:8 2:-4
name:recruiting	0:-24 1:17 2:8
name:recruitment	0:-17 1:27 2:-10
name:recrutement	0:-9 1:10
name:recursos	1:-7 2:9
name:reed	0:19 1:-18
name:reekie	1:8 2:-8
name:regional	0:10 1:-6 2:-4
name:register	0:-8 2:7
name:reid	0:35 1:-17 2:-18
name:research	0:-10 1:-18 2:27
name:resources	1:-7 2:8
name:resourcing	0:27 1:-6 2:-22
name:retail	0:-5 1:10 2:-5
name:rev	0:-5 1:9 2:-3
name:revd	0:-3 1:8 2:-5
name:review	1:-6 2:8
name:reyes	0:-6 1:-18 2:24
name:rh	0:-4 1:-5 2:9
name:ricardo	0:-3 1:14 2:-11
name:richard	1:-9 2:11
name:ritu	1:9 2:-7
name:robert	1:-8 2:9
name:roche	0:-5 1:12 2:-7
name:rodrigo	0:-8 1:5 2:3
name:roisin	1:8 2:-6
name:rosalind	1:8 2:-6
name:rosie	1:8 2:-6
name:royal	0:-6 1:-3 2:9
name:ruiz	1:9 2:-7
name:sandrine	0:-5 1:11 2:-6
name:sanne	1:10 2:-8
name:santa	0:-4 1:10 2:-6
name:santos	1:8 2:-6
name:saskia	0:36 1:-11 2:-25
name:saxena	0:22 1:-11 2:-11
name:scholengroep	0:-3 1:9 2:-6
name:search	0:9 2:-8
name:sebastião	0:-3 1:9 2:-6
name:secretary	1:-8 2:9
name:seek	0:17 1:-12 2:-5
name:sekretariat	0:-4 1:12 2:-8
name:selección	0:-9 1:16 2:-8
name:selectiedienst	0:-3 1:11 2:-8
name:service	0:-7 1:-9 2:16
name:services	0:10 1:-9
name:shah	0:-4 1:12 2:-8
name:shauna	0:56 1:-22 2:-34
name:shona	1:14 2:-11
name:shopper	0:-5 2:8
name:silke	0:-3 1:9 2:-6
name:skylark	0:12 1:-12
name:smartrecruiters	0:-11 1:3 2:8
name:sofia	0:48 1:-24 2:-25
name:sophie	0:-10 1:27 2:-17
name:sproule	0:-3 1:13 2:-11
name:stace	1:8 2:-6
name:staff	0:17 1:-9 2:-7
name:staffing	0:24 1:-4 2:-20
name:stanhope	0:26 1:-19 2:-8
name:stannard	1:9 2:-7
name:steel	0:-6 1:8
name:stephanie	0:40 1:-44 2:5
name:steven	1:8 2:-8
name:stone	0:-4 1:11 2:-6
name:stores	0:30 1:-28
name:strake	1:9 2:-7
name:student	1:-9 2:10
name:studios	1:9 2:-7
name:subramaniam	0:12 2:-13
name:successfactors	0:-7 1:13 2:-6
name:sullivan	0:-3 1:-18 2:20
name:supply	1:14 2:-12
name:support	0:-6 1:-4 2:10
name:surgery	1:-9 2:11
name:swati	0:-3 1:12 2:-8
name:talent	0:63 1:-58 2:-5
name:talento	0:19 2:-19
name:taleo	0:-12 1:12
name:tan	0:-4 1:8 2:-4
name:tanabe	1:9 2:-7
name:tanja	1:9 2:-6
name:tansley	1:-8 2:8
name:tariq	1:11 2:-9
name:tarkin	1:-7 2:8
name:tarrant	0:22 1:-23
name:tasker	1:8 2:-6
name:tax	0:-6 1:-6 2:12
name:teach	0:19 1:8 2:-27
name:team	0:-6 1:-6 2:12
name:tech	0:18 1:-24 2:6
name:the	0:15 1:-19 2:4
name:thierry	0:-4 1:10 2:-6
name:thoma	0:44 1:-15 2:-29
name:thorne	0:-4 1:-6 2:10
name:tiffany	0:-6 1:15 2:-8
name:tillman	1:9 2:-7
name:tineke	0:-6 1:12 2:-6
name:to	1:-10 2:11
name:toby	0:18 1:7 2:-24
name:todd	1:8 2:-7
name:tolliver	1:9 2:-8
name:tomasz	1:9 2:-8
name:toni	1:9 2:-7
name:torres	1:8 2:-6
name:totaljobs	0:24 1:-24
name:tour	1:11 2:-9
name:toño	1:9 2:-7
name:trabalho	0:13 1:4 2:-16
name:trac	0:-10 1:19 2:-9
name:traineeship	0:-5 1:8 2:-3
name:training	1:-6 2:8
name:transvia	0:-12 1:16 2:-4
name:trask	1:11 2:-9
name:treece	0:-3 1:10 2:-7
name:trellis	0:13 1:-5 2:-9
name:tremblay	1:8 2:-6
name:trent	1:9 2:-7
name:undurraga	0:-7 1:12 2:-5
name:usa	0:35 1:-18 2:-16
name:usajobs	0:30 1:-9 2:-21
name:v	1:-7 2:8
name:vagas	0:34 1:-28 2:-6
name:val	0:-3 1:-9 2:12
name:vale	0:-7 1:-3 2:10
name:valmont	0:-6 1:11 2:-5
name:valérie	1:9 2:-7
name:van	0:-4 1:14 2:-9
name:vandamme	1:8 2:-6
name:vanessa	0:-3 1:11 2:-8
name:vasco	1:8 2:-6
name:vasilakis	1:10 2:-9
name:vdab	0:20 1:-19
name:vetting	1:10 2:-8
name:via	0:11 1:-3 2:-8
name:victor	1:11 2:-10
name:visa	0:-4 1:-34 2:38
name:visas	0:-4 1:-5 2:8
name:vivek	0:-3 1:10 2:-7
name:von	1:10 2:-8
name:voss	0:6 1:4 2:-10
name:wanjiru	0:-3 1:8 2:-5
name:werken	0:52 1:-31 2:-21
name:whitaker	0:-3 1:12 2:-9
name:whitely	1:13 2:-11
name:whitlow	1:-9 2:10
name:whitman	0:-5 1:10 2:-6
name:whitmore	0:-3 1:9 2:-6
name:willem	1:8 2:-6
name:winslow	1:8 2:-5
name:work	0:88 1:-31 2:-57
name:workday	0:-6 1:-12 2:18
name:wouter	1:8 2:-6
name:yara	1:9 2:-7
name:yasmin	1:9 2:-7
name:zdnet	0:-8 1:-4 2:12
name:zentara	0:18 1:-10 2:-8
name:zhiyong	1:-9 2:10
name:ziprecruiter	0:50 1:-50
name:zoe	0:-4 1:12 2:-8
near	0:-6 1:-4 2:10
need to	0:-4 1:-7 2:11
needed	0:12 2:-11
neue	0:135 1:-72 2:-64
new	0:91 1:-119 2:28
new $	0:11 1:-6 2:-6
new job	0:-5 1:-10 2:15
new sign	0:-8 2:9
new year	0:8 2:-8
next step	0:-5 1:13 2:-7
nieuwe	0:58 1:-37 2:-21
nieuws	0:-6 1:19 2:-13
nieuws $	0:-3 1:11 2:-7
nights	0:-10 1:25 2:-15
nights $	0:-11 1:28 2:-17
nom	0:-11 1:-30 2:41
nomination	0:-3 1:-8 2:11
non	0:9 1:-6 2:-4
nos	0:77 1:-56 2:-21
nossa	1:9 2:-7
not	0:-7 1:9
note	0:7 1:5 2:-12
note $	0:30 1:-7 2:-23
notes	0:-3 1:-8 2:11
noticias	1:9 2:-7
notificación	0:-3 1:-5 2:8
notre	0:39 1:-31 2:-8
novas	0:32 1:-14 2:-18
november	0:-5 1:-14 2:18
november $	1:-7 2:8
novo	1:-7 2:9
now	0:17 1:-9 2:-8
nuevas	0:61 1:-47 2:-14
nuevo	0:-4 1:-9 2:13
number 0	0:-4 1:8 2:-5
nurse	1:14 2:-15
nurse icu	0:14 1:-9 2:-5
nursery practitioner	0:-3 1:12 2:-9
não	0:11 2:-10
oasis	0:-3 1:-11 2:14
obrigada	1:8 2:-8
october $	0:8 2:-6
of employment	0:-4 1:10 2:-6
of the	0:-7 1:-9 2:16
ofertas	0:64 1:-31 2:-32
off	0:13 1:-11 2:-3
offer	0:-16 1:-7 2:23
offer 0	0:45 1:-32 2:-13
offer for	1:-7 2:9
offer letter	0:-8 2:10
offer on	0:-6 1:-12 2:18
offers	0:10 1:-13 2:3
offers $	0:16 2:-14
office manager	0:32 1:-22 2:-10
officer	0:-40 1:71 2:-32
officer $	0:-8 1:23 2:-15
offshore	0:135 1:-70 2:-65
old	0:7 1:-16 2:9
on	1:-27 2:27
on monday	0:-3 1:12 2:-10
on my	0:29 1:-25 2:-4
on our	0:31 1:-24 2:-7
on thursday	0:-3 1:-8 2:11
onboarding $	0:-3 1:-5 2:8
one	0:-8 1:14 2:-5
online assessment	0:-7 1:17 2:-10
only	0:33 1:-20 2:-13
only $	0:21 1:-12 2:-9
onsite	0:-8 1:28 2:-20
onze	0:15 1:-28 2:14
op	0:7 1:-11 2:5
op $	0:29 1:-26
open	0:49 1:-49
open $	0:20 1:-5 2:-14
open day	0:7 1:-11 2:4
opened	0:37 1:-23 2:-14
opening	0:11 1:-6 2:-5
openings	0:72 1:-75 2:3
openings $	0:3 1:-14 2:11
opens	0:16 1:-28 2:11
operador	0:14 1:-12
operator	0:-8 1:31 2:-24
operator $	1:8 2:-6
opportunities	0:28 2:-28
opportunity	0:90 1:-64 2:-25
or	0:6 1:17 2:-24
or 0	0:-6 1:13 2:-7
oral history	1:-14 2:15
order	0:-12 1:-15 2:27
org	0:39 1:-19 2:-20
organizational	0:-4 1:-14 2:18
organizational announcement	0:-3 1:-12 2:15
orientation	0:25 1:-16 2:-9
outcome	0:-8 1:3 2:6
over $	0:-7 1:10 2:-3
package	1:-7 2:8
page	0:15 1:-14
page $	0:19 1:-17
paid	0:59 1:-38 2:-21
panel for	1:-13 2:14
paper $	1:-6 2:8
paperwork	0:-4 1:9 2:-5
para	0:31 1:-20 2:-11
parents'	0:-3 1:-11 2:14
parents' evening	0:-3 1:-11 2:14
park	0:-6 1:9 2:-3
part time	0:-5 1:8 2:-3
partner	0:7 1:7 2:-14
partner $	0:-7 1:11 2:-4
party	0:-6 1:-14 2:20
party wall	1:-7 2:9
passed	1:-11 2:13
password	1:-9 2:10
pastry $	1:8 2:-7
pdra	1:9 2:-7
perl	0:-5 1:-4 2:9
person	1:8 2:-7
person $	1:8 2:-7
pharma	0:-8 1:9
phone call	1:9 2:-8
photographer	1:8 2:-5
photos	1:-9 2:11
photos $	1:-8 2:9
pipeline	1:-6 2:8
piso	1:-8 2:10
place	0:-6 1:-8 2:13
plan	0:27 1:-25
plan for	0:75 1:-42 2:-33
planner	0:-15 1:26 2:-11
planning $	1:-7 2:9
plant	0:-3 1:-9 2:12
plaza	0:-3 1:-6 2:9
plot	0:-3 1:-7 2:11
plot 0	0:-3 1:-7 2:11
policy adviser	0:-7 1:10 2:-4
ponto	1:9 2:-6
por	0:-8 1:26 2:-17
porter	0:-3 1:9 2:-6
position	0:-12 1:-3 2:14
position in	1:-11 2:12
positions	0:33 1:-27 2:-6
positions $	0:29 1:-20 2:-9
post	0:-11 1:23 2:-12
post $	0:-8 1:18 2:-9
post of	1:8 2:-7
postdoc	0:21 1:-12 2:-9
poste	0:-8 1:20 2:-12
poste de	0:-5 1:15 2:-11
posted	0:-5 1:-7 2:12
postponed $	1:-6 2:8
postulación	0:-14 1:18 2:-4
power	0:-10 1:-12 2:22
ppa	0:-3 1:-16 2:19
practice	0:28 1:-22 2:-6
practitioner	0:-3 1:14 2:-10
prairie	0:19 1:-11 2:-8
prep	0:12 1:-6 2:-6
privileged	0:-6 1:-5 2:11
priya	1:12 2:-9
priyanka	0:-5 1:8 2:-3
priyanka $	0:-5 1:8 2:-3
probation	1:-8 2:9
proceso	0:-21 1:42 2:-20
proceso $	0:-3 1:8 2:-5
process	0:-11 1:23 2:-12
process $	0:-3 1:9 2:-6
processo	0:-6 1:8
procurement	1:9 2:-8
professor	0:-4 1:10 2:-6
profil	0:50 1:-19 2:-31
profile	0:63 1:-14 2:-48
profile $	0:-6 1:10 2:-4
programa	0:-3 1:9 2:-5
programme	0:4 1:6 2:-9
project	0:-4 1:-4 2:8
projet	0:59 1:-50 2:-9
proposal	0:-6 1:-11 2:17
proposal $	1:-7 2:8
proposition	0:-6 1:9 2:-3
proposta $	1:10 2:-8
prueba	1:10 2:-7
pt	0:-3 1:10 2:-7
pto	1:-7 2:9
purchase	0:-5 1:-11 2:16
purchasing	1:-12 2:12
pyregional	1:-7 2:8
python	0:-5 1:-28 2:33
python dev	1:-12 2:14
qa	0:-8 1:16 2:-8
question $	0:20 1:-20
question before	0:-6 1:11 2:-6
quick	0:19 1:-8 2:-11
quick favor	0:-5 1:-7 2:12
quick note	0:-4 1:10 2:-6
quick question	0:27 1:-18 2:-9
quick update	0:-4 1:13 2:-8
quote	0:-12 1:-35 2:47
quote $	0:-5 1:-16 2:22
r	0:-11 1:8 2:3
r 0	0:-12 1:8 2:4
ranger	1:9 2:-7
rates	0:18 1:-14 2:-4
rates $	0:24 1:-11 2:-13
raum	0:133 1:-68 2:-65
razor	0:-6 1:-10 2:15
re	0:-88 1:29 2:60
re $	1:-11 2:12
re any	1:26 2:-25
re application	1:23 2:-23
re availability	1:8 2:-7
re checking	1:9 2:-9
re confidential	1:-11 2:13
re enquiry	1:9 2:-9
re feedback	1:10 2:-9
re following	1:12 2:-12
re hello	1:9 2:-9
re ilug	0:-3 1:-21 2:24
re kitchen	1:-10 2:11
re python	1:-9 2:10
re quick	1:-10 2:10
re re	1:17 2:-15
re room	1:-7 2:8
re sadev	1:-20 2:20
re satalk	1:-19 2:20
re thank	1:42 2:-41
re thanks	1:9 2:-9
re thursday	1:11 2:-11
re withdrawing	1:10 2:-9
re your	0:10 2:-11
reactie $	0:-3 1:8 2:-5
read	0:-7 1:-3 2:10
ready	0:7 1:-11 2:5
ready for	0:32 1:-10 2:-21
ready to	0:-6 1:-3 2:9
real	0:-4 1:-4 2:8
received	0:-14 1:5 2:8
recepcionista	0:10 2:-11
recibido	1:8 2:-7
recipe	1:-10 2:12
recipe $	1:-10 2:12
recommendation	1:-8 2:10
recruiter	0:-5 1:8 2:-3
recruiters	0:77 1:-42 2:-35
recruiters are	0:29 1:-15 2:-14
recruiting	0:7 1:-8
recrutement	0:36 1:-6 2:-30
recrutement $	0:-6 1:10 2:-4
red	0:9 1:-6
redundancy	1:-10 2:11
ref	0:-29 1:42 2:-14
ref 0	0:-13 1:15
referees	0:-5 1:13 2:-8
referees $	0:-3 1:8 2:-6
reference $	1:-7 2:9
reference for	1:-6 2:8
reference request	0:-3 1:-7 2:9
references	0:-9 1:15 2:-5
references $	0:-4 1:10 2:-6
referred	0:-5 1:10 2:-5
regarding	0:-6 1:10 2:-4
regional	0:22 1:-14 2:-8
registered	0:-5 1:10 2:-5
registro	0:-4 1:11 2:-7
rejected	0:-8 1:-4 2:12
rejected $	1:-7 2:8
release	0:-8 1:-12 2:20
reminder	0:-4 1:-4 2:8
remote	0:39 1:-9 2:-30
rencontre $	0:-3 1:9 2:-7
renewal	0:-10 1:-17 2:26
renewal $	1:-7 2:9
report	1:-19 2:20
report $	0:-5 1:-15 2:20
req 0	0:-10 1:12
request	0:-4 1:-29 2:33
request closed	1:-7 2:8
requisition	0:-14 1:20 2:-6
requisition 0	0:-10 1:12 2:-3
resposta	0:-5 1:12 2:-7
restructuring	0:17 1:-8 2:-9
resultado de	1:-6 2:8
results	0:5 1:-16 2:11
results $	0:-8 1:-23 2:30
results for	0:42 1:-26 2:-16
resume	0:28 1:-25 2:-3
resume $	0:37 1:-17 2:-20
return	0:-3 1:-8 2:10
review	0:-9 1:-27 2:36
reviews	0:8 1:-10
right to	0:-7 1:20 2:-13
rn	0:103 1:-44 2:-59
road	0:-11 1:-8 2:18
road $	0:-9 1:-6 2:15
role	0:41 1:-6 2:-35
role $	0:-29 1:40 2:-11
roles	0:73 1:-38 2:-35
roles $	0:18 1:-12 2:-5
roof	1:-12 2:14
roof $	1:-12 2:14
room $	0:-3 1:-9 2:13
room in	0:-3 1:-7 2:10
rota	1:-7 2:9
rota $	1:-11 2:13
round	0:-18 1:31 2:-13
réception	0:-9 1:11
réunion	1:-7 2:8
s	0:-7 1:-4 2:12
s 0	1:-8 2:9
sa	1:-10 2:11
sadev	0:-3 1:-24 2:26
saison	0:-5 1:11 2:-5
saison $	0:-4 1:8 2:-4
salaries	0:47 1:-3 2:-44
salary	0:57 1:-15 2:-42
sale	0:-5 1:-3 2:8
sales	0:-6 1:11 2:-4
sample	0:-4 1:15 2:-11
sample $	1:9 2:-7
samples	1:-5 2:8
sap	0:86 1:-33 2:-54
sap fico	0:47 1:-34 2:-13
satalk	0:-8 1:-30 2:38
saturday $	0:-3 1:-5 2:8
saturday's	1:-9 2:10
saturdays	0:-4 1:19 2:-15
saturdays $	1:10 2:-8
save	0:-13 1:-12 2:26
saved	0:65 1:-47 2:-18
saved search	0:67 1:-50 2:-16
says	0:20 2:-18
schedule	0:-5 1:-4 2:10
schedule 0	0:-6 1:-6 2:12
science	0:-6 1:8
science $	0:-5 1:8 2:-3
scientist	0:-9 1:14 2:-5
score:answers	0:-23 1:8 2:15
score:bulk	0:120 1:-153 2:33
score:receipt	0:-4 1:2 2:2
score:structure	0:33 1:65 2:-98
score:tracked	0:11 1:-38 2:27
score:written	0:28 1:89 2:-116
scores	1:-11 2:12
search	0:13 1:3 2:-16
search $	0:-16 1:17
search results	0:47 1:-41 2:-6
season $	1:10 2:-9
season 0	0:-3 1:12 2:-9
seasonal	0:-6 1:14 2:-8
second	0:-6 1:13 2:-7
second interview	0:-3 1:9 2:-6
second meeting	1:11 2:-9
secure	0:-3 1:-10 2:13
seek	0:21 1:-21
seguros	0:-4 1:11 2:-6
selection	0:12 2:-13
sender:list	0:-35 1:-1 2:35
sender:machine	0:16 1:2 2:-18
sender:person	0:-9 1:26 2:-17
sender:relay	0:21 1:-13 2:-9
senior	0:-11 1:37 2:-26
sent	0:-10 1:14 2:-4
sent to	0:-10 1:17 2:-6
settlement	0:-6 1:-17 2:23
seu	0:10 1:-18 2:8
seu currículo	0:32 1:-22 2:-10
sheet	0:-4 1:-8 2:12
shift	0:-9 1:21 2:-12
shift $	0:-8 1:20 2:-12
shifts	0:147 1:-55 2:-92
shop	1:9 2:-6
shop $	0:-3 1:11 2:-8
shopper $	0:-5 2:8
shortlisted	0:6 1:-10 2:4
shortlisted $	1:-7 2:9
show	0:-6 1:-24 2:30
show $	0:-3 1:-11 2:14
sid	0:-5 1:-8 2:13
sid $	0:-5 1:-8 2:13
sign in	0:-8 2:9
signing	0:-3 1:-8 2:11
sim	1:9 2:-7
sim $	1:9 2:-7
similar	0:32 1:-20 2:-12
site	0:14 1:-6 2:-9
situação	1:9 2:-6
situação $	1:9 2:-6
six	0:-3 1:-7 2:9
slot	0:3 1:5 2:-8
so	1:8 2:-8
sobre	0:-6 1:12 2:-6
society	0:35 1:-23 2:-12
society $	0:48 1:-36 2:-12
sofa	1:-11 2:13
sofa $	1:-11 2:13
sollicitatie	0:-34 1:53 2:-18
sollicitatie $	0:-6 1:8
sollicitatiegesprek	0:44 1:-32 2:-12
sollicitatiegesprek $	0:58 1:-46 2:-12
someone	0:42 1:-30 2:-13
son	0:56 1:-61 2:5
soon	0:48 1:-32 2:-16
sorry	0:-5 1:11 2:-6
sous	0:64 1:-23 2:-41
sous $	0:-10 1:15 2:-5
sous chef	0:-12 1:15
south	0:-3 1:-9 2:12
spam	0:-5 1:-5 2:10
spamassassin	0:-3 1:-10 2:13
spambayes	0:-18 1:-57 2:75
speaking	0:24 1:-18 2:-6
speech	0:-4 1:-17 2:21
speech $	1:-5 2:8
spring	0:48 1:-38 2:-9
spring $	0:38 1:-31 2:-7
sr	0:-14 1:29 2:-15
st 0	0:17 2:-18
staff $	0:-3 1:11 2:-8
stage	0:-20 1:25 2:-5
stage 0	0:-7 1:15 2:-8
standup	1:-7 2:8
starts	0:19 1:-22 2:3
state	0:9 1:-9
statement	0:-13 1:-22 2:35
statement $	1:-10 2:12
status	0:-12 1:8 2:4
status change	0:-6 1:12 2:-5
step	0:-8 1:19 2:-11
still looking	0:-7 2:8
stop	0:21 1:-19
storage	0:28 1:-40 2:12
story	0:8 1:-16 2:9
story $	0:9 1:-17 2:8
structuring	1:-9 2:10
student $	1:-8 2:9
studio	1:9 2:-7
sua	0:-8 2:7
sua candidatura	0:-9 1:12 2:-3
submit	0:-4 1:8 2:-4
submit you	0:-4 1:8 2:-4
submitted	0:-7 1:9
success	0:-8 1:9
sud	0:95 1:-67 2:-27
suite	0:-13 1:38 2:-25
suivi	0:-4 1:10 2:-6
suivi $	0:-4 1:10 2:-5
summary	0:-15 1:-11 2:26
summary $	0:-6 1:-3 2:9
sunday	0:-8 1:-11 2:19
supervisor	0:-17 1:37 2:-20
supervisor $	0:-8 1:20 2:-12
survey	0:44 1:-61 2:17
survey $	0:-4 1:-8 2:11
survey of	1:-7 2:9
surveyor	0:-5 1:8 2:-3
system	0:30 1:-19 2:-11
sí	1:10 2:-7
sí $	1:10 2:-7
t 0	0:-7 1:-8 2:15
ta	0:-4 1:10 2:-6
take home	0:-3 1:12 2:-9
talent community	0:46 1:-39 2:-7
talk with	1:10 2:-8
talking	0:31 1:-23 2:-8
tasting	1:-8 2:10
tasting $	1:-10 2:12
te	0:25 1:-17 2:-8
teacher	0:-23 1:54 2:-31
teaching	0:26 1:-4 2:-22
teaching assistant	0:12 1:-13
teaching post	0:-3 1:8 2:-5
team leader	1:10 2:-8
teamleider	0:69 1:-43 2:-26
tech $	0:-4 1:21 2:-17
technician	0:-17 1:18
technicien	0:-6 1:16 2:-10
technicien en	0:-3 1:9 2:-6
technologies	0:-11 1:-7 2:18
temp	0:14 1:4 2:-18
term	0:8 1:-8
terugkoppeling	0:-5 1:13 2:-8
test $	0:-7 1:26 2:-19
thank	0:-17 1:15
thank you	0:-16 1:15
thanks	0:-13 1:21 2:-7
thanks for	0:-14 1:17 2:-4
that	0:26 1:-29 2:3
the	0:-18 1:4 2:14
the data	1:-14 2:15
the dean	1:8 2:-7
the farm	1:9 2:-8
the panel	0:-3 1:11 2:-8
the partners	1:8 2:-6
the service	0:-4 1:-6 2:10
the shop	1:11 2:-9
the visit	1:10 2:-9
these	0:37 1:-37
things	0:-4 1:8 2:-4
think	0:49 1:-54 2:5
this	0:74 1:-59 2:-15
this month	0:34 1:-23 2:-11
this week	0:37 1:-47 2:11
this week's	0:10 1:-3 2:-7
this weekend	1:-12 2:12
three	0:9 1:-5 2:-3
thursday 0	0:-7 1:17 2:-10
ticket 0	0:-5 1:-8 2:13
tidewater	0:-5 1:11 2:-6
time $	0:-7 1:10 2:-3
to 0	0:-7 1:-14 2:21
to hire	0:25 1:-16 2:-9
to meet	0:5 1:3 2:-8
to work	0:-6 1:12 2:-6
to your	0:-3 1:-5 2:8
today	0:7 2:-8
today $	0:11 2:-10
today's	0:-4 1:-11 2:16
top	0:22 1:-33 2:11
topic	1:9 2:-8
track	0:13 2:-12
trading	0:-7 1:-7 2:14
train	1:10 2:-8
trainee	0:-19 1:39 2:-20
training contract	0:-3 1:10 2:-7
transmission	1:-8 2:8
travel	0:36 1:-17 2:-19
tree	1:-10 2:12
tree $	1:-9 2:11
trial	0:-6 1:8
trial $	0:-3 1:9 2:-6
trial shift	0:-8 1:18 2:-11
trials	0:-3 1:-7 2:10
trip	0:-11 1:-22 2:33
trip $	1:-7 2:9
truck $	1:-8 2:9
tryouts	1:-8 2:10
tryouts $	1:-9 2:11
tu postulación	0:-10 1:12
tua	0:34 1:-19 2:-15
turno	0:20 1:-16 2:-5
tutor	1:-7 2:9
tw	0:-6 1:-30 2:35
two	0:21 1:-20
tyrell	0:15 1:-14
técnica	0:-4 1:9 2:-4
título	1:8 2:-6
título $	1:8 2:-6
u	0:-9 1:-10 2:19
u 0	0:-4 1:-8 2:12
un	0:37 1:-24 2:-13
un entretien	0:-8 1:10 2:-3
una	0:10 1:3 2:-13
une	0:16 1:-11 2:-4
university	0:16 1:-21 2:5
uns	0:-3 1:11 2:-8
unterlagen	1:9 2:-6
up on	0:15 1:-4 2:-11
up to	0:-3 1:-6 2:9
update	0:-22 1:16 2:6
update 0	0:-5 1:-4 2:9
update from	0:-13 1:21 2:-8
update on	0:-9 1:17 2:-8
update to	1:-9 2:10
urgent	0:22 1:-16 2:-5
us	0:19 1:-8 2:-11
usa	0:23 1:-19 2:-4
usajobs	0:48 1:-32 2:-16
users	0:-7 1:-3 2:10
ux	0:-3 1:9 2:-6
vacancies	0:92 1:-80 2:-12
vacature	0:67 1:-27 2:-41
vagas	0:107 1:-78 2:-30
vagas de	0:40 1:-23 2:-16
van $	1:-8 2:9
venue $	1:10 2:-8
verano	1:10 2:-8
verano $	1:10 2:-8
verify	0:-3 1:-5 2:8
video	0:-5 1:10 2:-6
viewed	0:14 1:-3 2:-11
viewing	0:-5 1:-8 2:13
visa	0:-3 1:-11 2:14
você $	0:5 1:8 2:-13
vom	0:-4 1:9 2:-4
voor	0:11 1:-14 2:3
vorstellungsgespräch	0:7 1:3 2:-10
vorstellungsgespräch $	0:12 2:-12
vos	0:48 1:-23 2:-24
votre	0:-8 2:6
votre candidature	0:-16 1:20 2:-4
vous attend	1:-7 2:8
vp	0:25 1:-16 2:-9
vs	0:-4 1:-7 2:11
w 0	0:14 1:-8 2:-6
waiting	0:22 1:-30 2:9
waiting list	0:-3 1:-6 2:9
waitlist	0:-6 1:-4 2:10
walk	0:12 1:4 2:-16
walk in	0:17 1:7 2:-24
wall	0:17 1:-11 2:-6
want	0:45 1:-10 2:-36
want to	0:18 1:-14 2:-4
want you	0:-3 1:14 2:-12
wanted	0:76 1:-45 2:-30
wants	0:64 1:-32 2:-32
wants to	0:60 1:-28 2:-32
ward	0:-12 1:39 2:-27
ward 0	0:-4 1:13 2:-9
wat	0:19 1:-3 2:-16
we do	0:11 1:-17 2:6
we need	1:-9 2:10
we think	0:53 1:-53
we want	0:17 1:4 2:-21
we're	0:27 1:-37 2:10
we're hiring	0:75 1:-74
we've	0:9 1:-11 2:3
web	0:-5 1:-6 2:11
week	0:19 1:-35 2:16
week 0	0:27 1:-31 2:4
week's	0:10 1:-3 2:-7
weekend $	0:-3 1:-5 2:8
weekly	0:22 1:-68 2:46
welcome aboard	0:-3 1:9 2:-6
welcome to	0:12 2:-14
went	0:9 2:-9
west	0:-3 1:-11 2:14
what	0:-6 1:-8 2:13
what happens	1:-9 2:11
what you	0:-4 1:-5 2:9
what's	0:15 1:-16
what's new	0:7 1:-17 2:10
where things	0:-4 1:13 2:-9
who	0:20 1:-11 2:-8
who's	0:6 1:4 2:-11
why	0:28 1:-21 2:-7
will	0:-4 1:-18 2:22
willkommen	0:49 1:-30 2:-19
window	0:23 1:-24
windows	0:-11 1:-6 2:16
with us	1:6 2:-8
withdrawing	1:11 2:-10
women	0:7 1:-8
words	0:-15 1:-17 2:31
work	0:48 1:-9 2:-38
work $	0:-3 1:10 2:-7
worker	0:-8 1:16 2:-8
world	0:-11 1:-13 2:24
writer	0:-8 1:14 2:-6
writing	1:10 2:-11
x	0:47 1:-38 2:-9
x 0	0:83 1:-35 2:-48
yard	0:-4 1:16 2:-12
yard $	1:8 2:-7
year end	1:-12 2:13
yes	0:-4 1:8 2:-3
yesterday	0:-4 1:20 2:-17
yesterday $	0:-4 1:20 2:-17
you	0:5 1:-13 2:8
you $	0:3 1:13 2:-16
you 0	0:29 1:-32 2:3
you and	0:13 2:-14
you applied	0:-9 1:11
you are	0:6 1:-13 2:8
you for	0:-16 1:10 2:7
you in	0:-4 1:14 2:-11
you need	0:-4 1:-7 2:11
you open	0:18 1:-12 2:-6
you to	0:21 1:-17 2:-4
you'd	0:47 1:-46
you're invited	0:7 1:-14 2:7
you've	0:13 1:-9 2:-4
your	0:7 1:-25 2:19
your 0	0:10 2:-12
your application	0:-38 1:7 2:31
your appointment	0:-4 1:-4 2:8
your background	1:16 2:-16
your candidacy	0:-9 1:14 2:-5
your cv	0:67 1:-29 2:-38
your documents	0:-3 1:8 2:-5
your email	0:-3 1:-5 2:8
your interview	0:-12 1:8 2:4
your job	0:4 1:14 2:-18
your message	1:10 2:-8
your mother	1:-7 2:9
your new	0:-8 1:7
your offer	0:10 1:-11
your profile	0:110 1:-48 2:-62
your recent	0:-7 1:13 2:-7
your references	0:-6 1:10 2:-4
your resume	0:38 1:-30 2:-8
your saved	0:14 1:-8 2:-6
your search	0:-15 2:15
your spot	0:8 1:-4 2:-4
your story	0:29 1:-22 2:-7
your video	0:-4 1:18 2:-14
your weekly	0:48 1:-40 2:-7
yours	0:22 1:-7 2:-16
yourself	0:15 1:-10 2:-5
zero	0:-7 1:-5 2:13
zomer $	1:10 2:-9
zoom	0:-4 1:11 2:-7
à	0:41 1:-18 2:-22
"""
