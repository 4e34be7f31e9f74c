"""Weights of `own_words` in hundredths, by the number of the class; written by `make fit`."""

MADE_FROM = "a2b3b92f2b1e2b67"  # `tests.corpus.own_lessons.digest`
CLASSES = (
    "waits",
    "waits for none",
)
START = (-89, 89)
WEIGHTS = """
.	0:-27 1:27
0 am	0:9 1:-9
0 at	0:21 1:-21
0 cet	0:9 1:-9
0 is	0:-14 1:14
0 it	0:-13 1:13
0 june	0:-9 1:9
0 k	0:-10 1:10
0 not	0:-9 1:9
0 or	0:21 1:-21
0 tue	0:9 1:-9
0 years	0:8 1:-8
?	0:75 1:-75
^	0:-13 1:13
^ a	0:26 1:-26
^ all	0:-16 1:16
^ alles	0:-9 1:9
^ any	0:16 1:-16
^ are	0:18 1:-18
^ best	0:-9 1:9
^ can	0:-38 1:38
^ could	0:22 1:-22
^ count	0:-17 1:17
^ dear	0:21 1:-21
^ do	0:14 1:-14
^ don't	0:-12 1:12
^ done	0:-17 1:17
^ enjoy	0:-8 1:8
^ finished	0:-25 1:25
^ following	0:11 1:-11
^ fyi	0:-8 1:8
^ good	0:-9 1:9
^ had	0:-23 1:23
^ hallo	0:9 1:-9
^ hello	0:31 1:-31
^ hey	0:26 1:-26
^ hi	0:22 1:-22
^ how	0:-11 1:11
^ i'd	0:43 1:-43
^ i'll	0:-41 1:41
^ i'm	0:-18 1:18
^ i've	0:-26 1:26
^ if	0:21 1:-21
^ in	0:-8 1:8
^ is	0:15 1:-15
^ just	0:11 1:-11
^ leider	0:-10 1:10
^ let	0:-12 1:12
^ lieber	0:11 1:-11
^ merci	0:-14 1:14
^ no	0:-19 1:19
^ none	0:11 1:-11
^ not	0:-18 1:18
^ nothing	0:-13 1:13
^ of	0:-16 1:16
^ one	0:8 1:-8
^ over	0:15 1:-15
^ ring	0:15 1:-15
^ see	0:-20 1:20
^ send	0:21 1:-21
^ sie	0:15 1:-15
^ signed	0:-9 1:9
^ since	0:-10 1:10
^ speak	0:-9 1:9
^ still	0:12 1:-12
^ tell	0:10 1:-10
^ thursday	0:-8 1:8
^ was	0:11 1:-11
^ we'd	0:21 1:-21
^ we'll	0:-9 1:9
^ we're	0:-11 1:11
^ we've	0:9 1:-9
^ what	0:28 1:-28
^ what's	0:-11 1:11
^ whatever	0:-8 1:8
^ when	0:9 1:-9
^ where	0:10 1:-10
^ which	0:10 1:-10
^ with	0:-17 1:17
^ would	0:-17 1:17
^ yes	0:-13 1:13
^ yo	0:14 1:-14
^ you	0:36 1:-36
^ your	0:-8 1:8
a date	0:19 1:-19
a good	0:-11 1:11
a las	0:-10 1:10
a look	0:-15 1:15
a pleasure	0:-8 1:8
a problem	0:9 1:-9
a relief	0:-25 1:25
a short	0:17 1:-17
a time	0:10 1:-10
a written	0:14 1:-14
a yes	0:16 1:-16
about me	0:17 1:-17
about:accept	0:4 1:-4
about:chase	0:11 1:-11
about:chosen	0:-10 1:10
about:day	0:1 1:-1
about:decide	0:15 1:-15
about:decider	0:14 1:-14
about:job	0:26 1:-26
about:leave	0:11 1:-11
about:life	0:19 1:-19
about:meet	0:1 1:-1
about:news	0:-38 1:38
about:occupation	0:28 1:-28
about:offer	0:-39 1:39
about:sad	0:-5 1:5
about:send	0:7 1:-7
about:span	0:-2 1:2
about:terms	0:-38 1:38
about:thanks	0:-25 1:25
about:wait	0:2 1:-2
about:way	0:1 1:-1
about:when	0:-19 1:19
about:you	0:-63 1:63
above	0:18 1:-18
above and	0:11 1:-11
accept	0:-12 1:12
account	0:19 1:-19
account .	0:19 1:-19
advertised	0:10 1:-10
advise	0:9 1:-9
afraid	0:-24 1:24
afraid .	0:-20 1:20
afternoon	0:11 1:-11
again .	0:10 1:-10
agency	0:11 1:-11
ahead	0:-9 1:9
ahead .	0:-10 1:10
ai	0:-10 1:10
al een	0:9 1:-9
algo	0:8 1:-8
all	0:-40 1:40
all done	0:-10 1:10
alles	0:-11 1:11
along	0:9 1:-9
along on	0:8 1:-8
am	0:10 1:-10
am .	0:-21 1:21
am i	0:9 1:-9
am still	0:-11 1:11
an answer	0:16 1:-16
an update	0:9 1:-9
and	0:-9 1:9
and a	0:-15 1:15
and cv	0:8 1:-8
and i'll	0:10 1:-10
and my	0:-9 1:9
and will	0:-12 1:12
anderes	0:-9 1:9
answer on	0:11 1:-11
answers	0:11 1:-11
any	0:41 1:-41
any chance	0:9 1:-9
any news	0:11 1:-11
anymore	0:-15 1:15
anything	0:12 1:-12
anything else	0:-8 1:8
anything is	0:9 1:-9
apologies	0:-27 1:27
application .	0:-13 1:13
appreciate	0:16 1:-16
appreciate knowing	0:14 1:-14
are we	0:16 1:-16
are with	0:8 1:-8
around	0:11 1:-11
arrive .	0:-16 1:16
arrived	0:25 1:-25
arrived .	0:18 1:-18
as	0:-26 1:26
as discussed	0:-10 1:10
as promised	0:-9 1:9
as the	0:9 1:-9
as you	0:-11 1:11
ask	0:21 1:-21
ask you	0:12 1:-12
asked	0:-9 1:9
asking	0:10 1:-10
at	0:-9 1:9
at 0	0:-11 1:11
at night	0:27 1:-27
attach	0:9 1:-9
attached	0:-19 1:19
attached for	0:-15 1:15
até sexta	0:8 1:-8
auf	0:11 1:-11
aus	0:11 1:-11
avec	0:-8 1:8
back	0:20 1:-20
back to	0:21 1:-21
background	0:-8 1:8
be	0:31 1:-31
be grateful	0:18 1:-18
be most	0:8 1:-8
be obliged	0:16 1:-16
be there	0:-10 1:10
been	0:19 1:-19
before	0:10 1:-10
before i	0:9 1:-9
believe	0:-20 1:20
believe it	0:-21 1:21
best	0:-24 1:24
best .	0:-10 1:10
better	0:8 1:-8
bis	0:11 1:-11
blue	0:8 1:-8
bo	0:-8 1:8
booked	0:-10 1:10
boss	0:15 1:-15
boss .	0:22 1:-22
both are	0:12 1:-12
bringe	0:-13 1:13
bringing	0:16 1:-16
broken	0:18 1:-18
bumping	0:26 1:-26
bumping this	0:26 1:-26
bus	0:-14 1:14
bus was	0:-13 1:13
but i	0:-8 1:8
but i'm	0:8 1:-8
but your	0:8 1:-8
by	0:19 1:-19
by friday	0:9 1:-9
by noon	0:14 1:-14
by the	0:8 1:-8
c'est	0:17 1:-17
cake	0:13 1:-13
cake .	0:17 1:-17
call	0:-16 1:16
called	0:8 1:-8
called ?	0:8 1:-8
came	0:20 1:-20
came .	0:25 1:-25
came away	0:-12 1:12
can	0:-11 1:11
can open	0:14 1:-14
can you	0:-20 1:20
can't	0:-14 1:14
car	0:-19 1:19
cet	0:9 1:-9
cet .	0:9 1:-9
chairs	0:-9 1:9
chance of	0:8 1:-8
change	0:-13 1:13
change of	0:-10 1:10
changed	0:-17 1:17
chapter	0:10 1:-10
chef	0:13 1:-13
chef wie	0:11 1:-11
choice	0:-10 1:10
choose	0:11 1:-11
clean licence	0:-8 1:8
clerk	0:8 1:-8
client	0:-13 1:13
close	0:-14 1:14
close my	0:-17 1:17
coffee	0:12 1:-12
college	0:-11 1:11
com	0:-8 1:8
come	0:13 1:-13
come through	0:-8 1:8
comments	0:9 1:-9
committee	0:10 1:-10
completed	0:-9 1:9
completed the	0:-8 1:8
confirm	0:14 1:-14
considering	0:-10 1:10
contract	0:10 1:-10
cool	0:-29 1:29
copies	0:-15 1:15
copies .	0:-16 1:16
correct	0:8 1:-8
could do	0:12 1:-12
could start	0:-12 1:12
could take	0:-9 1:9
count	0:-17 1:17
course	0:-11 1:11
course .	0:-9 1:9
curious	0:19 1:-19
current	0:-10 1:10
dag	0:8 1:-8
dank	0:-12 1:12
dar	0:-18 1:18
das	0:15 1:-15
date	0:16 1:-16
date .	0:14 1:-14
dates	0:-8 1:8
de	0:24 1:-24
dead	0:-8 1:8
dear	0:21 1:-21
dear all	0:-8 1:8
dear mrs	0:8 1:-8
decision	0:-25 1:25
dee	0:-10 1:10
deleted	0:8 1:-8
dem	0:9 1:-9
deposit	0:-16 1:16
der 0	0:12 1:-12
details	0:12 1:-12
did	0:10 1:-10
did i	0:-16 1:16
did not	0:-16 1:16
did the	0:16 1:-16
did you	0:19 1:-19
diploma	0:-11 1:11
discussed	0:-11 1:11
do	0:31 1:-31
do i	0:28 1:-28
do you	0:11 1:-11
document	0:-10 1:10
documents	0:8 1:-8
does	0:22 1:-22
does it	0:12 1:-12
doesn't work	0:8 1:-8
don't	0:-16 1:16
done	0:-14 1:14
down for	0:-11 1:11
earlier	0:-11 1:11
een	0:17 1:-17
eine	0:9 1:-9
either	0:15 1:-15
either way	0:15 1:-15
eleven	0:9 1:-9
else	0:-16 1:16
else .	0:-15 1:15
en	0:8 1:-8
end .	0:8 1:-8
enjoy	0:-14 1:14
enquire	0:13 1:-13
enquire after	0:11 1:-11
entrevista	0:-8 1:8
entrevista de	0:-9 1:9
esperando	0:18 1:-18
espero	0:-10 1:10
evening	0:-25 1:25
everyone	0:-9 1:9
exactly	0:-8 1:8
example	0:-12 1:12
example and	0:-12 1:12
expecting	0:-8 1:8
far	0:14 1:-14
far .	0:18 1:-18
favor	0:10 1:-10
favor .	0:10 1:-10
feedback	0:11 1:-11
film	0:10 1:-10
find my	0:-8 1:8
fine	0:-8 1:8
fine .	0:-20 1:20
finished	0:-26 1:26
first	0:-28 1:28
fit	0:-10 1:10
following	0:15 1:-15
following up	0:19 1:-19
for	0:-17 1:17
for a	0:17 1:-17
for all	0:-10 1:10
for my	0:9 1:-9
for the	0:10 1:-10
forgot	0:8 1:-8
forgot to	0:8 1:-8
found	0:-12 1:12
found the	0:-14 1:14
four	0:-12 1:12
frage	0:9 1:-9
free	0:18 1:-18
free all	0:12 1:-12
friday	0:14 1:-14
friday .	0:9 1:-9
from	0:-23 1:23
from me	0:-22 1:22
from the	0:11 1:-11
funding	0:-9 1:9
funding round	0:-9 1:9
fyi	0:-8 1:8
für	0:-10 1:10
gaat	0:12 1:-12
get	0:32 1:-32
get in	0:-8 1:8
getting	0:15 1:-15
getting back	0:8 1:-8
give	0:-20 1:20
give my	0:-25 1:25
glad	0:8 1:-8
go	0:-10 1:10
gone .	0:9 1:-9
good	0:-14 1:14
got	0:33 1:-33
got it	0:-10 1:10
got the	0:16 1:-16
got your	0:11 1:-11
grand	0:-13 1:13
grateful	0:15 1:-15
grateful for	0:10 1:-10
great	0:-14 1:14
green	0:12 1:-12
had a	0:-12 1:12
halden	0:-11 1:11
half	0:14 1:-14
hallo	0:9 1:-9
han	0:8 1:-8
happy to	0:-9 1:9
hard	0:-15 1:15
has	0:23 1:-23
has been	0:12 1:-12
has changed	0:-16 1:16
hasn't	0:11 1:-11
have	0:17 1:-17
have a	0:-33 1:33
have arrived	0:12 1:-12
have liked	0:-15 1:15
have not	0:14 1:-14
have one	0:-10 1:10
have you	0:11 1:-11
haven't heard	0:-8 1:8
hay	0:8 1:-8
hear	0:14 1:-14
heard	0:-12 1:12
heart	0:-19 1:19
hello	0:11 1:-11
help	0:10 1:-10
help .	0:16 1:-16
help me	0:13 1:-13
help with	0:-10 1:10
here	0:-24 1:24
here .	0:-11 1:11
het	0:20 1:-20
het met	0:12 1:-12
heute	0:17 1:-17
hey	0:26 1:-26
hi	0:21 1:-21
hi i	0:-8 1:8
hi isolde	0:-8 1:8
hi ruth	0:10 1:-10
hi tom	0:-8 1:8
hiring	0:17 1:-17
hoe	0:12 1:-12
hoe het	0:12 1:-12
holiday	0:-12 1:12
holiday .	0:-12 1:12
home	0:-17 1:17
home .	0:-13 1:13
hope	0:12 1:-12
hope i'm	0:11 1:-11
hope it	0:-12 1:12
hope you're	0:12 1:-12
hoping	0:10 1:-10
i	0:9 1:-9
i am	0:-17 1:17
i be	0:8 1:-8
i came	0:-11 1:11
i can	0:-9 1:9
i can't	0:9 1:-9
i come	0:14 1:-14
i did	0:-12 1:12
i forgot	0:8 1:-8
i get	0:-11 1:11
i have	0:14 1:-14
i haven't	0:-13 1:13
i heard	0:-8 1:8
i know	0:-12 1:12
i learn	0:-9 1:9
i may	0:10 1:-10
i must	0:16 1:-16
i need	0:20 1:-20
i owe	0:10 1:-10
i passed	0:-13 1:13
i pick	0:11 1:-11
i remain	0:10 1:-10
i send	0:-16 1:16
i shan't	0:-13 1:13
i should	0:17 1:-17
i take	0:8 1:-8
i tell	0:-10 1:10
i think	0:-13 1:13
i tried	0:11 1:-11
i want	0:10 1:-10
i wanted	0:8 1:-8
i was	0:12 1:-12
i will	0:-12 1:12
i work	0:-15 1:15
i would	0:18 1:-18
i write	0:13 1:-13
i'd	0:47 1:-47
i'd appreciate	0:19 1:-19
i'd be	0:12 1:-12
i'd give	0:8 1:-8
i'd have	0:-14 1:14
i'd love	0:15 1:-15
i'll	0:-44 1:44
i'll be	0:-16 1:16
i'm	0:-22 1:22
i'm afraid	0:-24 1:24
i'm free	0:15 1:-15
i'm not	0:8 1:-8
i'm still	0:-25 1:25
i've	0:-58 1:58
i've completed	0:-8 1:8
ich wollte	0:9 1:-9
if	0:46 1:-46
if i	0:18 1:-18
if my	0:8 1:-8
if something	0:-17 1:17
if that	0:15 1:-15
if the	0:16 1:-16
ignore	0:-14 1:14
ik neem	0:-10 1:10
il	0:9 1:-9
in	0:-36 1:36
in case	0:-8 1:8
in may	0:-12 1:12
in the	0:-19 1:19
in three	0:-10 1:10
in:?	0:75 1:-75
in:?+accept	0:-3 1:3
in:?+chase	0:3 1:-3
in:?+chosen	0:6 1:-6
in:?+day	0:3 1:-3
in:?+decide	0:18 1:-18
in:?+decider	0:-23 1:23
in:?+job	0:7 1:-7
in:?+leave	0:-4 1:4
in:?+life	0:-21 1:21
in:?+me	0:21 1:-21
in:?+meet	0:1 1:-1
in:?+news	0:21 1:-21
in:?+offer	0:2 1:-2
in:?+send	0:9 1:-9
in:?+span	0:-7 1:7
in:?+terms	0:27 1:-27
in:?+thanks	0:-11 1:11
in:?+wait	0:-16 1:16
in:?+way	0:16 1:-16
in:?+when	0:11 1:-11
in:?+yet	0:7 1:-7
in:?+you	0:-5 1:5
in:accept	0:-14 1:14
in:accept+chase	0:2 1:-2
in:accept+day	0:-29 1:29
in:accept+decide	0:22 1:-22
in:accept+decider	0:-23 1:23
in:accept+job	0:9 1:-9
in:accept+leave	0:12 1:-12
in:accept+life	0:1 1:-1
in:accept+me	0:2 1:-2
in:accept+meet	0:1 1:-1
in:accept+news	0:-6 1:6
in:accept+send	0:-1 1:1
in:accept+span	0:3 1:-3
in:accept+terms	0:-1 1:1
in:accept+thanks	0:-12 1:12
in:accept+wait	0:-5 1:5
in:accept+way	0:-1 1:1
in:accept+when	0:-2 1:2
in:accept+yet	0:7 1:-7
in:accept+you	0:18 1:-18
in:chase	0:67 1:-67
in:chase+chosen	0:-10 1:10
in:chase+decide	0:3 1:-3
in:chase+decider	0:7 1:-7
in:chase+job	0:16 1:-16
in:chase+leave	0:3 1:-3
in:chase+life	0:-2 1:2
in:chase+me	0:11 1:-11
in:chase+meet	0:-1 1:1
in:chase+news	0:9 1:-9
in:chase+sad	0:-1 1:1
in:chase+span	0:-7 1:7
in:chase+terms	0:1 1:-1
in:chase+thanks	0:-14 1:14
in:chase+wait	0:5 1:-5
in:chase+when	0:-4 1:4
in:chase+yet	0:1 1:-1
in:chase+you	0:8 1:-8
in:chosen	0:4 1:-4
in:chosen+day	0:28 1:-28
in:chosen+decide	0:-1 1:1
in:chosen+decider	0:-14 1:14
in:chosen+job	0:7 1:-7
in:chosen+leave	0:4 1:-4
in:chosen+life	0:-2 1:2
in:chosen+me	0:12 1:-12
in:chosen+meet	0:-15 1:15
in:chosen+news	0:2 1:-2
in:chosen+offer	0:-10 1:10
in:chosen+sad	0:-1 1:1
in:chosen+send	0:21 1:-21
in:chosen+span	0:3 1:-3
in:chosen+terms	0:-1 1:1
in:chosen+thanks	0:-13 1:13
in:chosen+wait	0:2 1:-2
in:chosen+way	0:9 1:-9
in:chosen+when	0:-15 1:15
in:chosen+yet	0:5 1:-5
in:chosen+you	0:3 1:-3
in:day	0:-14 1:14
in:day+decide	0:-25 1:25
in:day+decider	0:18 1:-18
in:day+job	0:-2 1:2
in:day+leave	0:-1 1:1
in:day+life	0:-27 1:27
in:day+me	0:6 1:-6
in:day+meet	0:-12 1:12
in:day+news	0:-2 1:2
in:day+offer	0:27 1:-27
in:day+send	0:-12 1:12
in:day+span	0:17 1:-17
in:day+terms	0:4 1:-4
in:day+thanks	0:-16 1:16
in:day+wait	0:-14 1:14
in:day+way	0:-2 1:2
in:day+when	0:-1 1:1
in:day+yet	0:-4 1:4
in:day+you	0:3 1:-3
in:decide	0:26 1:-26
in:decide+decider	0:6 1:-6
in:decide+job	0:-13 1:13
in:decide+leave	0:-1 1:1
in:decide+life	0:7 1:-7
in:decide+me	0:9 1:-9
in:decide+meet	0:5 1:-5
in:decide+news	0:-16 1:16
in:decide+offer	0:-10 1:10
in:decide+sad	0:-5 1:5
in:decide+span	0:6 1:-6
in:decide+terms	0:-8 1:8
in:decide+thanks	0:-1 1:1
in:decide+wait	0:5 1:-5
in:decide+way	0:11 1:-11
in:decide+when	0:11 1:-11
in:decide+yet	0:11 1:-11
in:decide+you	0:8 1:-8
in:decider	0:28 1:-28
in:decider+job	0:-2 1:2
in:decider+leave	0:15 1:-15
in:decider+life	0:4 1:-4
in:decider+me	0:1 1:-1
in:decider+meet	0:2 1:-2
in:decider+news	0:8 1:-8
in:decider+offer	0:15 1:-15
in:decider+send	0:24 1:-24
in:decider+span	0:-5 1:5
in:decider+terms	0:5 1:-5
in:decider+thanks	0:-5 1:5
in:decider+wait	0:6 1:-6
in:decider+way	0:3 1:-3
in:decider+when	0:-30 1:30
in:decider+yet	0:-8 1:8
in:decider+you	0:-29 1:29
in:job	0:43 1:-43
in:job+leave	0:-16 1:16
in:job+life	0:2 1:-2
in:job+meet	0:-4 1:4
in:job+news	0:15 1:-15
in:job+offer	0:-7 1:7
in:job+sad	0:-25 1:25
in:job+send	0:18 1:-18
in:job+span	0:2 1:-2
in:job+terms	0:1 1:-1
in:job+thanks	0:-12 1:12
in:job+wait	0:-3 1:3
in:job+way	0:6 1:-6
in:job+when	0:9 1:-9
in:job+yet	0:1 1:-1
in:job+you	0:16 1:-16
in:leave	0:-6 1:6
in:leave+me	0:2 1:-2
in:leave+meet	0:6 1:-6
in:leave+news	0:1 1:-1
in:leave+offer	0:-13 1:13
in:leave+sad	0:5 1:-5
in:leave+send	0:-8 1:8
in:leave+span	0:-8 1:8
in:leave+terms	0:-2 1:2
in:leave+thanks	0:-6 1:6
in:leave+wait	0:4 1:-4
in:leave+way	0:3 1:-3
in:leave+when	0:-1 1:1
in:leave+yet	0:-5 1:5
in:leave+you	0:3 1:-3
in:life	0:13 1:-13
in:life+me	0:9 1:-9
in:life+meet	0:-1 1:1
in:life+news	0:2 1:-2
in:life+offer	0:6 1:-6
in:life+send	0:-8 1:8
in:life+span	0:-11 1:11
in:life+terms	0:-20 1:20
in:life+thanks	0:-4 1:4
in:life+wait	0:-22 1:22
in:life+way	0:4 1:-4
in:life+when	0:12 1:-12
in:life+yet	0:7 1:-7
in:life+you	0:-2 1:2
in:me	0:21 1:-21
in:me+meet	0:6 1:-6
in:me+news	0:20 1:-20
in:me+offer	0:-4 1:4
in:me+sad	0:-14 1:14
in:me+send	0:20 1:-20
in:me+span	0:11 1:-11
in:me+terms	0:-11 1:11
in:me+thanks	0:-24 1:24
in:me+wait	0:19 1:-19
in:me+way	0:-3 1:3
in:me+when	0:4 1:-4
in:me+yet	0:2 1:-2
in:me+you	0:14 1:-14
in:meet	0:-14 1:14
in:meet+news	0:-3 1:3
in:meet+offer	0:-4 1:4
in:meet+sad	0:-10 1:10
in:meet+send	0:-3 1:3
in:meet+span	0:4 1:-4
in:meet+thanks	0:-10 1:10
in:meet+wait	0:-12 1:12
in:meet+way	0:-8 1:8
in:meet+when	0:3 1:-3
in:meet+yet	0:-25 1:25
in:news	0:43 1:-43
in:news+offer	0:-1 1:1
in:news+sad	0:-15 1:15
in:news+send	0:-3 1:3
in:news+span	0:8 1:-8
in:news+terms	0:-4 1:4
in:news+thanks	0:-5 1:5
in:news+wait	0:-8 1:8
in:news+when	0:-3 1:3
in:news+yet	0:18 1:-18
in:news+you	0:7 1:-7
in:offer	0:15 1:-15
in:offer+send	0:3 1:-3
in:offer+terms	0:-2 1:2
in:offer+thanks	0:2 1:-2
in:offer+wait	0:6 1:-6
in:offer+yet	0:-12 1:12
in:offer+you	0:18 1:-18
in:sad	0:-30 1:30
in:sad+send	0:-2 1:2
in:sad+span	0:7 1:-7
in:sad+terms	0:-3 1:3
in:sad+thanks	0:3 1:-3
in:sad+wait	0:4 1:-4
in:sad+way	0:-2 1:2
in:sad+yet	0:-10 1:10
in:send	0:-11 1:11
in:send+span	0:-4 1:4
in:send+terms	0:-2 1:2
in:send+thanks	0:-5 1:5
in:send+wait	0:6 1:-6
in:send+way	0:4 1:-4
in:send+when	0:2 1:-2
in:send+yet	0:7 1:-7
in:send+you	0:5 1:-5
in:span	0:12 1:-12
in:span+terms	0:-12 1:12
in:span+thanks	0:-6 1:6
in:span+wait	0:12 1:-12
in:span+when	0:-7 1:7
in:span+yet	0:9 1:-9
in:span+you	0:30 1:-30
in:terms	0:-17 1:17
in:terms+wait	0:1 1:-1
in:terms+way	0:1 1:-1
in:terms+when	0:-4 1:4
in:terms+yet	0:-7 1:7
in:terms+you	0:-17 1:17
in:thanks	0:-61 1:61
in:thanks+wait	0:-16 1:16
in:thanks+way	0:-8 1:8
in:thanks+when	0:12 1:-12
in:thanks+you	0:-23 1:23
in:wait	0:3 1:-3
in:wait+way	0:1 1:-1
in:wait+yet	0:2 1:-2
in:wait+you	0:14 1:-14
in:way	0:21 1:-21
in:way+yet	0:4 1:-4
in:way+you	0:5 1:-5
in:when	0:6 1:-6
in:when+yet	0:-1 1:1
in:when+you	0:12 1:-12
in:yet	0:34 1:-34
in:yet+you	0:16 1:-16
in:you	0:22 1:-22
inbox	0:11 1:-11
inbox .	0:10 1:-10
inform me	0:-10 1:10
interview	0:15 1:-15
into	0:18 1:-18
is	0:22 1:-22
is 0	0:-11 1:11
is fine	0:-9 1:9
is it	0:8 1:-8
is on	0:-9 1:9
is the	0:15 1:-15
isn't	0:-9 1:9
isolde	0:-8 1:8
ist	0:23 1:-23
ist der	0:15 1:-15
it at	0:-10 1:10
it looking	0:22 1:-22
it on	0:9 1:-9
it the	0:-9 1:9
it to	0:17 1:-17
it was	0:-14 1:14
it would	0:18 1:-18
it yet	0:-11 1:11
it'd	0:10 1:-10
it's been	0:9 1:-9
its	0:11 1:-11
j'ai	0:-12 1:12
je n'ai	0:13 1:-13
je suis	0:21 1:-21
jo	0:-9 1:9
jo i	0:-8 1:8
job	0:9 1:-9
job .	0:10 1:-10
job gone	0:9 1:-9
joel	0:22 1:-22
just	0:23 1:-23
just seeing	0:13 1:-13
just so	0:-9 1:9
k	0:-10 1:10
kan	0:13 1:-13
keen	0:8 1:-8
keys .	0:10 1:-10
kindly	0:13 1:-13
knew	0:-23 1:23
knew that	0:-29 1:29
know ?	0:-15 1:15
know that	0:-8 1:8
know what	0:16 1:-16
know when	0:-9 1:9
know whether	0:11 1:-11
know which	0:9 1:-9
know you	0:-17 1:17
knowing	0:14 1:-14
knowing either	0:14 1:-14
la	0:-9 1:9
las	0:-10 1:10
last	0:-18 1:18
last mail	0:17 1:-17
last night	0:-9 1:9
later	0:-12 1:12
le	0:-11 1:11
leaking	0:13 1:-13
leave	0:-16 1:16
leeds	0:-14 1:14
left	0:15 1:-15
left .	0:17 1:-17
leider	0:-10 1:10
les	0:-12 1:12
let	0:-16 1:16
let me	0:9 1:-9
let the	0:-18 1:18
letter	0:13 1:-13
letter and	0:8 1:-8
liberty	0:10 1:-10
libre	0:8 1:-8
licence	0:-8 1:8
licence and	0:-8 1:8
lieber	0:11 1:-11
like	0:-17 1:17
like me	0:-8 1:8
liked	0:-21 1:21
liked it	0:-12 1:12
list	0:-16 1:16
list .	0:-8 1:8
long:	0:-14 1:14
longer	0:-10 1:10
look	0:-17 1:17
looked	0:-9 1:9
looking for	0:-11 1:11
love	0:-10 1:10
lovely	0:8 1:-8
lovely .	0:16 1:-16
luck	0:-10 1:10
là	0:-10 1:10
ma	0:9 1:-9
maar	0:10 1:-10
made	0:-16 1:16
mail	0:27 1:-27
mail .	0:14 1:-14
make	0:-10 1:10
man	0:17 1:-17
maybe	0:9 1:-9
maybe ?	0:9 1:-9
me	0:25 1:-25
me ?	0:-17 1:17
me by	0:16 1:-16
me in	0:-12 1:12
me know	0:8 1:-8
me on	0:8 1:-8
me until	0:9 1:-9
me which	0:12 1:-12
mee	0:-12 1:12
meeting	0:16 1:-16
mehr	0:15 1:-15
mentioned .	0:-12 1:12
mentioned a	0:8 1:-8
merci	0:-17 1:17
merci pour	0:-14 1:14
merger	0:-8 1:8
met	0:11 1:-11
mich	0:10 1:-10
might	0:10 1:-10
milk	0:-17 1:17
mind .	0:-9 1:9
minutes ?	0:-8 1:8
mir	0:17 1:-17
mon	0:-9 1:9
monday	0:-15 1:15
monday ?	0:-17 1:17
monsieur	0:12 1:-12
month .	0:8 1:-8
more	0:-32 1:32
mother	0:-21 1:21
mother ?	0:-20 1:20
moving	0:-19 1:19
mrs	0:8 1:-8
much	0:-13 1:13
must	0:14 1:-14
must ask	0:17 1:-17
my	0:-25 1:25
my account	0:19 1:-19
my current	0:-11 1:11
my decision	0:-11 1:11
my interview	0:13 1:-13
my passport	0:13 1:-13
my references	0:-8 1:8
my solution	0:-9 1:9
my thanks	0:-11 1:11
my two	0:-12 1:12
myself to	0:9 1:-9
n'ai	0:13 1:-13
name	0:10 1:-10
ne	0:-19 1:19
nearly	0:16 1:-16
nearly over	0:9 1:-9
need a	0:-11 1:11
need my	0:13 1:-13
need the	0:-12 1:12
needed	0:-35 1:35
needed .	0:-10 1:10
needed i	0:-15 1:15
neem	0:-10 1:10
never	0:28 1:-28
never sent	0:13 1:-13
news about	0:-8 1:8
nice	0:-17 1:17
nicht	0:18 1:-18
night	0:12 1:-12
no	0:-34 1:34
no answer	0:-10 1:10
no longer	0:-12 1:12
no on	0:8 1:-8
no reply	0:-12 1:12
nobody	0:13 1:-13
noch	0:11 1:-11
noch nicht	0:9 1:-9
none	0:11 1:-11
noon	0:9 1:-9
not	0:-20 1:20
not 0	0:-9 1:9
not arrive	0:-16 1:16
not be	0:-12 1:12
not received	0:13 1:-13
not to	0:-14 1:14
not yet	0:-8 1:8
note	0:8 1:-8
notes	0:-12 1:12
nothing	0:-10 1:10
notice	0:-16 1:16
number	0:-10 1:10
number .	0:-11 1:11
não vou	0:-11 1:11
o que	0:13 1:-13
ob	0:20 1:-20
obliged	0:16 1:-16
obliged for	0:16 1:-16
oder	0:11 1:-11
of	0:36 1:-36
of course	0:-12 1:12
of experience	0:9 1:-9
of my	0:10 1:-10
of the	0:20 1:-20
of this	0:15 1:-15
of you	0:-15 1:15
oferta	0:14 1:-14
offer and	0:-9 1:9
om	0:9 1:-9
on chapter	0:10 1:-10
on for	0:15 1:-15
on friday	0:-14 1:14
on me	0:-17 1:17
on sunday	0:9 1:-9
on the	0:21 1:-21
on two	0:19 1:-19
on your	0:-15 1:15
one	0:-13 1:13
one other	0:-13 1:13
one thing	0:8 1:-8
open	0:13 1:-13
open it	0:14 1:-14
or	0:105 1:-105
or any	0:10 1:-10
or fri	0:12 1:-12
or no	0:16 1:-16
or the	0:20 1:-20
or thu	0:9 1:-9
ou	0:36 1:-36
ou não	0:9 1:-9
our	0:27 1:-27
out ?	0:-12 1:12
outcome .	0:-11 1:11
over	0:27 1:-27
over .	0:9 1:-9
over to	0:15 1:-15
owe me	0:-12 1:12
page	0:-8 1:8
page 0	0:-8 1:8
pal	0:10 1:-10
panel	0:-14 1:14
panel know	0:-18 1:18
paper	0:-11 1:11
para	0:17 1:-17
pas	0:-8 1:8
pass	0:-9 1:9
pass on	0:-14 1:14
passed	0:-13 1:13
passport	0:13 1:-13
past	0:9 1:-9
paul	0:9 1:-9
perfecto	0:-10 1:10
pick	0:9 1:-9
piece	0:-18 1:18
place	0:-11 1:11
please confirm	0:9 1:-9
please could	0:-8 1:8
please i	0:14 1:-14
please let	0:9 1:-9
please send	0:13 1:-13
please take	0:-13 1:13
pleasure	0:-8 1:8
point	0:-9 1:9
point ?	0:-10 1:10
por favor	0:10 1:-10
position	0:14 1:-14
post	0:8 1:-8
post of	0:8 1:-8
posted	0:-12 1:12
prefer	0:9 1:-9
present	0:8 1:-8
price	0:16 1:-16
process	0:8 1:-8
project	0:-18 1:18
promise	0:-8 1:8
pushed	0:-9 1:9
que	0:14 1:-14
questions	0:-8 1:8
quick	0:8 1:-8
r	0:11 1:-11
rain	0:-8 1:8
re	0:-16 1:16
read	0:-9 1:9
reading	0:-8 1:8
recebi	0:11 1:-11
received	0:19 1:-19
received the	0:12 1:-12
referees	0:-12 1:12
referees are	0:-12 1:12
references	0:-12 1:12
refund	0:23 1:-23
relief	0:-25 1:25
remain	0:10 1:-10
remove	0:-12 1:12
reply would	0:16 1:-16
repo	0:-14 1:14
repo .	0:-9 1:9
respond	0:9 1:-9
resposta	0:11 1:-11
respuesta	0:8 1:-8
reçu	0:13 1:-13
ring me	0:19 1:-19
role .	0:10 1:-10
room ?	0:8 1:-8
running	0:-16 1:16
ruth	0:13 1:-13
said	0:-21 1:21
said you'd	0:8 1:-8
sam	0:9 1:-9
same	0:8 1:-8
saturdays	0:-8 1:8
saw	0:-16 1:16
say about	0:12 1:-12
say it	0:8 1:-8
says	0:-9 1:9
says 0	0:8 1:-8
school	0:8 1:-8
score:answer	0:-35 1:35
score:application	0:12 1:-12
score:asked	0:130 1:-130
score:asking lines	0:89 1:-89
score:check-in	0:31 1:-31
score:other-offer	0:-4 1:4
score:passed	0:4 1:-4
score:practical	0:28 1:-28
score:rejection-reply	0:7 1:-7
score:thank-you	0:-24 1:24
score:withdrawal	0:-40 1:40
se	0:8 1:-8
search	0:8 1:-8
second	0:17 1:-17
see	0:-9 1:9
see the	0:-18 1:18
see where	0:8 1:-8
see you	0:-18 1:18
seeing	0:9 1:-9
selection	0:10 1:-10
send	0:23 1:-23
send it	0:12 1:-12
send the	0:-14 1:14
sent	0:8 1:-8
sent .	0:12 1:-12
sent the	0:-8 1:8
settled on	0:8 1:-8
seu	0:8 1:-8
sexta	0:19 1:-19
shan't	0:-13 1:13
shoes	0:22 1:-22
short	0:24 1:-24
should	0:8 1:-8
should be	0:15 1:-15
should i	0:11 1:-11
shout if	0:-8 1:8
si	0:29 1:-29
sie	0:21 1:-21
sign	0:11 1:-11
signature	0:8 1:-8
signature by	0:8 1:-8
signed	0:-10 1:10
since we	0:-8 1:8
sir	0:15 1:-15
sister	0:-10 1:10
smoothly	0:-8 1:8
so	0:-30 1:30
so a	0:-11 1:11
so far	0:15 1:-15
so the	0:-13 1:13
solution	0:-9 1:9
solution to	0:-9 1:9
somebody .	0:8 1:-8
something	0:-11 1:11
something is	0:-14 1:14
sorry	0:-25 1:25
sorry .	0:-10 1:10
sorry for	0:-9 1:9
spoke	0:-11 1:11
spoken	0:-17 1:17
spoken to	0:-18 1:18
spot	0:9 1:-9
stand	0:9 1:-9
start on	0:-12 1:12
still	0:14 1:-14
still considering	0:-8 1:8
still on	0:22 1:-22
stuck	0:-10 1:10
suggested	0:16 1:-16
suis	0:21 1:-21
suit	0:12 1:-12
suits	0:12 1:-12
suits you	0:12 1:-12
sunday	0:20 1:-20
sunday .	0:18 1:-18
sunday for	0:11 1:-11
tablets	0:12 1:-12
tag	0:11 1:-11
take 0	0:9 1:-9
take me	0:-12 1:12
take the	0:10 1:-10
taking	0:-11 1:11
talked	0:-13 1:13
talking	0:-10 1:10
tarde	0:13 1:-13
te	0:9 1:-9
team .	0:12 1:-12
tell	0:-11 1:11
tell me	0:17 1:-17
tell you	0:-24 1:24
th and	0:8 1:-8
th so	0:-9 1:9
than	0:-15 1:15
than the	0:-10 1:10
thank	0:-12 1:12
thank you	0:-10 1:10
thanks	0:-18 1:18
thanks for	0:-15 1:15
that	0:-14 1:14
that ?	0:-31 1:31
that a	0:27 1:-27
that you	0:-8 1:8
the above	0:17 1:-17
the bus	0:-14 1:14
the cake	0:14 1:-14
the car	0:-16 1:16
the chance	0:-11 1:11
the client	0:-13 1:13
the contract	0:16 1:-16
the data	0:-9 1:9
the day	0:12 1:-12
the exercise	0:-8 1:8
the file	0:8 1:-8
the film	0:10 1:-10
the first	0:-15 1:15
the funding	0:-9 1:9
the last	0:-8 1:8
the merger	0:-8 1:8
the month	0:-8 1:8
the new	0:-10 1:10
the news	0:-14 1:14
the next	0:8 1:-8
the other	0:8 1:-8
the panel	0:-17 1:17
the paper	0:-19 1:19
the position	0:9 1:-9
the present	0:8 1:-8
the repo	0:-9 1:9
the same	0:16 1:-16
the second	0:13 1:-13
the team	0:-9 1:9
the update	0:-9 1:9
the week	0:13 1:-13
them	0:14 1:-14
then	0:-16 1:16
then .	0:-25 1:25
there	0:-9 1:9
there .	0:-8 1:8
there on	0:-9 1:9
they say	0:11 1:-11
thing	0:11 1:-11
thing i	0:8 1:-8
things	0:9 1:-9
think	0:-12 1:12
think .	0:-12 1:12
this	0:16 1:-16
this is	0:-12 1:12
though	0:-25 1:25
thought	0:-10 1:10
thought of	0:-8 1:8
thu	0:11 1:-11
thu 0	0:11 1:-11
thursday	0:13 1:-13
till	0:-10 1:10
times	0:17 1:-17
to ?	0:8 1:-8
to answer	0:-9 1:9
to ask	0:15 1:-15
to come	0:9 1:-9
to do	0:-9 1:9
to enquire	0:13 1:-13
to get	0:16 1:-16
to give	0:8 1:-8
to know	0:33 1:-33
to learn	0:9 1:-9
to like	0:-21 1:21
to see	0:20 1:-20
to somebody	0:-9 1:9
to speak	0:9 1:-9
to the	0:-26 1:26
to work	0:-9 1:9
to you	0:9 1:-9
to your	0:-19 1:19
told	0:13 1:-13
tomorrow .	0:-8 1:8
tonight	0:-10 1:10
too .	0:-8 1:8
toute	0:9 1:-9
toute la	0:9 1:-9
transport	0:12 1:-12
tried	0:11 1:-11
trouble	0:-9 1:9
tue	0:11 1:-11
tue 0	0:11 1:-11
tuesday	0:8 1:-8
tuesday ?	0:10 1:-10
turn	0:9 1:-9
two	0:40 1:-40
two referees	0:-12 1:12
u	0:17 1:-17
um	0:8 1:-8
uma	0:8 1:-8
un	0:11 1:-11
und	0:-15 1:15
under	0:12 1:-12
under the	0:15 1:-15
until the	0:-13 1:13
up in	0:-9 1:9
ur	0:-11 1:11
us	0:16 1:-16
very	0:-20 1:20
very much	0:-10 1:10
visa	0:-11 1:11
visiting	0:-10 1:10
vom	0:9 1:-9
vor	0:11 1:-11
votre	0:8 1:-8
vou	0:-11 1:11
vous	0:12 1:-12
wait	0:-13 1:13
waiting	0:-14 1:14
waiting for	0:-8 1:8
want	0:20 1:-20
want to	0:11 1:-11
wanted	0:9 1:-9
wanted to	0:8 1:-8
wants	0:18 1:-18
was	0:-13 1:13
was a	0:-19 1:19
was it	0:8 1:-8
was on	0:-17 1:17
was promised	0:16 1:-16
wat	0:11 1:-11
water	0:-15 1:15
way	0:18 1:-18
way .	0:11 1:-11
we	0:10 1:-10
we still	0:26 1:-26
we were	0:-8 1:8
we'd	0:21 1:-21
we'll	0:-9 1:9
we're	0:-11 1:11
we've	0:9 1:-9
wednesday	0:10 1:-10
wednesday or	0:8 1:-8
week	0:13 1:-13
week .	0:-11 1:11
week and	0:9 1:-9
weekends	0:-18 1:18
weekends ?	0:-15 1:15
well	0:-29 1:29
what	0:38 1:-38
what a	0:-34 1:34
what about	0:-16 1:16
what an	0:-23 1:23
what did	0:10 1:-10
what the	0:14 1:-14
what time	0:31 1:-31
what was	0:8 1:-8
what's	0:10 1:-10
when	0:10 1:-10
when can	0:13 1:-13
when do	0:8 1:-8
when you've	0:-13 1:13
whenever	0:-18 1:18
whenever .	0:-8 1:8
where	0:14 1:-14
whether	0:39 1:-39
whether the	0:10 1:-10
which	0:30 1:-30
which i	0:-9 1:9
while	0:-9 1:9
while i'm	0:-11 1:11
who is	0:21 1:-21
who knew	0:-23 1:23
who's	0:32 1:-32
wie	0:11 1:-11
will	0:-39 1:39
will give	0:-11 1:11
will send	0:-18 1:18
wish	0:-12 1:12
wishes	0:-11 1:11
wishes to	0:-9 1:9
with	0:8 1:-8
with the	0:18 1:-18
with you	0:-9 1:9
wollte	0:9 1:-9
won	0:-10 1:10
won't	0:-11 1:11
wondered	0:17 1:-17
wondering	0:26 1:-26
wondering .	0:20 1:-20
word	0:8 1:-8
work	0:-35 1:35
work on	0:12 1:-12
work with	0:-8 1:8
works	0:11 1:-11
works .	0:29 1:-29
would	0:40 1:-40
would be	0:16 1:-16
would love	0:10 1:-10
would you	0:-24 1:24
write	0:9 1:-9
write to	0:13 1:-13
written	0:30 1:-30
ya	0:10 1:-10
years	0:-8 1:8
years .	0:-16 1:16
years of	0:9 1:-9
yes i	0:-11 1:11
yes or	0:17 1:-17
yet .	0:11 1:-11
yo	0:14 1:-14
you	0:-15 1:15
you about	0:9 1:-9
you are	0:8 1:-8
you asked	0:-9 1:9
you believe	0:-20 1:20
you by	0:-8 1:8
you can	0:24 1:-24
you choose	0:11 1:-11
you decide	0:12 1:-12
you down	0:-9 1:9
you for	0:-18 1:18
you get	0:18 1:-18
you give	0:-16 1:16
you like	0:-8 1:8
you look	0:-12 1:12
you my	0:-11 1:11
you need	0:-19 1:19
you owe	0:-12 1:12
you sam	0:10 1:-10
you say	0:-10 1:10
you see	0:-18 1:18
you sir	0:8 1:-8
you suggested	0:13 1:-13
you then	0:-8 1:8
you to	0:-8 1:8
you were	0:8 1:-8
you'd	0:21 1:-21
you'd had	0:13 1:-13
you'll	0:-8 1:8
you're well	0:9 1:-9
you've	0:-18 1:18
your answer	0:10 1:-10
your comments	0:9 1:-9
your help	0:-9 1:9
your inbox	0:10 1:-10
à	0:19 1:-19
às	0:-9 1:9
"""
