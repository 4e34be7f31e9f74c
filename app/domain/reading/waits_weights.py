"""Weights of `own_words` in hundredths, by the number of the class; written by `make fit`."""

MADE_FROM = "77083e20678f6758"  # `tests.corpus.own_lessons.digest`
CLASSES = (
    "waits",
    "waits for none",
)
START = (-95, 95)
WEIGHTS = """
.	0:-38 1:38
0 is	0:-9 1:9
0 k	0:-9 1:9
0 not	0:-9 1:9
0 or	0:15 1:-15
0 years	0:10 1:-10
?	0:92 1:-92
^	0:-11 1:11
^ a	0:10 1:-10
^ alles	0:-9 1:9
^ any	0:9 1:-9
^ can	0:-12 1:12
^ can't	0:-8 1:8
^ could	0:17 1:-17
^ dear	0:18 1:-18
^ don't	0:-10 1:10
^ done	0:-13 1:13
^ following	0:8 1:-8
^ good	0:-11 1:11
^ had	0:-25 1:25
^ hallo	0:11 1:-11
^ hello	0:23 1:-23
^ hey	0:19 1:-19
^ hi	0:17 1:-17
^ how	0:11 1:-11
^ i'd	0:31 1:-31
^ i'll	0:-31 1:31
^ i'm	0:-8 1:8
^ i've	0:-25 1:25
^ if	0:15 1:-15
^ in	0:-9 1:9
^ is	0:18 1:-18
^ just	0:16 1:-16
^ kindly	0:11 1:-11
^ leider	0:-11 1:11
^ let	0:-13 1:13
^ lieber	0:10 1:-10
^ merci	0:-13 1:13
^ my	0:-16 1:16
^ no	0:-15 1:15
^ not	0:-21 1:21
^ please	0:10 1:-10
^ regards	0:8 1:-8
^ ring	0:13 1:-13
^ see	0:-10 1:10
^ send	0:8 1:-8
^ sie	0:16 1:-16
^ signed	0:-10 1:10
^ since	0:-10 1:10
^ still	0:12 1:-12
^ tell	0:11 1:-11
^ thank	0:-10 1:10
^ that's	0:-15 1:15
^ the	0:-18 1:18
^ thursday	0:-9 1:9
^ was	0:8 1:-8
^ we'd	0:20 1:-20
^ wednesday	0:8 1:-8
^ what	0:36 1:-36
^ where	0:9 1:-9
^ with	0:-19 1:19
^ yes	0:-9 1:9
^ yo	0:15 1:-15
^ you	0:23 1:-23
a conversation	0:-8 1:8
a good	0:-8 1:8
a las	0:-9 1:9
a yes	0:15 1:-15
about me	0:15 1:-15
about:accept	0:1 1:-1
about:chase	0:17 1:-17
about:chosen	0:-10 1:10
about:day	0:-17 1:17
about:decide	0:5 1:-5
about:decider	0:11 1:-11
about:job	0:13 1:-13
about:leave	0:8 1:-8
about:life	0:23 1:-23
about:meet	0:-3 1:3
about:news	0:-38 1:38
about:occupation	0:32 1:-32
about:offer	0:-32 1:32
about:sad	0:-5 1:5
about:send	0:6 1:-6
about:span	0:-2 1:2
about:terms	0:-33 1:33
about:thanks	0:-22 1:22
about:wait	0:4 1:-4
about:way	0:5 1:-5
about:when	0:-13 1:13
about:yet	0:2 1:-2
about:you	0:-61 1:61
above	0:16 1:-16
above and	0:10 1:-10
account	0:18 1:-18
account .	0:18 1:-18
advertised	0:12 1:-12
advise	0:9 1:-9
afraid	0:-26 1:26
afraid .	0:-22 1:22
after	0:9 1:-9
after the	0:9 1:-9
afternoon	0:10 1:-10
agency	0:8 1:-8
ahead	0:-8 1:8
ahead .	0:-9 1:9
ai	0:-10 1:10
al een	0:10 1:-10
algo	0:8 1:-8
all	0:-32 1:32
alles	0:-11 1:11
am .	0:-19 1:19
am i	0:8 1:-8
an	0:19 1:-19
an answer	0:12 1:-12
and a	0:-14 1:14
and cv	0:10 1:-10
and i'll	0:8 1:-8
and my	0:-9 1:9
and will	0:-10 1:10
anderes	0:-10 1:10
answer on	0:8 1:-8
answers	0:14 1:-14
any	0:36 1:-36
any news	0:9 1:-9
anymore	0:-13 1:13
apologies	0:-26 1:26
application .	0:-13 1:13
appreciate	0:13 1:-13
are	0:-8 1:8
are with	0:9 1:-9
as	0:-24 1:24
as promised	0:-8 1:8
as you	0:-13 1:13
ask	0:9 1:-9
asked	0:-11 1:11
asking	0:11 1:-11
at 0	0:-12 1:12
at night	0:14 1:-14
at that	0:-8 1:8
attach	0:12 1:-12
attached .	0:9 1:-9
attached for	0:-15 1:15
até sexta	0:9 1:-9
auf	0:10 1:-10
aus	0:10 1:-10
away	0:-8 1:8
back	0:16 1:-16
back .	0:-8 1:8
back to	0:18 1:-18
background	0:-8 1:8
be	0:10 1:-10
be glad	0:9 1:-9
be grateful	0:10 1:-10
been	0:18 1:-18
before	0:9 1:-9
before i	0:9 1:-9
best	0:-21 1:21
best .	0:-11 1:11
better	0:9 1:-9
bis	0:11 1:-11
boss	0:17 1:-17
boss .	0:24 1:-24
bought	0:-8 1:8
bringe	0:-11 1:11
broken	0:10 1:-10
bumping	0:23 1:-23
bumping this	0:23 1:-23
but i	0:-8 1:8
but your	0:8 1:-8
by	0:10 1:-10
by noon	0:8 1:-8
by the	0:8 1:-8
c'est	0:16 1:-16
call	0:-21 1:21
came away	0:-9 1:9
can do	0:-12 1:12
can i	0:-14 1:14
can't	0:-8 1:8
car	0:-19 1:19
change	0:-22 1:22
changed	0:-12 1:12
cheers .	0:8 1:-8
cheers for	0:-8 1:8
chef wie	0:10 1:-10
clerk	0:11 1:-11
client	0:-11 1:11
close	0:-16 1:16
close my	0:-19 1:19
closed	0:-8 1:8
coffee	0:11 1:-11
college	0:-10 1:10
come	0:8 1:-8
committee	0:10 1:-10
confirm	0:10 1:-10
considering	0:-8 1:8
correct	0:8 1:-8
could	0:15 1:-15
could do	0:8 1:-8
could take	0:-11 1:11
could you	0:13 1:-13
curious	0:18 1:-18
dank	0:-10 1:10
dar	0:-20 1:20
das	0:17 1:-17
dates	0:-8 1:8
de	0:29 1:-29
dead	0:-8 1:8
dear	0:18 1:-18
dear all	0:-9 1:9
decide	0:-9 1:9
decision	0:-19 1:19
dee	0:-11 1:11
dem	0:11 1:-11
deposit	0:-13 1:13
der 0	0:12 1:-12
did	0:14 1:-14
did i	0:-12 1:12
did the	0:12 1:-12
diploma	0:-12 1:12
discussed	0:-8 1:8
discussion	0:-8 1:8
do	0:20 1:-20
do i	0:18 1:-18
documents	0:11 1:-11
earlier	0:-13 1:13
een	0:17 1:-17
eine	0:9 1:-9
else	0:-15 1:15
else .	0:-11 1:11
end .	0:8 1:-8
enjoy	0:-12 1:12
enquire	0:10 1:-10
enquire after	0:9 1:-9
entrevista de	0:-8 1:8
esperando	0:18 1:-18
espero	0:-9 1:9
evening	0:-11 1:11
everyone	0:-11 1:11
exactly	0:-8 1:8
f	0:-8 1:8
favor	0:9 1:-9
favor .	0:9 1:-9
feedback	0:8 1:-8
fine	0:-17 1:17
fine .	0:-15 1:15
finished	0:-8 1:8
first	0:-18 1:18
fit	0:-9 1:9
following	0:11 1:-11
following up	0:18 1:-18
for	0:-20 1:20
for all	0:-8 1:8
for my	0:9 1:-9
for the	0:9 1:-9
for your	0:-9 1:9
found	0:-9 1:9
found the	0:-12 1:12
four	0:-10 1:10
frage	0:9 1:-9
free	0:12 1:-12
from me	0:-8 1:8
from the	0:8 1:-8
from you	0:10 1:-10
funding	0:-10 1:10
funding round	0:-10 1:10
gaat	0:12 1:-12
get	0:31 1:-31
getting	0:14 1:-14
give	0:-10 1:10
give her	0:-8 1:8
glad	0:9 1:-9
glad to	0:10 1:-10
go	0:-10 1:10
got	0:23 1:-23
got the	0:19 1:-19
grand	0:-9 1:9
grateful	0:11 1:-11
great	0:-11 1:11
had a	0:-13 1:13
had the	0:8 1:-8
halden	0:-10 1:10
half	0:11 1:-11
hallo	0:11 1:-11
hard	0:-13 1:13
has	0:17 1:-17
has been	0:12 1:-12
has changed	0:-12 1:12
hasn't	0:11 1:-11
have	0:10 1:-10
have a	0:-15 1:15
have liked	0:-12 1:12
have one	0:-10 1:10
haven't	0:-10 1:10
haven't heard	0:-9 1:9
hay	0:8 1:-8
hear	0:9 1:-9
heard	0:-13 1:13
heart	0:-21 1:21
hello	0:23 1:-23
help	0:22 1:-22
help .	0:16 1:-16
help me	0:10 1:-10
her	0:-9 1:9
her a	0:-8 1:8
here	0:-23 1:23
here .	0:-12 1:12
het	0:21 1:-21
het met	0:12 1:-12
heute	0:17 1:-17
hey	0:19 1:-19
hi	0:14 1:-14
hi i	0:-9 1:9
hi ruth	0:8 1:-8
hiring	0:13 1:-13
hoe	0:12 1:-12
hoe het	0:12 1:-12
home	0:-13 1:13
home .	0:-14 1:14
hope	0:9 1:-9
hope i'm	0:10 1:-10
hope it	0:-9 1:9
hope you're	0:8 1:-8
hoping	0:8 1:-8
how	0:22 1:-22
i am	0:-15 1:15
i don't	0:11 1:-11
i have	0:10 1:-10
i learn	0:-9 1:9
i owe	0:8 1:-8
i passed	0:-12 1:12
i remain	0:8 1:-8
i send	0:-11 1:11
i shan't	0:-10 1:10
i take	0:9 1:-9
i tell	0:-13 1:13
i think	0:-13 1:13
i will	0:-11 1:11
i would	0:17 1:-17
i write	0:10 1:-10
i'd	0:32 1:-32
i'd appreciate	0:8 1:-8
i'd be	0:8 1:-8
i'd have	0:-12 1:12
i'd love	0:10 1:-10
i'll	0:-28 1:28
i'll be	0:-8 1:8
i'm	0:-12 1:12
i'm afraid	0:-26 1:26
i'm free	0:9 1:-9
i've	0:-57 1:57
ich wollte	0:11 1:-11
if	0:49 1:-49
if i	0:13 1:-13
if something	0:-8 1:8
if the	0:17 1:-17
if there's	0:8 1:-8
ignore	0:-10 1:10
ik neem	0:-9 1:9
in	0:-14 1:14
in may	0:-8 1:8
in the	0:-15 1:15
in three	0:-9 1:9
in:?	0:92 1:-92
in:?+accept	0:-8 1:8
in:?+chase	0:1 1:-1
in:?+day	0:-14 1:14
in:?+decide	0:14 1:-14
in:?+decider	0:-21 1:21
in:?+job	0:14 1:-14
in:?+leave	0:3 1:-3
in:?+life	0:-8 1:8
in:?+me	0:33 1:-33
in:?+meet	0:2 1:-2
in:?+news	0:14 1:-14
in:?+offer	0:1 1:-1
in:?+send	0:4 1:-4
in:?+span	0:3 1:-3
in:?+terms	0:18 1:-18
in:?+thanks	0:2 1:-2
in:?+wait	0:-19 1:19
in:?+way	0:13 1:-13
in:?+when	0:9 1:-9
in:?+yet	0:8 1:-8
in:?+you	0:14 1:-14
in:accept	0:-23 1:23
in:accept+chase	0:3 1:-3
in:accept+chosen	0:-8 1:8
in:accept+day	0:-19 1:19
in:accept+decide	0:2 1:-2
in:accept+decider	0:-26 1:26
in:accept+job	0:18 1:-18
in:accept+leave	0:11 1:-11
in:accept+life	0:-1 1:1
in:accept+me	0:-5 1:5
in:accept+meet	0:7 1:-7
in:accept+news	0:-2 1:2
in:accept+offer	0:1 1:-1
in:accept+send	0:1 1:-1
in:accept+span	0:4 1:-4
in:accept+thanks	0:-1 1:1
in:accept+wait	0:-7 1:7
in:accept+when	0:3 1:-3
in:accept+yet	0:5 1:-5
in:accept+you	0:5 1:-5
in:chase	0:60 1:-60
in:chase+chosen	0:-5 1:5
in:chase+day	0:-1 1:1
in:chase+decide	0:5 1:-5
in:chase+decider	0:4 1:-4
in:chase+job	0:17 1:-17
in:chase+leave	0:3 1:-3
in:chase+life	0:6 1:-6
in:chase+me	0:12 1:-12
in:chase+meet	0:-2 1:2
in:chase+news	0:10 1:-10
in:chase+sad	0:2 1:-2
in:chase+send	0:2 1:-2
in:chase+span	0:-10 1:10
in:chase+terms	0:1 1:-1
in:chase+thanks	0:-10 1:10
in:chase+wait	0:5 1:-5
in:chase+when	0:-3 1:3
in:chase+yet	0:2 1:-2
in:chase+you	0:17 1:-17
in:chosen	0:7 1:-7
in:chosen+day	0:18 1:-18
in:chosen+decide	0:-4 1:4
in:chosen+decider	0:-19 1:19
in:chosen+job	0:5 1:-5
in:chosen+leave	0:6 1:-6
in:chosen+life	0:1 1:-1
in:chosen+me	0:7 1:-7
in:chosen+meet	0:-18 1:18
in:chosen+news	0:2 1:-2
in:chosen+offer	0:-5 1:5
in:chosen+send	0:16 1:-16
in:chosen+span	0:7 1:-7
in:chosen+terms	0:-1 1:1
in:chosen+thanks	0:-8 1:8
in:chosen+wait	0:-5 1:5
in:chosen+way	0:5 1:-5
in:chosen+when	0:-11 1:11
in:chosen+yet	0:4 1:-4
in:chosen+you	0:-1 1:1
in:day	0:-9 1:9
in:day+decide	0:-17 1:17
in:day+decider	0:12 1:-12
in:day+job	0:3 1:-3
in:day+leave	0:-1 1:1
in:day+life	0:-6 1:6
in:day+me	0:12 1:-12
in:day+meet	0:-9 1:9
in:day+news	0:-5 1:5
in:day+offer	0:28 1:-28
in:day+send	0:-3 1:3
in:day+span	0:13 1:-13
in:day+terms	0:2 1:-2
in:day+thanks	0:-20 1:20
in:day+wait	0:-7 1:7
in:day+way	0:4 1:-4
in:day+when	0:-1 1:1
in:day+yet	0:-13 1:13
in:day+you	0:-1 1:1
in:decide	0:13 1:-13
in:decide+decider	0:-1 1:1
in:decide+job	0:-8 1:8
in:decide+life	0:-10 1:10
in:decide+me	0:17 1:-17
in:decide+meet	0:4 1:-4
in:decide+news	0:-14 1:14
in:decide+offer	0:-7 1:7
in:decide+sad	0:-5 1:5
in:decide+span	0:5 1:-5
in:decide+terms	0:-7 1:7
in:decide+thanks	0:1 1:-1
in:decide+wait	0:10 1:-10
in:decide+way	0:3 1:-3
in:decide+when	0:1 1:-1
in:decide+yet	0:11 1:-11
in:decider	0:24 1:-24
in:decider+job	0:-6 1:6
in:decider+leave	0:15 1:-15
in:decider+life	0:11 1:-11
in:decider+me	0:17 1:-17
in:decider+meet	0:-4 1:4
in:decider+news	0:7 1:-7
in:decider+offer	0:14 1:-14
in:decider+sad	0:-1 1:1
in:decider+send	0:30 1:-30
in:decider+span	0:-5 1:5
in:decider+terms	0:3 1:-3
in:decider+thanks	0:-1 1:1
in:decider+wait	0:1 1:-1
in:decider+way	0:2 1:-2
in:decider+when	0:-13 1:13
in:decider+yet	0:-6 1:6
in:decider+you	0:-23 1:23
in:job	0:34 1:-34
in:job+leave	0:-14 1:14
in:job+me	0:-2 1:2
in:job+meet	0:-13 1:13
in:job+news	0:16 1:-16
in:job+offer	0:-8 1:8
in:job+sad	0:-18 1:18
in:job+send	0:10 1:-10
in:job+span	0:4 1:-4
in:job+terms	0:-7 1:7
in:job+thanks	0:-6 1:6
in:job+wait	0:-1 1:1
in:job+way	0:-3 1:3
in:job+when	0:9 1:-9
in:job+yet	0:-5 1:5
in:job+you	0:19 1:-19
in:leave	0:-8 1:8
in:leave+life	0:-1 1:1
in:leave+me	0:-1 1:1
in:leave+meet	0:4 1:-4
in:leave+news	0:1 1:-1
in:leave+offer	0:-8 1:8
in:leave+sad	0:3 1:-3
in:leave+send	0:-5 1:5
in:leave+span	0:5 1:-5
in:leave+terms	0:-1 1:1
in:leave+thanks	0:-1 1:1
in:leave+wait	0:3 1:-3
in:leave+way	0:1 1:-1
in:leave+when	0:-2 1:2
in:leave+yet	0:-2 1:2
in:leave+you	0:4 1:-4
in:life	0:1 1:-1
in:life+meet	0:-1 1:1
in:life+news	0:1 1:-1
in:life+offer	0:5 1:-5
in:life+sad	0:-1 1:1
in:life+send	0:1 1:-1
in:life+span	0:-6 1:6
in:life+terms	0:-11 1:11
in:life+thanks	0:-1 1:1
in:life+wait	0:-21 1:21
in:life+way	0:6 1:-6
in:life+when	0:1 1:-1
in:life+yet	0:3 1:-3
in:life+you	0:2 1:-2
in:me	0:24 1:-24
in:me+meet	0:12 1:-12
in:me+news	0:25 1:-25
in:me+sad	0:-15 1:15
in:me+send	0:8 1:-8
in:me+span	0:7 1:-7
in:me+terms	0:-15 1:15
in:me+thanks	0:-27 1:27
in:me+wait	0:23 1:-23
in:me+way	0:-4 1:4
in:me+when	0:-2 1:2
in:me+yet	0:28 1:-28
in:me+you	0:16 1:-16
in:meet	0:-5 1:5
in:meet+news	0:-4 1:4
in:meet+offer	0:-6 1:6
in:meet+sad	0:-10 1:10
in:meet+span	0:4 1:-4
in:meet+thanks	0:-8 1:8
in:meet+wait	0:-16 1:16
in:meet+way	0:3 1:-3
in:meet+when	0:5 1:-5
in:meet+yet	0:-17 1:17
in:meet+you	0:4 1:-4
in:news	0:34 1:-34
in:news+sad	0:-12 1:12
in:news+send	0:-3 1:3
in:news+span	0:6 1:-6
in:news+terms	0:-4 1:4
in:news+thanks	0:-4 1:4
in:news+wait	0:-4 1:4
in:news+when	0:-2 1:2
in:news+yet	0:1 1:-1
in:news+you	0:12 1:-12
in:offer	0:20 1:-20
in:offer+send	0:4 1:-4
in:offer+terms	0:-1 1:1
in:offer+wait	0:7 1:-7
in:offer+yet	0:-8 1:8
in:offer+you	0:20 1:-20
in:sad	0:-29 1:29
in:sad+send	0:-1 1:1
in:sad+span	0:3 1:-3
in:sad+terms	0:-2 1:2
in:sad+thanks	0:2 1:-2
in:sad+wait	0:3 1:-3
in:sad+way	0:-2 1:2
in:sad+yet	0:-8 1:8
in:sad+you	0:1 1:-1
in:send	0:-6 1:6
in:send+span	0:-5 1:5
in:send+terms	0:-1 1:1
in:send+thanks	0:2 1:-2
in:send+wait	0:7 1:-7
in:send+way	0:-4 1:4
in:send+yet	0:-1 1:1
in:send+you	0:-3 1:3
in:span	0:24 1:-24
in:span+terms	0:-10 1:10
in:span+thanks	0:-8 1:8
in:span+wait	0:13 1:-13
in:span+when	0:-5 1:5
in:span+yet	0:9 1:-9
in:span+you	0:26 1:-26
in:terms	0:-19 1:19
in:terms+way	0:1 1:-1
in:terms+when	0:-2 1:2
in:terms+yet	0:-5 1:5
in:terms+you	0:-11 1:11
in:thanks	0:-61 1:61
in:thanks+wait	0:-9 1:9
in:thanks+way	0:-5 1:5
in:thanks+when	0:5 1:-5
in:thanks+yet	0:1 1:-1
in:thanks+you	0:-22 1:22
in:wait	0:-2 1:2
in:wait+way	0:3 1:-3
in:wait+when	0:4 1:-4
in:wait+yet	0:-1 1:1
in:wait+you	0:5 1:-5
in:way	0:16 1:-16
in:way+when	0:-1 1:1
in:way+yet	0:-5 1:5
in:way+you	0:1 1:-1
in:when	0:2 1:-2
in:when+yet	0:-3 1:3
in:when+you	0:1 1:-1
in:yet	0:18 1:-18
in:yet+you	0:6 1:-6
in:you	0:27 1:-27
interview	0:15 1:-15
into	0:18 1:-18
is	0:20 1:-20
is 0	0:-9 1:9
is that	0:8 1:-8
is the	0:12 1:-12
isn't	0:-9 1:9
ist	0:23 1:-23
ist der	0:16 1:-16
it at	0:-9 1:9
it looking	0:24 1:-24
it to	0:8 1:-8
it was	0:-12 1:12
it would	0:13 1:-13
it'd	0:10 1:-10
it's	0:14 1:-14
it's been	0:9 1:-9
its	0:14 1:-14
j'ai	0:-12 1:12
je n'ai	0:13 1:-13
je suis	0:21 1:-21
job .	0:11 1:-11
joel	0:21 1:-21
just	0:29 1:-29
just seeing	0:13 1:-13
k	0:-9 1:9
kan	0:13 1:-13
keen	0:8 1:-8
kindly	0:24 1:-24
knew	0:-14 1:14
know ?	0:-19 1:19
know what	0:12 1:-12
know which	0:8 1:-8
las	0:-9 1:9
last	0:-16 1:16
later	0:-15 1:15
le	0:-9 1:9
leave	0:-14 1:14
leave it	0:-8 1:8
leeds	0:-13 1:13
left	0:10 1:-10
left .	0:17 1:-17
leider	0:-11 1:11
les	0:-14 1:14
let	0:-23 1:23
let the	0:-20 1:20
letter	0:14 1:-14
letter and	0:10 1:-10
liberty	0:11 1:-11
libre	0:8 1:-8
lieber	0:10 1:-10
like me	0:-10 1:10
liked	0:-19 1:19
liked it	0:-9 1:9
list	0:-14 1:14
list .	0:-9 1:9
long:	0:-5 1:5
longer	0:-9 1:9
looked	0:-8 1:8
looking for	0:-9 1:9
love to	0:13 1:-13
luck	0:-9 1:9
là	0:-10 1:10
ma	0:10 1:-10
maar	0:10 1:-10
made	0:-9 1:9
mail	0:19 1:-19
make	0:-10 1:10
man	0:18 1:-18
manage	0:9 1:-9
me	0:33 1:-33
me by	0:12 1:-12
me out	0:-8 1:8
me which	0:11 1:-11
mee	0:-10 1:10
meeting	0:13 1:-13
mehr	0:16 1:-16
mentioned .	0:-10 1:10
merci	0:-16 1:16
merci pour	0:-13 1:13
met	0:10 1:-10
mich	0:10 1:-10
milk	0:-16 1:16
mind .	0:-8 1:8
minutes ?	0:-11 1:11
mir	0:16 1:-16
monday ?	0:-14 1:14
monsieur	0:12 1:-12
more	0:-19 1:19
moving	0:-22 1:22
much	0:-15 1:15
my	0:-26 1:26
my account	0:18 1:-18
my decision	0:-9 1:9
my interview	0:12 1:-12
my last	0:-14 1:14
myself	0:9 1:-9
myself to	0:9 1:-9
n'ai	0:13 1:-13
name	0:11 1:-11
ne	0:-19 1:19
nearly	0:13 1:-13
nearly over	0:9 1:-9
needed	0:-16 1:16
needed .	0:-9 1:9
neem	0:-9 1:9
never sent	0:10 1:-10
news .	0:8 1:-8
nice	0:-15 1:15
nicht	0:17 1:-17
nine	0:-8 1:8
no	0:-31 1:31
no longer	0:-9 1:9
no on	0:9 1:-9
no worries	0:-8 1:8
nobody	0:14 1:-14
noch	0:13 1:-13
noch nicht	0:10 1:-10
not 0	0:-9 1:9
not be	0:-9 1:9
not yet	0:-11 1:11
notes	0:-13 1:13
notice	0:-12 1:12
number	0:-13 1:13
number .	0:-9 1:9
não vou	0:-10 1:10
o que	0:14 1:-14
ob	0:22 1:-22
oder	0:10 1:-10
of	0:35 1:-35
of a	0:-8 1:8
of experience	0:10 1:-10
of my	0:13 1:-13
of that	0:-8 1:8
of this	0:15 1:-15
of you	0:-10 1:10
oferta	0:14 1:-14
offer and	0:-8 1:8
om	0:10 1:-10
on .	0:15 1:-15
on a	0:-9 1:9
on me	0:-16 1:16
on my	0:11 1:-11
on the	0:27 1:-27
on tuesday	0:-10 1:10
on your	0:-16 1:16
one	0:-17 1:17
one other	0:-11 1:11
or	0:84 1:-84
or any	0:13 1:-13
or no	0:14 1:-14
or the	0:12 1:-12
ou	0:35 1:-35
ou não	0:8 1:-8
our	0:14 1:-14
our discussion	0:-9 1:9
outcome .	0:-10 1:10
over	0:15 1:-15
over .	0:9 1:-9
owe me	0:-13 1:13
pal	0:12 1:-12
panel	0:-19 1:19
panel know	0:-20 1:20
paper	0:-14 1:14
papers	0:10 1:-10
para	0:19 1:-19
passed	0:-10 1:10
past	0:9 1:-9
paul	0:9 1:-9
perfecto	0:-9 1:9
piece	0:-17 1:17
please	0:17 1:-17
please .	0:8 1:-8
please confirm	0:8 1:-8
please i	0:10 1:-10
please send	0:11 1:-11
please take	0:-13 1:13
por favor	0:9 1:-9
position	0:13 1:-13
post	0:8 1:-8
post of	0:11 1:-11
prefer	0:8 1:-8
preguntar	0:8 1:-8
project	0:-13 1:13
promise	0:-12 1:12
que	0:14 1:-14
r	0:9 1:-9
re	0:-16 1:16
recebi	0:12 1:-12
remain	0:8 1:-8
remove	0:-10 1:10
repo	0:-10 1:10
respond	0:11 1:-11
resposta	0:11 1:-11
reçu	0:13 1:-13
ring me	0:15 1:-15
role .	0:11 1:-11
room	0:-8 1:8
round	0:-11 1:11
running	0:-15 1:15
ruth	0:9 1:-9
said	0:-10 1:10
sam .	0:9 1:-9
same	0:11 1:-11
saturdays	0:-8 1:8
saw	0:-14 1:14
say	0:19 1:-19
say about	0:9 1:-9
says 0	0:8 1:-8
school	0:8 1:-8
score:answer	0:-30 1:30
score:application	0:15 1:-15
score:asked	0:114 1:-114
score:asking lines	0:87 1:-87
score:check-in	0:43 1:-43
score:other-offer	0:-7 1:7
score:passed	0:4 1:-4
score:practical	0:25 1:-25
score:rejection-reply	0:7 1:-7
score:thank-you	0:-24 1:24
score:withdrawal	0:-38 1:38
se	0:9 1:-9
search	0:8 1:-8
second	0:16 1:-16
see the	0:-17 1:17
see where	0:8 1:-8
see you	0:-8 1:8
seeing	0:11 1:-11
seemed	0:-8 1:8
selection	0:9 1:-9
send	0:15 1:-15
send the	0:-8 1:8
sent	0:9 1:-9
sent .	0:10 1:-10
seu	0:8 1:-8
sexta	0:21 1:-21
shan't	0:-10 1:10
shoes	0:20 1:-20
short	0:8 1:-8
should	0:8 1:-8
should be	0:8 1:-8
should i	0:8 1:-8
si	0:29 1:-29
sie	0:21 1:-21
signature	0:10 1:-10
signature by	0:10 1:-10
signed	0:-9 1:9
sir	0:13 1:-13
so	0:-24 1:24
so a	0:-12 1:12
so please	0:-8 1:8
some	0:8 1:-8
sorry	0:-24 1:24
sorry .	0:-11 1:11
sorry for	0:-9 1:9
spoken	0:-14 1:14
spoken to	0:-14 1:14
stand	0:10 1:-10
start on	0:-8 1:8
still on	0:9 1:-9
stop	0:9 1:-9
stuck	0:-9 1:9
suggested	0:15 1:-15
suis	0:21 1:-21
suits	0:9 1:-9
suits you	0:9 1:-9
sunday	0:11 1:-11
sunday .	0:8 1:-8
sunday for	0:9 1:-9
tablets	0:10 1:-10
tag	0:10 1:-10
take	0:-16 1:16
take me	0:-12 1:12
take the	0:13 1:-13
taking	0:-10 1:10
talked	0:-15 1:15
talking	0:-9 1:9
tarde	0:14 1:-14
te	0:8 1:-8
team .	0:9 1:-9
tell	0:-14 1:14
tell me	0:10 1:-10
tell you	0:-25 1:25
th .	0:9 1:-9
th so	0:-10 1:10
than	0:-14 1:14
than the	0:-9 1:9
thank	0:-9 1:9
thanks	0:-14 1:14
thanks for	0:-14 1:14
that a	0:20 1:-20
that's	0:-12 1:12
the 0	0:9 1:-9
the above	0:15 1:-15
the car	0:-15 1:15
the client	0:-11 1:11
the day	0:9 1:-9
the first	0:-10 1:10
the funding	0:-10 1:10
the list	0:-8 1:8
the news	0:-11 1:11
the other	0:9 1:-9
the panel	0:-19 1:19
the paper	0:-19 1:19
the position	0:8 1:-8
the running	0:-9 1:9
the same	0:16 1:-16
the second	0:12 1:-12
the week	0:14 1:-14
the work	0:-8 1:8
them	0:16 1:-16
them .	0:9 1:-9
then	0:-13 1:13
then .	0:-20 1:20
they	0:9 1:-9
they'd	0:-10 1:10
thing	0:10 1:-10
things	0:9 1:-9
think	0:-15 1:15
think .	0:-12 1:12
this	0:28 1:-28
this is	0:-9 1:9
though	0:-15 1:15
thought	0:-8 1:8
three .	0:8 1:-8
thursday	0:9 1:-9
till	0:-10 1:10
times	0:17 1:-17
to ask	0:13 1:-13
to do	0:-9 1:9
to enquire	0:10 1:-10
to get	0:13 1:-13
to know	0:29 1:-29
to learn	0:8 1:-8
to me	0:8 1:-8
to see	0:18 1:-18
to somebody	0:-9 1:9
to speak	0:8 1:-8
today	0:-10 1:10
told	0:10 1:-10
tomorrow	0:-10 1:10
tonight	0:-8 1:8
toute	0:9 1:-9
toute la	0:9 1:-9
transport	0:9 1:-9
treat	0:-8 1:8
trouble	0:-8 1:8
two	0:25 1:-25
u	0:18 1:-18
um	0:9 1:-9
uma	0:9 1:-9
un	0:10 1:-10
und	0:-13 1:13
under	0:10 1:-10
under the	0:12 1:-12
until the	0:-11 1:11
up the	0:-11 1:11
ur	0:-9 1:9
very	0:-16 1:16
view	0:-9 1:9
visa	0:-10 1:10
visiting	0:-10 1:10
vom	0:10 1:-10
vor	0:10 1:-10
votre	0:9 1:-9
vou	0:-9 1:9
vous	0:14 1:-14
wait	0:-13 1:13
waiting	0:-9 1:9
want	0:13 1:-13
wanted	0:9 1:-9
wanted to	0:9 1:-9
wants	0:16 1:-16
was a	0:-14 1:14
was promised	0:13 1:-13
wat	0:10 1:-10
way	0:8 1:-8
we were	0:-8 1:8
we'd	0:20 1:-20
wednesday	0:13 1:-13
wednesday or	0:10 1:-10
week	0:11 1:-11
week .	0:-9 1:9
week and	0:10 1:-10
well	0:-32 1:32
went well	0:-9 1:9
what	0:46 1:-46
what a	0:-14 1:14
what about	0:-15 1:15
what did	0:8 1:-8
what the	0:8 1:-8
what time	0:17 1:-17
what you	0:8 1:-8
what's	0:19 1:-19
when	0:13 1:-13
when do	0:9 1:-9
when you've	0:-10 1:10
whenever	0:-15 1:15
where	0:14 1:-14
whether	0:33 1:-33
whether the	0:15 1:-15
which	0:27 1:-27
which i	0:-9 1:9
who	0:-12 1:12
who knew	0:-14 1:14
who's	0:33 1:-33
wie	0:12 1:-12
will	0:-12 1:12
will give	0:-9 1:9
wish	0:-11 1:11
with that	0:14 1:-14
with the	0:13 1:-13
wollte	0:11 1:-11
won't	0:-13 1:13
wondered	0:14 1:-14
wondering	0:25 1:-25
wondering .	0:19 1:-19
work	0:-24 1:24
worries	0:-8 1:8
would	0:33 1:-33
write to	0:10 1:-10
written	0:19 1:-19
ya	0:12 1:-12
years	0:8 1:-8
years of	0:10 1:-10
yes or	0:14 1:-14
yet	0:-13 1:13
yet .	0:-8 1:8
yo	0:15 1:-15
you	0:-19 1:19
you .	0:-9 1:9
you about	0:9 1:-9
you asked	0:-11 1:11
you can	0:13 1:-13
you for	0:-21 1:21
you have	0:8 1:-8
you know	0:-9 1:9
you let	0:-16 1:16
you my	0:-9 1:9
you need	0:-9 1:9
you owe	0:-13 1:13
you see	0:-17 1:17
you suggested	0:12 1:-12
you were	0:8 1:-8
you'd	0:24 1:-24
you'd had	0:11 1:-11
you'll	0:-8 1:8
you've	0:-17 1:17
à	0:19 1:-19
"""
