"""Weights of `own_words` in hundredths, by the number of the class; written by `make fit`."""

MADE_FROM = "759cd1b94f1c053e"  # `tests.corpus.own_lessons.digest`
CLASSES = (
    "waits",
    "waits for none",
)
START = (-85, 85)
WEIGHTS = """
.	0:-30 1:30
0 .	0:8 1:-8
0 am	0:9 1:-9
0 at	0:20 1:-20
0 cet	0:9 1:-9
0 is	0:-13 1:13
0 it	0:-12 1:12
0 june	0:-9 1:9
0 k	0:-9 1:9
0 not	0:-8 1:8
0 or	0:21 1:-21
0 tue	0:9 1:-9
0 years	0:8 1:-8
?	0:78 1:-78
^	0:-14 1:14
^ a	0:25 1:-25
^ after	0:-15 1:15
^ all	0:-15 1:15
^ alles	0:-8 1:8
^ any	0:19 1:-19
^ are	0:18 1:-18
^ best	0:-8 1:8
^ can	0:-39 1:39
^ could	0:21 1:-21
^ count	0:-17 1:17
^ dear	0:22 1:-22
^ do	0:14 1:-14
^ don't	0:-18 1:18
^ done	0:-16 1:16
^ finished	0:-25 1:25
^ following	0:11 1:-11
^ fyi	0:-8 1:8
^ had	0:-23 1:23
^ hallo	0:10 1:-10
^ hello	0:31 1:-31
^ hey	0:26 1:-26
^ hi	0:24 1:-24
^ how	0:-14 1:14
^ i'd	0:44 1:-44
^ i'll	0:-40 1:40
^ i'm	0:-16 1:16
^ i've	0:-24 1:24
^ if	0:21 1:-21
^ ik	0:-8 1:8
^ in	0:-8 1:8
^ is	0:14 1:-14
^ just	0:12 1:-12
^ leider	0:-10 1:10
^ let	0:-11 1:11
^ lieber	0:10 1:-10
^ merci	0:-14 1:14
^ no	0:-21 1:21
^ none	0:11 1:-11
^ not	0:-19 1:19
^ nothing	0:-13 1:13
^ of	0:-15 1:15
^ over	0:15 1:-15
^ ring	0:16 1:-16
^ see	0:-19 1:19
^ send	0:21 1:-21
^ sie	0:15 1:-15
^ signed	0:-9 1:9
^ since	0:-10 1:10
^ speak	0:-9 1:9
^ still	0:14 1:-14
^ tell	0:11 1:-11
^ thursday	0:-8 1:8
^ was	0:10 1:-10
^ we'd	0:21 1:-21
^ we'll	0:-9 1:9
^ we're	0:-10 1:10
^ we've	0:9 1:-9
^ what	0:27 1:-27
^ what's	0:-11 1:11
^ whatever	0:-8 1:8
^ when	0:10 1:-10
^ where	0:9 1:-9
^ which	0:9 1:-9
^ with	0:-23 1:23
^ would	0:-17 1:17
^ yes	0:-13 1:13
^ yo	0:14 1:-14
^ you	0:38 1:-38
^ your	0:-8 1:8
a date	0:19 1:-19
a good	0:-11 1:11
a las	0:-9 1:9
a look	0:-15 1:15
a pleasure	0:-8 1:8
a problem	0:8 1:-8
a relief	0:-25 1:25
a short	0:16 1:-16
a time	0:10 1:-10
a written	0:14 1:-14
a yes	0:16 1:-16
about me	0:18 1:-18
about:accept	0:5 1:-5
about:chase	0:11 1:-11
about:chosen	0:-8 1:8
about:day	0:3 1:-3
about:decide	0:15 1:-15
about:decider	0:6 1:-6
about:job	0:25 1:-25
about:leave	0:11 1:-11
about:life	0:16 1:-16
about:me	0:1 1:-1
about:meet	0:-1 1:1
about:news	0:-37 1:37
about:occupation	0:30 1:-30
about:offer	0:-38 1:38
about:sad	0:-5 1:5
about:send	0:5 1:-5
about:span	0:-2 1:2
about:terms	0:-37 1:37
about:thanks	0:-25 1:25
about:when	0:-18 1:18
about:yet	0:1 1:-1
about:you	0:-61 1:61
above	0:18 1:-18
above and	0:11 1:-11
accept	0:-12 1:12
account	0:18 1:-18
account .	0:18 1:-18
advertised	0:11 1:-11
advise	0:10 1:-10
afraid	0:-24 1:24
afraid .	0:-20 1:20
after the	0:-10 1:10
afternoon	0:11 1:-11
again	0:8 1:-8
again .	0:11 1:-11
agency	0:11 1:-11
ahead	0:-9 1:9
ahead .	0:-10 1:10
ai	0:-9 1:9
all	0:-39 1:39
all done	0:-10 1:10
alles	0:-10 1:10
along	0:9 1:-9
along on	0:8 1:-8
am	0:10 1:-10
am .	0:-20 1:20
am i	0:9 1:-9
am still	0:-10 1:10
an	0:8 1:-8
an answer	0:16 1:-16
an update	0:9 1:-9
and a	0:-15 1:15
and cv	0:8 1:-8
and i'll	0:10 1:-10
and i'm	0:-10 1:10
and my	0:-8 1:8
and will	0:-12 1:12
anderes	0:-9 1:9
ann	0:-10 1:10
answer on	0:11 1:-11
answers	0:11 1:-11
any	0:35 1:-35
any chance	0:9 1:-9
any day	0:-13 1:13
any news	0:12 1:-12
anymore	0:-15 1:15
anything	0:12 1:-12
anything is	0:9 1:-9
apologies	0:-26 1:26
application .	0:-12 1:12
appreciate	0:16 1:-16
appreciate knowing	0:15 1:-15
are we	0:15 1:-15
are with	0:8 1:-8
around	0:11 1:-11
arrive .	0:-16 1:16
arrived	0:26 1:-26
arrived .	0:19 1:-19
as	0:-23 1:23
as discussed	0:-10 1:10
as promised	0:-8 1:8
as the	0:9 1:-9
as you	0:-11 1:11
ask	0:21 1:-21
ask you	0:12 1:-12
asked	0:-9 1:9
asking	0:10 1:-10
at	0:-9 1:9
at 0	0:-11 1:11
at night	0:27 1:-27
at that	0:-8 1:8
attach	0:9 1:-9
attached	0:-17 1:17
attached for	0:-15 1:15
até sexta	0:8 1:-8
auf	0:11 1:-11
aus	0:12 1:-12
avec	0:-8 1:8
back	0:21 1:-21
back to	0:21 1:-21
background	0:-8 1:8
be	0:31 1:-31
be grateful	0:17 1:-17
be most	0:8 1:-8
be obliged	0:16 1:-16
be there	0:-10 1:10
been	0:19 1:-19
before	0:11 1:-11
before i	0:9 1:-9
believe	0:-20 1:20
believe it	0:-21 1:21
best	0:-33 1:33
best .	0:-10 1:10
better	0:8 1:-8
bis	0:11 1:-11
blue	0:8 1:-8
bo	0:-8 1:8
booked	0:-10 1:10
boss	0:16 1:-16
boss .	0:23 1:-23
both are	0:12 1:-12
bringe	0:-12 1:12
bringing	0:17 1:-17
broken	0:19 1:-19
bumping	0:26 1:-26
bumping this	0:26 1:-26
bus	0:-14 1:14
bus was	0:-13 1:13
but i'm	0:8 1:-8
but your	0:8 1:-8
by	0:19 1:-19
by friday	0:9 1:-9
by noon	0:14 1:-14
by the	0:8 1:-8
c'est	0:17 1:-17
cake	0:13 1:-13
cake .	0:17 1:-17
call	0:-15 1:15
called	0:8 1:-8
called ?	0:8 1:-8
came	0:21 1:-21
came .	0:25 1:-25
came away	0:-12 1:12
can	0:-10 1:10
can open	0:15 1:-15
can you	0:-20 1:20
can't	0:-14 1:14
car	0:-19 1:19
cet	0:9 1:-9
cet .	0:9 1:-9
chairs	0:-9 1:9
chance of	0:8 1:-8
change	0:-13 1:13
change of	0:-10 1:10
changed	0:-16 1:16
chapter	0:9 1:-9
chef	0:14 1:-14
chef wie	0:12 1:-12
choice	0:-9 1:9
choose	0:11 1:-11
clean licence	0:-9 1:9
clerk	0:9 1:-9
client	0:-13 1:13
close	0:-14 1:14
close my	0:-17 1:17
coffee	0:13 1:-13
college	0:-11 1:11
com	0:-8 1:8
come	0:13 1:-13
come through	0:-8 1:8
comments	0:9 1:-9
completed	0:-8 1:8
confirm	0:14 1:-14
considering	0:-9 1:9
contract	0:10 1:-10
cool	0:-27 1:27
copies	0:-14 1:14
copies .	0:-16 1:16
correct	0:8 1:-8
could do	0:11 1:-11
could start	0:-12 1:12
could take	0:-9 1:9
could we	0:8 1:-8
could you	0:8 1:-8
count	0:-17 1:17
course	0:-11 1:11
course .	0:-9 1:9
curious	0:20 1:-20
current	0:-10 1:10
daft	0:-9 1:9
dank	0:-11 1:11
dar	0:-16 1:16
das	0:15 1:-15
date	0:16 1:-16
date .	0:13 1:-13
day	0:-14 1:14
days	0:9 1:-9
days .	0:8 1:-8
de	0:19 1:-19
deadline	0:-8 1:8
dear	0:21 1:-21
dear mrs	0:8 1:-8
decision	0:-23 1:23
dee	0:-10 1:10
dem	0:10 1:-10
deposit	0:-16 1:16
der 0	0:12 1:-12
details	0:13 1:-13
did	0:10 1:-10
did i	0:-15 1:15
did not	0:-16 1:16
did the	0:17 1:-17
did you	0:18 1:-18
diploma	0:-11 1:11
discussed	0:-11 1:11
do	0:30 1:-30
do i	0:29 1:-29
do you	0:11 1:-11
document	0:-9 1:9
documents	0:8 1:-8
does	0:22 1:-22
does it	0:12 1:-12
doesn't work	0:8 1:-8
don't	0:-23 1:23
done	0:-14 1:14
down for	0:-10 1:10
earlier	0:-12 1:12
early	0:-11 1:11
een	0:14 1:-14
eine	0:11 1:-11
either	0:16 1:-16
either way	0:15 1:-15
eleven	0:9 1:-9
else	0:-15 1:15
else .	0:-15 1:15
en	0:9 1:-9
end .	0:8 1:-8
enjoy	0:-13 1:13
enquire	0:15 1:-15
enquire after	0:12 1:-12
entrevista de	0:-9 1:9
esperando	0:11 1:-11
espero	0:-9 1:9
evening	0:-26 1:26
everyone	0:-8 1:8
exactly	0:-9 1:9
example	0:-12 1:12
example and	0:-12 1:12
exercise	0:-8 1:8
expecting	0:-8 1:8
far	0:13 1:-13
far .	0:17 1:-17
favor	0:8 1:-8
favor .	0:8 1:-8
feedback	0:11 1:-11
film	0:10 1:-10
find my	0:-8 1:8
fine .	0:-19 1:19
finished	0:-26 1:26
first	0:-26 1:26
fit	0:-10 1:10
following	0:16 1:-16
following up	0:19 1:-19
for	0:-20 1:20
for a	0:17 1:-17
for all	0:-9 1:9
for my	0:9 1:-9
for the	0:10 1:-10
forgot	0:8 1:-8
forgot to	0:8 1:-8
found	0:-11 1:11
found the	0:-12 1:12
four	0:-10 1:10
frage	0:11 1:-11
free	0:18 1:-18
free all	0:12 1:-12
friday	0:14 1:-14
friday .	0:9 1:-9
from	0:-22 1:22
from me	0:-20 1:20
from the	0:11 1:-11
funding	0:-9 1:9
funding round	0:-9 1:9
fyi	0:-8 1:8
für	0:-8 1:8
gaat	0:13 1:-13
get	0:33 1:-33
get in	0:-9 1:9
getting	0:15 1:-15
getting back	0:9 1:-9
give	0:-21 1:21
give my	0:-26 1:26
glad	0:8 1:-8
go	0:-9 1:9
gone .	0:8 1:-8
good	0:-13 1:13
got	0:34 1:-34
got it	0:-9 1:9
got the	0:17 1:-17
got your	0:11 1:-11
grand	0:-13 1:13
grateful	0:14 1:-14
grateful for	0:9 1:-9
great	0:-14 1:14
green	0:11 1:-11
had a	0:-12 1:12
halden	0:-11 1:11
half	0:14 1:-14
hallo	0:10 1:-10
han	0:10 1:-10
happy to	0:-9 1:9
hard	0:-16 1:16
has	0:25 1:-25
has been	0:12 1:-12
has changed	0:-15 1:15
hasn't	0:11 1:-11
have	0:18 1:-18
have a	0:-33 1:33
have arrived	0:11 1:-11
have liked	0:-14 1:14
have not	0:14 1:-14
have one	0:-10 1:10
have you	0:10 1:-10
hay	0:8 1:-8
hear	0:15 1:-15
heard	0:-11 1:11
heart	0:-19 1:19
hello	0:11 1:-11
help	0:10 1:-10
help .	0:16 1:-16
help me	0:14 1:-14
help with	0:-10 1:10
here	0:-24 1:24
here .	0:-11 1:11
het	0:15 1:-15
het met	0:13 1:-13
heute	0:16 1:-16
hey	0:26 1:-26
hi	0:22 1:-22
hi i	0:-8 1:8
hi isolde	0:-8 1:8
hi ruth	0:10 1:-10
hi tom	0:-8 1:8
hiring	0:18 1:-18
hoe	0:13 1:-13
hoe het	0:13 1:-13
holiday	0:-12 1:12
holiday .	0:-12 1:12
home	0:-17 1:17
home .	0:-13 1:13
hope	0:13 1:-13
hope i'm	0:10 1:-10
hope it	0:-12 1:12
hope you're	0:11 1:-11
hoping	0:11 1:-11
há	0:9 1:-9
i	0:12 1:-12
i am	0:-16 1:16
i came	0:-11 1:11
i can	0:-9 1:9
i can't	0:8 1:-8
i come	0:14 1:-14
i did	0:-12 1:12
i don't	0:8 1:-8
i forgot	0:8 1:-8
i get	0:-10 1:10
i have	0:14 1:-14
i haven't	0:-13 1:13
i heard	0:-8 1:8
i know	0:-11 1:11
i learn	0:-8 1:8
i may	0:11 1:-11
i must	0:15 1:-15
i need	0:19 1:-19
i owe	0:10 1:-10
i passed	0:-13 1:13
i pick	0:12 1:-12
i remain	0:10 1:-10
i send	0:-15 1:15
i shan't	0:-12 1:12
i should	0:17 1:-17
i tell	0:-10 1:10
i think	0:-12 1:12
i tried	0:12 1:-12
i want	0:9 1:-9
i wanted	0:9 1:-9
i was	0:12 1:-12
i will	0:-12 1:12
i work	0:-15 1:15
i would	0:18 1:-18
i write	0:14 1:-14
i'd	0:49 1:-49
i'd appreciate	0:19 1:-19
i'd be	0:12 1:-12
i'd give	0:8 1:-8
i'd have	0:-13 1:13
i'd love	0:16 1:-16
i'll	0:-44 1:44
i'll be	0:-15 1:15
i'm	0:-21 1:21
i'm afraid	0:-24 1:24
i'm free	0:15 1:-15
i'm not	0:8 1:-8
i'm still	0:-23 1:23
i've	0:-60 1:60
ich wollte	0:10 1:-10
if	0:47 1:-47
if i	0:18 1:-18
if my	0:8 1:-8
if something	0:-16 1:16
if that	0:16 1:-16
if the	0:16 1:-16
if you're	0:-8 1:8
ignore	0:-13 1:13
ik	0:-8 1:8
ik neem	0:-8 1:8
il	0:9 1:-9
in	0:-36 1:36
in may	0:-12 1:12
in the	0:-19 1:19
in three	0:-10 1:10
in:?	0:78 1:-78
in:?+accept	0:-4 1:4
in:?+chase	0:3 1:-3
in:?+chosen	0:3 1:-3
in:?+day	0:3 1:-3
in:?+decide	0:18 1:-18
in:?+decider	0:-25 1:25
in:?+job	0:7 1:-7
in:?+leave	0:-3 1:3
in:?+life	0:-22 1:22
in:?+me	0:20 1:-20
in:?+news	0:21 1:-21
in:?+offer	0:2 1:-2
in:?+send	0:9 1:-9
in:?+span	0:-5 1:5
in:?+terms	0:26 1:-26
in:?+thanks	0:-11 1:11
in:?+wait	0:-15 1:15
in:?+way	0:14 1:-14
in:?+when	0:10 1:-10
in:?+yet	0:7 1:-7
in:?+you	0:-9 1:9
in:accept	0:-14 1:14
in:accept+chase	0:2 1:-2
in:accept+chosen	0:-1 1:1
in:accept+day	0:-28 1:28
in:accept+decide	0:22 1:-22
in:accept+decider	0:-22 1:22
in:accept+job	0:10 1:-10
in:accept+leave	0:11 1:-11
in:accept+life	0:1 1:-1
in:accept+me	0:4 1:-4
in:accept+news	0:-6 1:6
in:accept+offer	0:1 1:-1
in:accept+send	0:-1 1:1
in:accept+span	0:4 1:-4
in:accept+terms	0:-1 1:1
in:accept+thanks	0:-11 1:11
in:accept+wait	0:-4 1:4
in:accept+way	0:-2 1:2
in:accept+when	0:-2 1:2
in:accept+yet	0:7 1:-7
in:accept+you	0:18 1:-18
in:chase	0:64 1:-64
in:chase+chosen	0:-10 1:10
in:chase+decide	0:3 1:-3
in:chase+decider	0:7 1:-7
in:chase+job	0:17 1:-17
in:chase+leave	0:3 1:-3
in:chase+life	0:-2 1:2
in:chase+me	0:8 1:-8
in:chase+meet	0:-1 1:1
in:chase+news	0:10 1:-10
in:chase+sad	0:-1 1:1
in:chase+send	0:-7 1:7
in:chase+span	0:-6 1:6
in:chase+terms	0:1 1:-1
in:chase+thanks	0:-14 1:14
in:chase+wait	0:5 1:-5
in:chase+when	0:-4 1:4
in:chase+yet	0:1 1:-1
in:chase+you	0:11 1:-11
in:chosen	0:6 1:-6
in:chosen+day	0:28 1:-28
in:chosen+decide	0:1 1:-1
in:chosen+decider	0:-15 1:15
in:chosen+job	0:7 1:-7
in:chosen+leave	0:4 1:-4
in:chosen+life	0:-3 1:3
in:chosen+me	0:13 1:-13
in:chosen+meet	0:-15 1:15
in:chosen+news	0:2 1:-2
in:chosen+offer	0:-10 1:10
in:chosen+sad	0:-1 1:1
in:chosen+send	0:22 1:-22
in:chosen+span	0:6 1:-6
in:chosen+terms	0:-1 1:1
in:chosen+thanks	0:-13 1:13
in:chosen+wait	0:3 1:-3
in:chosen+way	0:9 1:-9
in:chosen+when	0:-16 1:16
in:chosen+yet	0:7 1:-7
in:chosen+you	0:3 1:-3
in:day	0:-12 1:12
in:day+decide	0:-22 1:22
in:day+decider	0:19 1:-19
in:day+leave	0:-1 1:1
in:day+life	0:-27 1:27
in:day+me	0:6 1:-6
in:day+meet	0:-12 1:12
in:day+news	0:-2 1:2
in:day+offer	0:28 1:-28
in:day+send	0:-12 1:12
in:day+span	0:15 1:-15
in:day+terms	0:4 1:-4
in:day+thanks	0:-15 1:15
in:day+wait	0:-13 1:13
in:day+way	0:-2 1:2
in:day+when	0:-1 1:1
in:day+yet	0:-3 1:3
in:day+you	0:4 1:-4
in:decide	0:22 1:-22
in:decide+decider	0:8 1:-8
in:decide+job	0:-13 1:13
in:decide+leave	0:-3 1:3
in:decide+life	0:9 1:-9
in:decide+me	0:4 1:-4
in:decide+meet	0:6 1:-6
in:decide+news	0:-12 1:12
in:decide+offer	0:-10 1:10
in:decide+sad	0:-4 1:4
in:decide+span	0:3 1:-3
in:decide+terms	0:-7 1:7
in:decide+thanks	0:-1 1:1
in:decide+wait	0:-3 1:3
in:decide+way	0:12 1:-12
in:decide+when	0:10 1:-10
in:decide+yet	0:10 1:-10
in:decide+you	0:9 1:-9
in:decider	0:27 1:-27
in:decider+job	0:-1 1:1
in:decider+leave	0:16 1:-16
in:decider+life	0:4 1:-4
in:decider+me	0:-2 1:2
in:decider+meet	0:1 1:-1
in:decider+news	0:7 1:-7
in:decider+offer	0:16 1:-16
in:decider+sad	0:1 1:-1
in:decider+send	0:26 1:-26
in:decider+span	0:-4 1:4
in:decider+terms	0:4 1:-4
in:decider+thanks	0:-5 1:5
in:decider+wait	0:7 1:-7
in:decider+way	0:3 1:-3
in:decider+when	0:-29 1:29
in:decider+yet	0:-7 1:7
in:decider+you	0:-26 1:26
in:job	0:40 1:-40
in:job+leave	0:-15 1:15
in:job+life	0:3 1:-3
in:job+me	0:-1 1:1
in:job+meet	0:-2 1:2
in:job+news	0:12 1:-12
in:job+offer	0:-4 1:4
in:job+sad	0:-25 1:25
in:job+send	0:20 1:-20
in:job+span	0:-6 1:6
in:job+terms	0:2 1:-2
in:job+thanks	0:-9 1:9
in:job+way	0:7 1:-7
in:job+when	0:10 1:-10
in:job+yet	0:3 1:-3
in:job+you	0:13 1:-13
in:leave	0:-6 1:6
in:leave+me	0:3 1:-3
in:leave+meet	0:5 1:-5
in:leave+news	0:1 1:-1
in:leave+offer	0:-12 1:12
in:leave+sad	0:6 1:-6
in:leave+send	0:-8 1:8
in:leave+span	0:-7 1:7
in:leave+terms	0:-2 1:2
in:leave+thanks	0:-5 1:5
in:leave+wait	0:4 1:-4
in:leave+way	0:3 1:-3
in:leave+when	0:-1 1:1
in:leave+yet	0:-4 1:4
in:leave+you	0:2 1:-2
in:life	0:13 1:-13
in:life+me	0:9 1:-9
in:life+meet	0:-1 1:1
in:life+news	0:2 1:-2
in:life+offer	0:6 1:-6
in:life+send	0:-8 1:8
in:life+span	0:-9 1:9
in:life+terms	0:-20 1:20
in:life+thanks	0:-6 1:6
in:life+wait	0:-22 1:22
in:life+way	0:5 1:-5
in:life+when	0:12 1:-12
in:life+yet	0:3 1:-3
in:life+you	0:-1 1:1
in:me	0:16 1:-16
in:me+meet	0:9 1:-9
in:me+news	0:19 1:-19
in:me+offer	0:-1 1:1
in:me+sad	0:-14 1:14
in:me+send	0:18 1:-18
in:me+span	0:8 1:-8
in:me+terms	0:-10 1:10
in:me+thanks	0:-22 1:22
in:me+wait	0:17 1:-17
in:me+way	0:-1 1:1
in:me+when	0:3 1:-3
in:me+yet	0:-1 1:1
in:me+you	0:15 1:-15
in:meet	0:-12 1:12
in:meet+news	0:-3 1:3
in:meet+offer	0:-4 1:4
in:meet+sad	0:-9 1:9
in:meet+send	0:-3 1:3
in:meet+span	0:6 1:-6
in:meet+thanks	0:-11 1:11
in:meet+wait	0:-11 1:11
in:meet+way	0:-8 1:8
in:meet+when	0:3 1:-3
in:meet+yet	0:-24 1:24
in:meet+you	0:1 1:-1
in:news	0:43 1:-43
in:news+offer	0:-1 1:1
in:news+sad	0:-15 1:15
in:news+send	0:-3 1:3
in:news+span	0:12 1:-12
in:news+terms	0:-4 1:4
in:news+thanks	0:-6 1:6
in:news+wait	0:-5 1:5
in:news+when	0:-3 1:3
in:news+yet	0:19 1:-19
in:news+you	0:7 1:-7
in:offer	0:16 1:-16
in:offer+send	0:3 1:-3
in:offer+terms	0:-2 1:2
in:offer+thanks	0:2 1:-2
in:offer+wait	0:6 1:-6
in:offer+yet	0:-13 1:13
in:offer+you	0:17 1:-17
in:sad	0:-30 1:30
in:sad+send	0:-2 1:2
in:sad+span	0:7 1:-7
in:sad+terms	0:-3 1:3
in:sad+thanks	0:3 1:-3
in:sad+wait	0:4 1:-4
in:sad+way	0:-2 1:2
in:sad+yet	0:-10 1:10
in:sad+you	0:1 1:-1
in:send	0:-12 1:12
in:send+span	0:-4 1:4
in:send+terms	0:-2 1:2
in:send+thanks	0:-4 1:4
in:send+wait	0:7 1:-7
in:send+way	0:5 1:-5
in:send+when	0:3 1:-3
in:send+yet	0:7 1:-7
in:send+you	0:6 1:-6
in:span	0:8 1:-8
in:span+terms	0:-11 1:11
in:span+thanks	0:-4 1:4
in:span+wait	0:11 1:-11
in:span+when	0:-7 1:7
in:span+yet	0:10 1:-10
in:span+you	0:29 1:-29
in:terms	0:-16 1:16
in:terms+wait	0:1 1:-1
in:terms+way	0:1 1:-1
in:terms+when	0:-3 1:3
in:terms+yet	0:-6 1:6
in:terms+you	0:-16 1:16
in:thanks	0:-62 1:62
in:thanks+wait	0:-16 1:16
in:thanks+way	0:-8 1:8
in:thanks+when	0:11 1:-11
in:thanks+you	0:-21 1:21
in:wait	0:-2 1:2
in:wait+way	0:1 1:-1
in:wait+when	0:-2 1:2
in:wait+yet	0:4 1:-4
in:wait+you	0:14 1:-14
in:way	0:22 1:-22
in:way+yet	0:4 1:-4
in:way+you	0:5 1:-5
in:when	0:5 1:-5
in:when+you	0:10 1:-10
in:yet	0:30 1:-30
in:yet+you	0:16 1:-16
in:you	0:22 1:-22
inbox	0:10 1:-10
inbox .	0:10 1:-10
inform me	0:-8 1:8
interview	0:17 1:-17
into	0:18 1:-18
is	0:19 1:-19
is 0	0:-11 1:11
is best	0:-11 1:11
is fine	0:-9 1:9
is it	0:8 1:-8
is on	0:-9 1:9
is the	0:16 1:-16
isn't	0:-9 1:9
isolde	0:-8 1:8
ist	0:18 1:-18
ist der	0:15 1:-15
it at	0:-11 1:11
it looking	0:23 1:-23
it the	0:-9 1:9
it to	0:19 1:-19
it was	0:-13 1:13
it would	0:18 1:-18
it yet	0:-11 1:11
it'd	0:10 1:-10
it's been	0:9 1:-9
its	0:11 1:-11
j'ai	0:-11 1:11
je	0:8 1:-8
je n'ai	0:15 1:-15
je suis	0:21 1:-21
jo	0:-9 1:9
jo i	0:-9 1:9
job	0:10 1:-10
job .	0:10 1:-10
job gone	0:8 1:-8
joel	0:22 1:-22
just	0:24 1:-24
just seeing	0:13 1:-13
just so	0:-9 1:9
k	0:-9 1:9
kan	0:8 1:-8
keen	0:8 1:-8
keep	0:-8 1:8
keys .	0:11 1:-11
kindly	0:11 1:-11
knew	0:-26 1:26
knew that	0:-29 1:29
know ?	0:-15 1:15
know that	0:-8 1:8
know what	0:17 1:-17
know when	0:-9 1:9
know whether	0:11 1:-11
know which	0:9 1:-9
know you	0:-16 1:16
knowing	0:15 1:-15
knowing either	0:15 1:-15
la	0:-9 1:9
las	0:-9 1:9
last	0:-17 1:17
last mail	0:16 1:-16
last night	0:-8 1:8
later	0:-12 1:12
le	0:-11 1:11
leaking	0:13 1:-13
leave	0:-16 1:16
leeds	0:-13 1:13
left	0:15 1:-15
left .	0:17 1:-17
leider	0:-10 1:10
les	0:-12 1:12
let	0:-14 1:14
let me	0:11 1:-11
let the	0:-18 1:18
letter	0:13 1:-13
letter and	0:8 1:-8
liberty	0:10 1:-10
libre	0:8 1:-8
licence	0:-9 1:9
licence and	0:-9 1:9
lieber	0:11 1:-11
like	0:-24 1:24
liked	0:-19 1:19
liked it	0:-10 1:10
list	0:-15 1:15
long:	0:-14 1:14
longer	0:-10 1:10
look	0:-17 1:17
looked	0:-9 1:9
looking for	0:-11 1:11
love	0:-9 1:9
lovely	0:8 1:-8
lovely .	0:16 1:-16
luck	0:-10 1:10
là	0:-10 1:10
ma	0:10 1:-10
made	0:-18 1:18
made me	0:-8 1:8
mail	0:27 1:-27
mail .	0:14 1:-14
make	0:-9 1:9
man	0:17 1:-17
maybe	0:8 1:-8
maybe ?	0:8 1:-8
me	0:21 1:-21
me ?	0:-17 1:17
me by	0:16 1:-16
me in	0:-11 1:11
me know	0:9 1:-9
me on	0:11 1:-11
me to	0:8 1:-8
me until	0:10 1:-10
me which	0:12 1:-12
mee	0:-10 1:10
meeting	0:16 1:-16
mehr	0:15 1:-15
mentioned .	0:-11 1:11
mentioned a	0:8 1:-8
merci	0:-17 1:17
merci pour	0:-13 1:13
merger	0:-8 1:8
met	0:13 1:-13
mich	0:9 1:-9
might	0:10 1:-10
milk	0:-18 1:18
mind .	0:-9 1:9
minutes ?	0:-8 1:8
mir	0:18 1:-18
mon	0:-8 1:8
monday	0:-15 1:15
monday ?	0:-17 1:17
monsieur	0:12 1:-12
month .	0:8 1:-8
more	0:-30 1:30
mother	0:-22 1:22
mother ?	0:-21 1:21
moving	0:-19 1:19
mrs	0:8 1:-8
much	0:-16 1:16
must	0:14 1:-14
must ask	0:17 1:-17
my	0:-24 1:24
my account	0:18 1:-18
my current	0:-12 1:12
my decision	0:-10 1:10
my interview	0:14 1:-14
my passport	0:13 1:-13
my references	0:-8 1:8
my solution	0:-9 1:9
my thanks	0:-12 1:12
my two	0:-12 1:12
myself to	0:9 1:-9
n'ai	0:15 1:-15
name	0:11 1:-11
ne	0:-18 1:18
nearly	0:16 1:-16
nearly over	0:9 1:-9
need a	0:-11 1:11
need my	0:13 1:-13
need the	0:-12 1:12
needed	0:-34 1:34
needed .	0:-10 1:10
needed i	0:-14 1:14
neem	0:-8 1:8
never	0:28 1:-28
never sent	0:12 1:-12
news	0:8 1:-8
nice	0:-17 1:17
nicht	0:12 1:-12
night	0:12 1:-12
no	0:-31 1:31
no answer	0:-9 1:9
no longer	0:-12 1:12
no on	0:8 1:-8
no reply	0:-13 1:13
nobody	0:13 1:-13
none	0:11 1:-11
noon	0:9 1:-9
not	0:-19 1:19
not 0	0:-8 1:8
not arrive	0:-16 1:16
not be	0:-12 1:12
not received	0:13 1:-13
not to	0:-14 1:14
not yet	0:-8 1:8
note	0:8 1:-8
notes	0:-12 1:12
nothing	0:-10 1:10
notice	0:-15 1:15
number	0:-10 1:10
number .	0:-10 1:10
não	0:-11 1:11
não vou	0:-11 1:11
o que	0:14 1:-14
ob	0:22 1:-22
obliged	0:15 1:-15
obliged for	0:15 1:-15
oder	0:12 1:-12
of	0:30 1:-30
of course	0:-12 1:12
of experience	0:9 1:-9
of my	0:11 1:-11
of the	0:24 1:-24
of this	0:16 1:-16
of you	0:-14 1:14
oferta	0:14 1:-14
offer and	0:-9 1:9
om	0:10 1:-10
on chapter	0:9 1:-9
on for	0:15 1:-15
on friday	0:-14 1:14
on me	0:-16 1:16
on sunday	0:9 1:-9
on the	0:24 1:-24
on two	0:21 1:-21
on your	0:-15 1:15
one	0:-13 1:13
one other	0:-12 1:12
open	0:13 1:-13
open it	0:15 1:-15
or	0:105 1:-105
or any	0:11 1:-11
or fri	0:11 1:-11
or no	0:16 1:-16
or the	0:20 1:-20
or thu	0:9 1:-9
ou	0:32 1:-32
our	0:26 1:-26
out ?	0:-11 1:11
outcome .	0:-10 1:10
over	0:28 1:-28
over .	0:9 1:-9
over to	0:15 1:-15
owe me	0:-12 1:12
page	0:-8 1:8
page 0	0:-8 1:8
pal	0:9 1:-9
panel	0:-13 1:13
panel know	0:-18 1:18
paper	0:-11 1:11
para	0:19 1:-19
part	0:8 1:-8
pass	0:-10 1:10
pass on	0:-13 1:13
passed	0:-12 1:12
passport	0:13 1:-13
paul	0:9 1:-9
perfecto	0:-9 1:9
piece	0:-18 1:18
place	0:-11 1:11
please confirm	0:9 1:-9
please don't	0:-8 1:8
please i	0:13 1:-13
please let	0:10 1:-10
please send	0:14 1:-14
please take	0:-13 1:13
pleasure	0:-8 1:8
point	0:-10 1:10
point ?	0:-11 1:11
por favor	0:8 1:-8
position	0:15 1:-15
post of	0:8 1:-8
posted	0:-13 1:13
prefer	0:9 1:-9
present	0:9 1:-9
price	0:15 1:-15
process	0:9 1:-9
project	0:-18 1:18
promise	0:-8 1:8
promised	0:8 1:-8
pushed	0:-8 1:8
que	0:12 1:-12
questions	0:-14 1:14
quick	0:8 1:-8
rain	0:-8 1:8
re	0:-16 1:16
read	0:-9 1:9
reading	0:-8 1:8
really	0:9 1:-9
recebi	0:9 1:-9
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
repo .	0:-8 1:8
respond	0:10 1:-10
respuesta	0:10 1:-10
reçu	0:15 1:-15
ring me	0:20 1:-20
role .	0:10 1:-10
room ?	0:8 1:-8
running	0:-16 1:16
ruth	0:13 1:-13
said	0:-21 1:21
said you'd	0:8 1:-8
sam	0:9 1:-9
saturdays	0:-8 1:8
saw	0:-16 1:16
say about	0:12 1:-12
says 0	0:8 1:-8
school	0:8 1:-8
score:answer	0:-34 1:34
score:application	0:13 1:-13
score:asked	0:132 1:-132
score:asking lines	0:94 1:-94
score:check-in	0:32 1:-32
score:nudge	0:1 1:-1
score:other-offer	0:-3 1:3
score:passed	0:4 1:-4
score:practical	0:27 1:-27
score:rejection-reply	0:6 1:-6
score:thank-you	0:-24 1:24
score:withdrawal	0:-39 1:39
search	0:9 1:-9
second	0:18 1:-18
see	0:-9 1:9
see the	0:-18 1:18
see where	0:8 1:-8
see you	0:-18 1:18
seeing	0:9 1:-9
selection	0:10 1:-10
send	0:19 1:-19
send me	0:8 1:-8
send the	0:-13 1:13
sent	0:8 1:-8
sent .	0:12 1:-12
settled on	0:8 1:-8
sexta	0:20 1:-20
shan't	0:-12 1:12
shift	0:-8 1:8
shoes	0:21 1:-21
short	0:24 1:-24
should be	0:15 1:-15
should i	0:11 1:-11
shout if	0:-8 1:8
si	0:26 1:-26
sie	0:19 1:-19
sie sich	0:-8 1:8
sign	0:10 1:-10
signature	0:8 1:-8
signature by	0:8 1:-8
signed	0:-10 1:10
sir	0:15 1:-15
sister	0:-10 1:10
smoothly	0:-8 1:8
so	0:-28 1:28
so a	0:-11 1:11
so far	0:14 1:-14
so the	0:-13 1:13
solution	0:-9 1:9
solution to	0:-9 1:9
somebody .	0:9 1:-9
something	0:-12 1:12
something is	0:-14 1:14
sorry	0:-25 1:25
sorry .	0:-9 1:9
sorry for	0:-8 1:8
spoke	0:-11 1:11
spoken	0:-17 1:17
spoken to	0:-17 1:17
spot	0:10 1:-10
start on	0:-12 1:12
still	0:19 1:-19
still considering	0:-8 1:8
still on	0:22 1:-22
stuck	0:-10 1:10
suggested	0:17 1:-17
suis	0:21 1:-21
suit	0:12 1:-12
suits	0:12 1:-12
suits you	0:11 1:-11
sunday	0:20 1:-20
sunday .	0:18 1:-18
sunday for	0:11 1:-11
tablets	0:11 1:-11
tag	0:12 1:-12
take 0	0:9 1:-9
take me	0:-12 1:12
take the	0:10 1:-10
taking	0:-10 1:10
talked	0:-13 1:13
talking	0:-10 1:10
tarde	0:14 1:-14
te	0:9 1:-9
team .	0:13 1:-13
tell	0:-13 1:13
tell me	0:20 1:-20
tell you	0:-23 1:23
th and	0:8 1:-8
th so	0:-9 1:9
than	0:-15 1:15
than the	0:-9 1:9
thank	0:-12 1:12
thank you	0:-10 1:10
thanks	0:-21 1:21
thanks for	0:-13 1:13
that	0:-14 1:14
that ?	0:-30 1:30
that a	0:27 1:-27
that suit	0:14 1:-14
that you	0:-8 1:8
the above	0:17 1:-17
the answer	0:-8 1:8
the bus	0:-15 1:15
the cake	0:14 1:-14
the car	0:-16 1:16
the chance	0:-11 1:11
the client	0:-13 1:13
the contract	0:16 1:-16
the data	0:-9 1:9
the day	0:13 1:-13
the exercise	0:-8 1:8
the file	0:9 1:-9
the film	0:10 1:-10
the first	0:-15 1:15
the funding	0:-9 1:9
the merger	0:-8 1:8
the new	0:-9 1:9
the news	0:-14 1:14
the other	0:8 1:-8
the panel	0:-18 1:18
the paper	0:-20 1:20
the position	0:10 1:-10
the post	0:8 1:-8
the present	0:9 1:-9
the repo	0:-8 1:8
the running	0:-8 1:8
the same	0:16 1:-16
the second	0:13 1:-13
the team	0:-8 1:8
the update	0:-8 1:8
the week	0:14 1:-14
them	0:13 1:-13
then	0:-16 1:16
then .	0:-24 1:24
there	0:-8 1:8
there .	0:-8 1:8
there on	0:-9 1:9
they say	0:11 1:-11
thing	0:11 1:-11
things	0:9 1:-9
think	0:-14 1:14
think .	0:-11 1:11
this	0:17 1:-17
this is	0:-11 1:11
though	0:-23 1:23
thought	0:-9 1:9
thought of	0:-8 1:8
thu	0:11 1:-11
thu 0	0:11 1:-11
thursday	0:13 1:-13
till	0:-9 1:9
times	0:16 1:-16
to ?	0:8 1:-8
to answer	0:-9 1:9
to ask	0:16 1:-16
to come	0:10 1:-10
to do	0:-9 1:9
to enquire	0:15 1:-15
to get	0:16 1:-16
to give	0:8 1:-8
to know	0:33 1:-33
to learn	0:9 1:-9
to like	0:-20 1:20
to me	0:8 1:-8
to see	0:20 1:-20
to somebody	0:-8 1:8
to speak	0:8 1:-8
to the	0:-24 1:24
to whoever	0:-9 1:9
to work	0:-9 1:9
to you	0:11 1:-11
to your	0:-19 1:19
told	0:14 1:-14
tomorrow .	0:-8 1:8
tonight	0:-9 1:9
too .	0:-8 1:8
toute	0:9 1:-9
toute la	0:9 1:-9
transport	0:12 1:-12
tried	0:12 1:-12
trouble	0:-16 1:16
tue	0:11 1:-11
tue 0	0:11 1:-11
tuesday	0:9 1:-9
tuesday ?	0:9 1:-9
turn	0:9 1:-9
two	0:41 1:-41
two referees	0:-12 1:12
u	0:20 1:-20
uma	0:8 1:-8
und	0:-14 1:14
under	0:13 1:-13
under the	0:16 1:-16
until the	0:-13 1:13
up in	0:-9 1:9
ur	0:-10 1:10
us	0:16 1:-16
van	0:-9 1:9
very	0:-19 1:19
very much	0:-8 1:8
visa	0:-10 1:10
visiting	0:-9 1:9
vor	0:11 1:-11
votre	0:10 1:-10
vou	0:-10 1:10
vous	0:10 1:-10
wait	0:-11 1:11
waiting	0:-12 1:12
want	0:20 1:-20
want to	0:10 1:-10
wanted	0:10 1:-10
wanted to	0:9 1:-9
wants	0:18 1:-18
was	0:-12 1:12
was a	0:-19 1:19
was it	0:9 1:-9
was on	0:-17 1:17
was promised	0:16 1:-16
water	0:-14 1:14
way	0:15 1:-15
way .	0:9 1:-9
we	0:10 1:-10
we still	0:25 1:-25
we were	0:-8 1:8
we'd	0:21 1:-21
we'll	0:-9 1:9
we're	0:-10 1:10
we've	0:9 1:-9
wednesday	0:11 1:-11
wednesday or	0:8 1:-8
week	0:17 1:-17
week .	0:-11 1:11
week and	0:10 1:-10
weekends	0:-18 1:18
weekends ?	0:-15 1:15
well	0:-27 1:27
what	0:38 1:-38
what a	0:-35 1:35
what about	0:-16 1:16
what an	0:-24 1:24
what did	0:11 1:-11
what the	0:15 1:-15
what time	0:31 1:-31
what was	0:9 1:-9
what's	0:9 1:-9
when	0:9 1:-9
when can	0:14 1:-14
when do	0:8 1:-8
when you've	0:-13 1:13
whenever	0:-17 1:17
whenever .	0:-8 1:8
where	0:14 1:-14
whether	0:40 1:-40
whether the	0:10 1:-10
which	0:30 1:-30
which i	0:-8 1:8
while i'm	0:-10 1:10
who is	0:22 1:-22
who knew	0:-23 1:23
who's	0:32 1:-32
whoever	0:-9 1:9
wie	0:9 1:-9
will	0:-37 1:37
will give	0:-11 1:11
will send	0:-17 1:17
wish	0:-12 1:12
wishes	0:-9 1:9
wishes to	0:-8 1:8
with the	0:20 1:-20
wollte	0:10 1:-10
won	0:-10 1:10
won't	0:-10 1:10
wondered	0:17 1:-17
wondering	0:27 1:-27
wondering .	0:20 1:-20
word	0:8 1:-8
work	0:-33 1:33
work on	0:12 1:-12
work with	0:-8 1:8
works	0:11 1:-11
works .	0:28 1:-28
would	0:42 1:-42
would be	0:16 1:-16
would love	0:10 1:-10
would you	0:-24 1:24
write	0:11 1:-11
write to	0:14 1:-14
written	0:30 1:-30
ya	0:12 1:-12
years	0:-8 1:8
years .	0:-16 1:16
years of	0:9 1:-9
yes i	0:-12 1:12
yes or	0:17 1:-17
yet .	0:11 1:-11
yo	0:14 1:-14
you	0:-16 1:16
you about	0:9 1:-9
you are	0:8 1:-8
you asked	0:-8 1:8
you believe	0:-21 1:21
you by	0:-8 1:8
you can	0:24 1:-24
you choose	0:11 1:-11
you decide	0:12 1:-12
you down	0:-9 1:9
you for	0:-17 1:17
you get	0:17 1:-17
you give	0:-16 1:16
you like	0:-18 1:18
you look	0:-11 1:11
you my	0:-11 1:11
you need	0:-18 1:18
you owe	0:-12 1:12
you sam	0:10 1:-10
you say	0:-10 1:10
you see	0:-18 1:18
you suggested	0:14 1:-14
you then	0:-8 1:8
you to	0:-9 1:9
you'd	0:21 1:-21
you'd had	0:13 1:-13
you'll	0:-8 1:8
you're well	0:9 1:-9
you've	0:-18 1:18
your answer	0:10 1:-10
your comments	0:9 1:-9
your help	0:-9 1:9
your inbox	0:10 1:-10
à	0:20 1:-20
às	0:-10 1:10
"""
