"""Weights of `likely_kind` in hundredths, written by `python -m tests.corpus.fit`."""

CLASSES = ("rejection", "offer", "meeting", "notice", "talk")
WEIGHTS = """
0 -36 17 58 -1 -38
0 0 -16 5 30 -5 -14
0 am -3 -3 13 -4 -3
0 applications 6 0 -1 -2 -2
0 days -4 -2 2 9 -4
0 feb -3 -3 3 6 -2
0 k -8 20 -11 -6 4
0 may -2 11 -4 -2 -2
0 minute -3 -4 15 -4 -4
0 minutes -2 -3 10 -4 -2
0 november -4 -1 0 6 -2
0 on 0 -1 8 -1 -6
0 pm -4 -6 25 -5 -10
0 th -2 0 14 -3 -9
a 6 -1 24 -16 -14
a 0 -3 -6 14 -4 1
a copy -3 -2 -1 8 -1
a decision -3 -1 -3 -1 9
a few -2 -5 10 -1 -2
a good -1 -2 -4 0 8
a match 0 -2 -3 8 -3
a place 0 7 -3 -2 -1
a quick -11 -3 13 0 1
a time -2 -1 7 -2 -2
a vaga 9 -2 -3 -2 -2
able 11 1 -3 -1 -9
able to 11 1 -3 -1 -9
about -6 -10 34 -3 -15
about next -3 0 -2 7 -2
about the -2 -5 22 -6 -8
about you -2 -3 8 -1 -2
accept -3 12 -5 -2 -2
acceptance -5 21 -4 -5 -7
accepted 7 -2 -1 -1 -2
account -4 -1 -1 7 -2
acknowledgement -3 -2 -3 9 -2
after 7 -3 -3 -3 2
afternoon -3 -1 6 0 -2
again 12 -6 -4 -10 8
again for 6 -1 -1 -2 -2
again in 2 -2 -4 -4 8
against 0 -2 -2 7 -3
against the -3 -1 -2 8 -2
ahead 3 -5 -8 -2 12
ahead of -2 -4 -7 -1 14
all 10 -4 -11 -2 8
all candidates -3 -2 -5 -3 14
all the 8 -1 -2 -2 -4
alles 6 -1 -2 -2 -1
am 9 1 11 -9 -12
am sorry 7 -1 -2 -2 -2
among 6 -1 -3 -1 -1
an 5 -13 15 -3 -3
an automated -3 0 -2 6 -2
an internal 9 -2 -2 -2 -3
an interview -4 -8 17 1 -6
an offer 6 8 -8 -3 -3
an onsite -3 -2 8 -2 -3
analyst -16 31 -10 -11 7
analyst position -2 8 -3 -1 -1
and 8 8 -12 -28 25
and good 6 0 0 -3 -2
and i 6 -2 1 -2 -4
and the 3 -2 -5 -2 6
and we 2 1 3 0 -6
and what -2 -2 -4 -1 10
and will -5 -2 -1 3 6
and would -9 1 5 -2 6
and you 8 -2 -1 -4 -2
andere 11 -3 -3 -3 -3
another 34 -8 -7 -9 -10
another candidate 18 -4 -3 -5 -6
any 10 -9 -2 -8 10
any further 7 -3 -3 -7 5
applicants 9 -2 -3 -1 -2
application 5 -31 -27 71 -18
application and -8 3 -2 11 -4
application any 7 -1 -1 -4 -1
application for -7 -8 -3 32 -14
application has -7 -3 -4 17 -3
application please -5 -2 -3 -2 11
application received -4 -1 -1 11 -4
application submitted -7 -3 -5 19 -3
application to 2 -2 -2 6 -4
application was 0 -3 -6 12 -2
applications 16 -4 -6 0 -6
applications and 9 -1 -3 -2 -3
applications we 6 -2 -2 0 -1
applied 2 -8 -11 15 1
applied for 11 -4 -3 -3 -2
applied on -4 -3 -6 14 -2
apply 8 -2 -5 3 -4
apply to 6 -1 -3 -1 -1
applying -5 -6 -1 17 -5
applying for -7 -1 -3 17 -5
applying to -5 -1 1 6 -2
appoint 8 2 -3 -3 -4
appointed 6 0 -1 -1 -3
appointment -2 6 -1 -1 -2
are 6 -7 -7 -8 15
are looking -6 -2 -4 -2 14
are not 6 -5 -2 4 -2
are pleased -6 3 7 -1 -2
are the -2 -2 9 -3 -3
are unable 10 -3 -2 -4 -1
are undeliverable -4 -2 -2 10 -2
are you -15 -1 0 -5 21
as -15 26 -14 4 -1
as a -3 6 -10 -4 12
as our -4 12 -5 -2 -2
ask -1 -4 12 -1 -6
at -8 -3 28 -8 -9
at 0 -12 3 42 -15 -18
at any 7 -1 -2 -4 0
at present 3 -2 -6 -3 8
at reception -1 -1 10 -2 -7
at the -5 -1 2 -7 11
at this 16 -3 -5 -5 -3
attached -8 31 -17 -11 6
automated -3 0 -2 6 -2
autre 9 -2 -2 -2 -2
autre candidat 9 -2 -2 -2 -2
availability -1 -4 11 -1 -4
availability for -1 -3 9 -1 -4
available 3 -6 5 -5 3
avons 15 -4 -4 -4 -4
away -2 -1 -4 -1 9
back 0 3 -9 7 -1
back to -1 -2 -2 10 -6
background 8 -6 2 3 -7
background and -1 -3 8 -2 -1
base -6 16 1 0 -11
be 29 -14 -3 -7 -5
be a -1 -2 7 2 -6
be contacted -5 -1 -1 7 -1
be in -6 -1 -4 -1 12
be interested -4 -3 -4 -1 12
be moving 7 -1 -2 -2 -2
be taken -2 -1 -1 6 -1
be taking 7 -1 -1 -4 -2
be the 7 -2 -2 -1 -2
bear -4 -2 -2 1 8
bear with -4 -2 -2 1 8
been 8 -6 11 2 -15
been put 0 -1 -3 -2 6
been received -3 -1 -1 6 -1
been reviewed -2 -1 -2 6 -1
been scheduled -2 -1 7 -3 -1
been selected -1 -2 7 -2 -2
been shortlisted -5 -3 13 -1 -3
been successful 10 3 -5 -3 -4
before 1 -3 -10 -6 18
before we -5 -3 -2 -1 11
below -3 -3 5 -5 7
ber 12 -3 -3 -3 -3
besloten 8 -2 -2 -2 -2
best 16 -1 -3 -5 -7
best of 6 -1 -1 -2 -2
better 15 -3 -2 -3 -7
between -2 -2 -3 -1 9
board -4 11 -7 -2 1
booked -2 -3 10 -2 -4
brightloop -5 -6 16 3 -8
brightloop x -2 -1 7 -2 -3
bring -2 9 0 -3 -3
building -2 -2 2 -3 6
business 4 -5 -7 -4 12
but 9 -6 -4 7 -6
but the 6 -2 -1 -1 -2
by -27 24 -22 21 4
by 0 -6 3 -6 5 3
by the -6 2 -7 8 4
by your -3 -4 10 -1 -2
call -10 2 27 -7 -11
came -4 2 11 -1 -7
can -19 13 2 -3 7
can you -6 16 -8 -8 6
candidacy 11 -2 -3 -3 -3
candidat 9 -2 -2 -2 -2
candidate 10 -14 -25 20 9
candidate portal -6 -1 -2 12 -2
candidates 7 -6 -12 -5 16
candidates whose 6 -1 -1 -2 -2
candidatura 9 -2 -2 -2 -3
candidature 14 -3 -3 -4 -4
card -8 -3 -5 -10 26
card and -8 -3 -5 -10 26
ce 7 -2 -2 -2 -2
cfo -3 -4 -5 -1 14
change -2 -2 -1 0 6
chat -5 -5 22 -1 -12
check -8 -1 -1 1 8
checking -2 -1 -3 -3 8
checking in -2 -1 -3 -3 8
chosen 7 -1 -2 -3 -2
client is -2 2 -6 -3 8
close 8 -1 -2 -2 -2
closely 7 -1 -2 -3 -1
closing -1 -1 -1 6 -4
closing date -4 0 -1 7 -2
coding -1 -2 8 -3 -2
com 11 -5 6 -6 -6
come 5 -2 6 -5 -4
come to -2 -1 8 -4 -2
comes 1 6 -3 -2 -3
coming 7 -3 2 -4 -2
committee 5 -6 -2 -3 6
committee has 7 -2 -1 -1 -2
company -3 -4 -6 1 11
complete -8 -4 -4 24 -8
completed -4 -5 -5 19 -5
completed the -2 -1 -1 7 -1
con 13 -3 -3 -3 -4
con otros 8 -2 -2 -2 -2
concluded 8 -2 -2 -2 -2
confirm -13 5 0 4 3
confirmed -1 -1 7 -2 -1
congratulations -7 10 7 -5 -6
consider 6 -1 -1 -3 -1
contact -10 -6 -8 19 6
contact details -1 -3 -4 -3 12
contact you -11 -3 -3 22 -5
contacted -5 -1 -1 7 -1
continuar 6 -1 -1 -2 -2
contract -2 23 -10 -6 -5
conversation -4 -5 0 -2 11
copy -4 -2 1 7 -2
copy of -4 -2 1 7 -2
could -12 -7 19 -7 7
could we -10 -2 21 -2 -8
could you -6 -4 1 -8 17
course -2 -2 0 -2 7
ctc -3 2 -4 -4 9
current -1 -3 -7 -6 17
d 9 -4 -4 3 -5
das 6 -2 -1 -2 -2
data -14 44 -23 -11 3
data analyst -14 43 -14 -9 -7
date -7 8 -2 6 -5
dates -3 -3 12 -2 -5
day -3 -3 8 -2 1
days -7 -3 6 11 -7
de 27 -7 -6 -7 -7
dear -16 -6 -20 3 39
dear candidate -11 -4 -7 1 22
dear sam 3 11 -13 -9 7
decided 34 -8 -9 -8 -8
decided not 6 -2 -1 -1 -2
decided to 29 -6 -8 -7 -7
decidido 8 -2 -2 -2 -2
decision 3 -2 -5 -2 6
decline 5 7 -4 -6 -2
deine 7 -2 -1 -2 -2
delighted -4 8 -4 1 -1
delighted to -2 8 -4 -1 -1
desejamos 7 -1 -2 -1 -2
details -3 -7 3 -10 17
details of -1 -3 -4 -3 12
did 7 -1 -2 -1 -3
die 16 -4 -4 -4 -4
discuss -8 5 6 -2 -2
do 0 -11 -8 -2 20
do you -3 -4 -2 -1 11
documents -12 -6 -6 2 22
don't 12 -7 -11 -6 12
don't mind -2 -4 -6 -2 13
donner 6 -2 -2 -2 -2
down 1 -2 -3 6 -2
due 0 -3 -4 1 6
each -9 -2 7 6 -3
early -4 -2 -6 -1 14
early next -3 -2 -6 -4 15
een 13 -3 -3 -3 -4
eine 11 -3 -3 -3 -3
el 6 -1 -1 -2 -2
else 8 -6 -3 -2 3
email -11 3 -6 9 5
employment -4 19 -6 0 -9
en 13 -3 -3 -3 -4
en esta 6 -1 -1 -1 -2
end 9 2 -8 -4 1
end of -1 3 -6 -2 6
entschieden 9 -2 -2 -2 -2
esta 6 -1 -1 -1 -2
esta ocasi 6 -1 -1 -1 -2
every -3 0 -1 7 -3
everyone -3 8 -4 6 -6
excited -4 11 -3 -2 -3
excited to -4 11 -3 -2 -3
experience 24 -5 -12 8 -16
experience in 8 -1 -3 -2 -3
expire -4 1 -1 6 -2
extend -3 6 -1 -1 -1
f 8 -4 -2 3 -6
f r 13 -3 -3 -3 -4
fab -3 -1 8 -1 -3
feb -3 -3 3 6 -2
feb 0 -3 -3 3 6 -2
feel 8 -1 -2 -2 -3
few -2 -5 10 -1 -2
filled 12 -3 -2 -4 -4
filled the 9 -2 -2 -2 -3
finance -3 4 -5 -3 7
finance manager 1 -2 -5 -2 8
find -2 26 -7 -8 -9
find your -3 15 -4 -5 -4
first -1 -3 9 -1 -4
fit 11 -3 3 -3 -9
fit for 2 -2 6 -1 -5
fits 6 -1 -2 -1 -1
following -4 -10 12 6 -4
following up -2 -1 -3 -3 8
for 10 -25 14 13 -12
for 0 6 -1 8 -7 -5
for a -10 -8 14 4 0
for an -7 -5 14 2 -4
for applying -6 -5 3 8 0
for checking -2 -1 -3 -3 8
for coming 8 -2 -5 -3 1
for interviewing 2 -1 -6 11 -5
for is 8 -3 -2 -2 -2
for now -3 -2 -5 2 8
for the -9 28 -1 5 -23
for this 28 -5 -6 -8 -9
for throwing -3 -1 -1 8 -3
for you 1 1 -5 -3 6
for your -3 -3 -7 8 4
formal -4 14 -5 -2 -3
formal offer -4 14 -5 -2 -3
forward 10 -5 -3 -10 8
four weeks -3 6 -3 1 -2
free -1 -1 10 -4 -4
from 0 0 -6 -1 7
from the 2 -1 7 -4 -4
from us -2 -3 -7 2 10
fundraising -2 0 -2 -2 6
further 18 -2 -8 -6 0
gaan 7 -2 -2 -2 -2
get -4 -6 16 6 -11
get back -3 -2 -2 11 -5
getting 6 -2 -4 4 -4
github -8 -3 18 -3 -5
give 6 3 -2 -4 -3
gmt -2 -2 8 -2 -3
go -1 -6 -7 8 5
go with 6 -1 -2 -1 -2
going 6 -2 -3 2 -4
good -2 -6 -19 16 11
good luck 1 -3 -4 11 -5
good news -1 2 -5 8 -4
got -13 13 -2 2 -1
grateful 1 1 -4 -3 6
grateful for 1 -2 -3 -3 7
great -6 7 5 0 -5
great news -2 9 -3 -1 -3
group 1 -2 6 -1 -3
haben 9 -2 -2 -2 -2
haben uns 7 -2 -2 -2 -2
had 29 -5 -6 -9 -9
had to 9 -1 -2 -4 -2
half -5 -3 14 -2 -5
hallo 7 -2 -1 -2 -2
hallo sam 7 -2 -1 -2 -2
has 30 -15 -13 3 -5
has been 0 -10 0 15 -6
has decided 6 -3 -1 -1 -1
has sido 6 -1 -1 -2 -2
hat -3 -1 -1 8 -3
hat in -3 -1 -1 8 -3
have 11 -1 1 -14 4
have been -13 -6 17 2 0
have chosen 6 -1 -2 -2 -1
have decided 7 -1 -2 -3 -1
have not 3 -3 -4 7 -3
have received -4 -1 -3 11 -3
have you -6 14 1 -3 -6
haven't -3 -2 -3 -3 11
headcount -1 -1 -4 -2 9
hear -9 -9 -10 0 27
hear from -5 -4 -7 2 14
hebben 10 -2 -2 -2 -3
helaas 10 -3 -2 -2 -3
held 6 0 -4 0 -1
hello -10 -3 2 13 -1
hello sam -3 -1 0 6 -2
hemos 8 -2 -2 -2 -2
hemos decidido 8 -2 -2 -2 -2
here 1 1 11 -5 -7
hey 6 -8 4 -3 2
hey sam 0 -5 -1 -5 12
hi -28 -8 0 -2 38
hi sam -16 -8 11 0 14
high 6 0 -1 -3 -3
hire -1 24 -15 -3 -4
hiring 2 -7 2 3 0
hiring manager -8 -4 6 3 3
hold -1 -3 -5 -2 11
home -5 -4 -7 2 13
hope 1 -4 -9 -5 17
hope you -2 -4 -6 -2 13
hour -3 -2 8 -1 -2
how -4 -3 1 14 -8
hr -6 3 -5 2 5
https -4 -2 13 -4 -4
human -3 -1 -1 6 -2
i 2 0 7 -24 14
i am 11 4 -1 -5 -9
i spoke -1 11 -3 0 -6
i wanted 6 -2 -1 -1 -1
i wish 6 -1 -1 0 -3
i'm 2 0 -7 -8 13
i'm sorry 9 -3 -3 -2 -2
identified 7 -1 -1 -2 -2
if -15 10 -20 16 9
if so -1 -4 -7 -1 14
if you -6 19 -8 2 -7
if your -6 0 0 6 0
impressed -1 -4 10 -2 -3
impressed by -2 -4 10 -1 -3
impressive 7 -1 -1 -3 -2
in 6 -22 -21 12 25
in for -3 -6 18 -3 -6
in our 0 1 -3 6 -4
in the 2 -6 -7 17 -5
in to -8 5 2 7 -6
in touch 0 -1 -5 -1 8
in your 6 -1 -1 4 -7
infelizmente 7 -1 -2 -1 -2
inform 7 -2 2 -4 -2
inform you 7 -2 2 -4 -2
instead -1 -3 9 -2 -3
interesse 7 -1 -2 -2 -2
interest 13 -4 -4 4 -10
interest in 1 -2 -2 10 -7
interested -4 -3 -4 -1 12
internal 9 -2 -2 -2 -3
internal candidate 9 -2 -2 -2 -3
interview -22 -38 87 -28 1
interview on 3 -2 -1 -7 8
interview outcome 3 -2 -7 -1 7
interview tomorrow -3 -3 13 -3 -3
interview with -2 -2 9 -1 -4
interviewing -4 -6 -10 8 12
interviews -3 -1 12 -3 -4
interviews with -1 -2 6 -2 -1
intro -2 -2 9 -4 -2
invitation -1 -4 7 -1 -1
invite 2 -7 18 -5 -8
invite you 2 -6 11 -3 -4
invited -1 -3 9 -3 -2
is -7 2 -15 23 -3
is a -9 -3 7 7 -3
is an -5 -1 -3 12 -3
is attached -2 12 -3 -1 -7
is no 10 -3 -2 -3 -2
is now -5 -1 -2 10 -2
is ready -1 6 -1 -2 -1
isn't 6 -2 -3 2 -2
it -7 7 -16 3 13
it and -4 -1 -1 10 -3
it by -1 9 -1 -3 -3
it over 1 -5 -6 -4 13
it to -9 -7 4 -1 13
it was 9 -1 -5 -3 1
it's 5 1 0 -7 1
je 10 -3 -2 -2 -3
job 2 36 -22 0 -16
job offer -2 6 -3 -1 -1
join -3 11 -2 -2 -4
join us -3 11 -4 -1 -3
k -4 19 -11 -6 3
keep 11 -3 -5 -7 3
keep you -1 -2 -3 -2 7
kindly -6 1 -2 -5 12
know -7 7 0 -4 4
know by -1 9 -7 0 -1
know if -3 2 -2 -2 6
know that 6 2 -3 -2 -3
know what -3 9 -4 -1 0
know you 9 -1 -1 -3 -4
la 11 -3 -3 -3 -3
last -6 -4 -6 -7 23
le 11 -3 -3 -3 -3
lead -3 -2 -4 6 3
leider 24 -6 -6 -6 -6
let -4 7 -2 1 -2
let me -5 10 7 -5 -7
let you -2 -1 -6 9 -1
letter -13 30 -8 -13 4
letter for -3 9 -2 -3 -2
like -26 21 26 -12 -9
like to -22 15 29 -16 -7
liked -3 -2 8 -1 -2
liked your -3 -2 8 -1 -2
link -3 -3 12 -3 -3
longer 16 -4 -3 -5 -3
look -5 2 -3 11 -5
looking -1 -2 -5 -3 12
looking for 2 -2 -4 -3 6
looks -4 -5 -5 2 11
love -3 8 14 -6 -12
love to -5 5 16 -6 -10
loved -1 14 -5 -4 -4
loved you -1 14 -9 -3 -2
luck 7 -3 -5 9 -7
m 7 -3 -3 4 -4
m ssen 11 -3 -3 -3 -3
made it -5 -2 7 4 -4
mailbox -4 -1 -1 7 -1
maintenance -2 -3 -5 -4 13
maintenance planner -2 -3 -5 -4 13
make -2 10 -8 -3 3
make you 0 11 -6 -2 -3
manager -12 -6 -6 17 8
many 2 -3 5 -6 2
match 10 -4 -4 5 -6
may 4 7 -10 7 -8
me -5 4 2 -16 15
me know -4 12 11 -4 -14
me your -2 -3 0 -2 7
meet 0 -15 21 -9 1
meet you -4 -12 12 -4 7
meeting -2 -3 7 -5 2
message -7 -4 -5 11 6
message are -4 -2 -2 10 -2
met 14 -2 -3 -3 -4
mind 2 -4 -6 -4 12
minute -3 -1 14 -4 -5
minute call -2 -2 9 -3 -2
minutes -4 -3 5 8 -6
moment 5 -2 -6 -2 5
momento 10 -2 -3 -2 -3
monday 0 -2 7 -1 -4
more 16 -15 -3 -15 17
more about -5 -3 14 -3 -3
more closely 7 -1 -2 -3 -1
move 9 -3 2 -3 -4
moving 11 -1 -3 -3 -3
moving forward 6 -1 -1 -1 -2
must 9 -1 -2 -5 -1
n 18 -4 -5 -4 -5
n no 6 -1 -1 -1 -2
n o 12 -3 -4 -3 -3
na 6 -1 -1 -1 -2
ne 11 -3 -3 -3 -3
ne pouvons 6 -2 -2 -2 -2
need -11 -5 6 -7 17
need to -5 2 8 -2 -2
needs 7 -4 -2 -4 4
neste 10 -2 -3 -2 -3
neste momento 10 -2 -3 -2 -3
new -5 5 -6 -3 9
news 7 11 -9 5 -14
news but 7 -3 -1 -1 -1
news the 1 7 -3 -1 -4
next -9 -17 14 1 12
next stage 4 -3 6 -3 -4
next step -5 -8 1 2 9
next steps -3 -1 0 7 -3
next week -6 -2 1 -9 15
nicht 12 -3 -3 -3 -3
nicht ber 12 -3 -3 -3 -3
niet 13 -3 -3 -3 -4
no 36 -9 -8 -11 -9
no has 6 -1 -1 -2 -2
no longer 16 -4 -3 -5 -3
nos 6 -1 -2 -1 -2
not 89 -20 -31 -15 -23
not a 7 -1 -2 -2 -1
not among 6 -1 -3 -1 -1
not be 16 -1 -3 -7 -4
not been 14 -3 -6 -2 -3
not reply -4 -1 0 6 -1
not selected 9 -1 -1 -5 -2
not successful 7 -1 -2 -3 -1
not to 6 -2 -1 -1 -2
note -6 -2 -5 -1 14
notice -3 -2 -4 -4 13
notice period -3 -2 -4 -4 13
nous 22 -5 -5 -6 -6
nous avons 15 -4 -4 -4 -4
nous ne 6 -2 -2 -2 -2
november -4 -1 0 6 -2
now -3 -9 -14 6 20
now with -5 -1 -2 10 -2
nschen 6 -1 -2 -2 -1
number -2 -3 -4 3 6
o 12 -3 -4 -3 -3
ocasi 6 -1 -1 -1 -2
ocasi n 6 -1 -1 -1 -2
occasion 12 -1 -4 -5 -2
of -11 20 -10 -4 5
of 0 -3 10 -2 -2 -4
of applications 6 -2 -2 -1 -1
of data -8 12 -9 -4 9
of employment -4 21 -5 -6 -8
of luck 6 -1 -1 -2 -2
of next -1 3 -6 -2 6
of the -1 -15 23 3 -10
of your -13 -4 -3 16 4
off -1 5 -6 10 -7
offer -7 92 -37 -23 -25
offer for -3 11 -4 -2 -2
offer is -2 12 -2 -1 -6
offer letter -5 18 -5 -4 -4
offer of -4 18 -5 -4 -6
offer will -1 6 -3 -1 -1
offer you 4 18 -11 -4 -8
offered 3 13 -6 -4 -5
offering -1 6 -2 -1 -2
offering you -1 6 -2 -1 -2
office manager -2 -1 -1 6 -2
on -2 -22 6 -8 26
on 0 1 -6 -1 2 3
on a -7 -6 8 -4 9
on hold -5 -2 -4 -1 13
on this 12 -1 -4 -5 -2
on to 6 0 -2 -2 -2
one 2 -6 -4 0 9
online -4 -1 -1 8 -2
onsite -4 -3 15 -3 -5
onsite interview -3 -2 8 -2 -3
open 3 -3 12 -2 -9
open positions 0 -2 7 -1 -4
opening -1 -2 6 -1 -2
or -13 3 20 1 -11
other 28 -5 0 -15 -8
other applicants 10 -1 -2 -4 -2
other positions 8 0 -2 -5 0
otros 8 -2 -2 -2 -2
our 16 7 -17 11 -17
our hiring -2 -2 7 -1 -2
our team -2 -1 -1 6 -2
out 2 -6 -5 -7 15
outcome 4 -2 -7 -2 6
over 3 -10 4 -1 5
over the -1 -2 8 -1 -3
panel 4 1 -5 -7 6
para 18 -4 -5 -4 -5
para a 12 -3 -4 -3 -3
partners -3 -1 -1 7 -2
pas 13 -3 -3 -3 -3
passport -1 10 -3 -3 -2
patience 0 7 -3 -1 -4
people 1 -2 -4 -2 7
perfect -1 -1 7 -1 -4
period -3 -2 -4 -4 13
person 9 -3 -4 -3 0
phone -1 1 10 -3 -7
phone screen -3 -3 14 -2 -6
pick -7 -2 -6 9 5
place on 0 6 0 -3 -2
planner -2 -3 -5 -4 13
please -37 11 9 3 14
please find -3 12 -3 -3 -3
please send -2 -5 -7 -4 18
please sign -2 13 -2 -5 -4
pleased -8 5 11 -3 -5
pleased to -8 5 11 -3 -5
pleasure 0 6 -2 -2 -3
pm -4 -6 25 -5 -10
pm on -1 -1 7 -1 -4
por 8 -2 -2 -2 -2
portal -6 -1 -2 12 -2
position 19 8 -14 1 -13
position and -1 6 -3 -1 -1
position of -8 16 -5 2 -6
positions 8 -2 4 -6 -4
post 0 3 8 -3 -8
postdoc 0 -3 -3 -2 7
postdoc position 0 -3 -3 -2 7
poste 13 -3 -3 -3 -3
posted -3 -2 -2 -1 8
posting -1 -3 -4 11 -3
pouvons 6 -2 -2 -2 -2
pr 9 -2 -3 -2 -2
present 3 -2 -6 -3 8
proceed 4 -6 0 -7 8
proceed with -2 -4 2 -6 10
proceso 6 -1 -1 -2 -2
process 12 -6 3 -6 -3
product -1 -8 0 3 6
product analyst -4 -7 0 4 7
profil 9 -2 -2 -2 -2
profile -8 -7 1 15 -1
profile on -3 -2 3 -4 6
progress 2 -2 -3 -8 11
progress with 6 -1 -1 -3 -1
puesto 8 -2 -2 -2 -2
put -2 -4 -9 -4 18
qa -2 -4 -1 -2 9
qa analyst -2 -4 -1 -2 9
qualifications are 6 -1 -2 -1 -2
que 20 -5 -5 -5 -5
que nous 6 -2 -2 -2 -2
question -5 -3 -6 -2 17
quick -14 -7 6 -2 17
r 17 -5 -5 -2 -5
re -32 -26 0 -43 101
re following -2 -1 -3 -3 8
re qa -5 -3 0 -2 10
re re -3 1 -3 -2 8
re thank 0 -2 -3 -3 9
re your -7 6 16 -4 -11
reach 6 -2 -2 1 -3
ready -1 6 -1 -2 -1
reason 0 -1 -3 -5 10
received -17 -7 -10 39 -6
received your -12 -3 -3 25 -6
reception -1 -1 10 -2 -7
recruiting -3 -1 0 6 -2
recruiting team -3 -1 0 6 -2
references -4 1 -8 -4 15
regarding -1 -1 -3 -4 10
regarding your -1 -1 -3 -4 10
regret 15 -3 -6 -4 -2
regret that 8 -2 -3 -2 -1
reminder -4 -2 1 6 -2
replies -5 -2 -2 11 -2
replies to -4 -2 -2 10 -2
reply -6 -2 -1 11 -2
reply to -4 -1 -1 8 -2
required 1 -3 -4 -5 12
reschedule -7 -3 20 -4 -6
respond -5 8 -3 2 -1
resume -4 -4 -2 -1 11
retained 3 -5 -7 -4 12
revert -5 2 -5 -7 15
revert with -3 2 -4 -4 9
review -5 4 -3 11 -7
review and 1 6 -1 -3 -2
right 14 -1 -8 -5 0
right fit 8 -1 -2 -1 -3
ring -4 2 -4 6 0
ring for -3 -1 -1 8 -3
role 24 -3 -6 -5 -10
role at 0 6 -5 0 -1
rosa -2 -2 9 -4 -2
round 11 -5 0 -2 -5
run -1 -2 6 -1 -4
safely -6 0 -1 9 -2
salary -8 12 -7 -6 9
sam 1 -16 -13 -8 36
sam thank -5 -1 -2 2 6
sam we -1 -1 -3 -1 6
sam your -8 3 -4 14 -4
same -5 2 13 -1 -9
same time -4 -1 12 -1 -6
scheduled -2 -2 10 -4 -2
screen -3 -3 14 -2 -6
se 8 -2 -2 -2 -2
search 12 -8 -7 -9 12
see -3 -4 6 6 -6
see you 0 -2 12 -2 -8
seguir 10 -2 -3 -2 -3
seguir com 10 -2 -3 -2 -3
selected 11 2 -2 -5 -6
selection 8 -3 -2 -1 -2
send -5 -12 -13 -9 39
send me -3 -6 -5 -4 17
senior -1 6 -3 1 -3
sent -16 -1 -8 27 -1
sent to -9 -5 -9 27 -5
share -5 -3 2 -5 12
short -7 -3 5 -3 9
shortlisted -8 -5 16 4 -6
shortlisted for -4 -2 10 -2 -2
shortly -3 -3 -5 -4 15
should -6 -8 -9 -1 25
sido 15 -4 -4 -4 -4
sign -7 28 -9 -4 -7
sign in -3 7 -4 2 -2
sign it -2 12 -2 -4 -3
site 6 3 -2 -4 -3
slot -1 -1 6 -2 -2
so -11 -17 -3 -4 34
so sorry 1 -2 12 -3 -8
so that -7 -2 6 -8 11
so we're 1 -2 7 -2 -4
some 0 -2 -2 8 -4
someone 18 -5 -6 0 -7
someone else 7 -3 -2 -1 -1
someone who 6 -1 -2 -1 -2
something 5 -2 5 -2 -6
soon -8 -2 2 -1 9
sorry 27 -7 5 -9 -16
sorry to 12 -3 -3 -4 -2
spoke -1 11 -3 0 -6
ssen 11 -3 -3 -3 -3
ssen wir 11 -3 -3 -3 -3
stage 10 -6 3 -7 0
stage of 7 -2 -3 -1 -2
start -9 34 -5 -10 -11
start date -3 9 -4 -1 -2
status 6 -2 -4 3 -3
status of -5 -1 -2 10 -2
step -5 -8 1 2 9
steps -3 -1 0 7 -3
still -7 -4 -6 -3 20
still interviewing -4 -3 -4 -2 12
strong 7 2 -3 -3 -3
sua 7 -1 -2 -1 -2
subject -1 12 -5 -3 -3
subject to -3 13 -5 -2 -3
submission -3 -3 -4 12 -2
submitted -10 -4 -7 27 -5
success 1 -1 -2 6 -5
success lead -1 -1 -1 6 -3
successful 17 2 -7 -7 -5
successful in 7 -2 -2 -2 -2
successfully -2 -1 -1 6 -1
suit -2 -3 13 -2 -6
suit you -2 -2 8 -2 -2
suitable 7 -1 -2 -1 -3
suite 8 -2 -2 -2 -2
suits -2 -7 18 -3 -6
suits you -2 -7 18 -3 -6
t 6 -1 -1 -1 -2
take -5 -9 -10 26 -2
take the -5 -2 3 6 -2
taken 4 -4 -5 10 -5
taken down 1 -2 -3 6 -2
taking 7 -1 -2 -1 -3
talk -2 -7 22 -4 -8
talk soon -1 -1 8 -2 -3
te 8 -2 -2 -2 -2
team -11 7 -14 18 0
team is -2 -2 -5 0 9
team will -6 -1 -1 10 -2
team would -4 14 1 -4 -7
tech -2 -2 9 -2 -4
technical 3 -3 8 -1 -7
technical interview -1 -1 8 0 -5
th -2 0 14 -3 -9
thank -3 -15 -22 29 11
thank you -3 -15 -22 29 11
thanks 2 -8 -17 -1 24
thanks for 3 -3 -11 -1 13
that 16 -20 3 1 -1
that suit -2 -2 8 -2 -2
that the 2 -4 -6 6 0
that we 2 -7 2 -5 8
that we've 8 -2 -2 -1 -2
that you -1 -4 3 7 -6
the 2 -5 11 -12 4
the 0 -2 2 6 -2 -4
the best 8 -1 -2 -3 -3
the committee 0 -3 -3 -2 7
the contract -1 13 -8 -3 -1
the data -1 14 -5 -5 -3
the end 9 2 -8 -4 1
the following -9 -6 16 10 -11
the hiring -2 -4 -5 8 2
the interest 6 -1 -1 -3 -1
the interview 2 -2 -1 -8 8
the job 3 25 -11 -7 -11
the link -1 -2 7 -2 -1
the moment 5 -2 -6 -2 5
the next 6 -7 11 1 -12
the online -2 -1 -1 6 -1
the other 7 -1 -2 -1 -3
the panel 3 1 -4 -6 6
the position -4 8 -2 9 -11
the post 4 2 0 0 -6
the posting -3 -3 -4 12 -2
the process 7 -1 -2 -2 -1
the right 7 -3 -4 -3 4
the ring -3 -1 -1 8 -3
the role 4 -6 3 4 -5
the same -1 2 6 -1 -6
the status -5 -1 -2 10 -2
the team -4 12 -8 -11 11
the time -5 -1 -1 10 -3
them 1 -3 -6 3 5
there -5 -3 -6 24 -10
they have -4 -1 -3 2 6
they've 7 -1 -2 -1 -2
they've decided 7 -1 -2 -1 -2
things 6 -2 -3 2 -4
think 0 6 -4 -3 1
this 45 -11 -13 4 -25
this email -6 0 0 6 0
this is -3 -3 -10 21 -5
this message -4 -2 -2 11 -2
this occasion 12 -1 -4 -5 -2
this offer -4 15 -3 -4 -5
this position 9 -2 -2 -2 -3
this role 14 -2 -3 -4 -5
this time 19 -5 -1 -7 -6
this week -10 -3 19 1 -7
those 6 -2 -5 -5 5
three -8 -5 3 -4 14
thrilled -3 8 -2 -2 -1
through -6 -4 3 6 1
throwing -3 -1 -1 8 -3
throwing your -3 -1 -1 8 -3
time 13 -19 16 7 -17
time to -7 -1 -2 14 -4
to 15 7 16 -13 -26
to a -2 -5 16 -3 -6
to another 15 -5 -3 -4 -3
to apply -3 -1 -1 8 -3
to be 8 2 -3 -5 -2
to complete -2 -2 -2 11 -5
to confirm -6 7 -3 3 -2
to discuss -8 5 6 -2 -2
to extend -3 6 -1 -1 -1
to get -3 -3 9 5 -7
to go 9 -2 -3 -2 -2
to have 0 14 -6 -3 -5
to invite -3 -5 13 -2 -3
to join -2 10 -4 -1 -2
to let 1 0 -7 5 2
to make -2 10 -8 -3 3
to meet -3 -13 19 -6 3
to move 9 -3 2 -3 -4
to offer 8 17 -11 -4 -8
to proceed 4 -6 0 -7 8
to progress 6 -1 -1 -3 -1
to respond -5 8 -3 2 -1
to see -2 -3 -2 7 1
to talk -2 -5 12 -2 -4
to the 15 -14 -2 -7 8
to this -6 -2 -2 12 -2
to work -5 -1 -6 -6 18
today -1 7 -3 0 -2
tomorrow -5 7 8 -4 -5
too -2 -1 -5 -2 10
touch 0 -1 -5 -1 8
tu 6 -1 -1 -1 -2
two -12 -9 5 8 9
two weeks -6 -3 4 1 5
tyrell -1 -1 -1 6 -3
un 9 -2 -2 -2 -2
un autre 9 -2 -2 -2 -2
unable 14 -3 -3 -7 -2
unable to 14 -3 -3 -7 -2
und 9 -2 -2 -2 -2
undeliverable -4 -2 -2 10 -2
unfortunately 14 -5 4 -7 -6
unfortunately we -4 -1 9 -2 -2
uns 9 -2 -2 -2 -2
uns f 6 -1 -2 -2 -1
unsuccessful 6 0 0 -4 -1
until -9 3 -11 3 14
until the -5 -3 -6 5 9
up -5 -13 0 1 16
up that -3 0 -3 -1 7
up to 2 -5 -1 -3 7
update 2 -3 -8 6 3
us -4 -1 -17 20 2
us as -2 10 -4 -1 -2
us know 8 -1 -1 -3 -3
us last -3 -1 -1 -1 6
us this 6 -1 -2 -2 -1
us within -3 -1 -3 0 7
vacancies 6 -1 -2 -2 -2
vacancy 6 -1 -1 -2 -2
vaga 9 -2 -3 -2 -2
verder 7 -2 -2 -2 -2
very -2 -3 -1 -3 9
very well -5 -2 2 -2 6
video -5 -4 15 -2 -3
video interview -1 -2 6 -2 -2
view -6 -3 -3 15 -3
viewed -4 -3 -5 14 -2
viewed by -4 -3 -5 14 -2
voc 8 -2 -3 -2 -2
voc n 8 -2 -3 -2 -2
volume 6 -2 -2 -1 -1
volume of 6 -2 -2 -1 -1
voor 10 -3 -2 -2 -3
voor een 10 -3 -2 -2 -3
votre 15 -4 -4 -4 -4
votre candidature 10 -3 -3 -3 -3
votre profil 6 -2 -2 -2 -2
w 6 -1 -2 -2 -1
w nschen 6 -1 -2 -2 -1
want -3 23 -6 -7 -7
want you -2 13 -5 -2 -4
wanted 7 -2 -2 0 -3
wanted to 7 -2 -2 0 -3
was 15 -12 -12 27 -18
was a 15 -2 -3 -3 -7
was not 8 -1 -1 -5 -1
was sent -3 -2 -4 10 -1
we 75 -19 -4 -26 -26
we are 5 -2 -3 -6 6
we can -9 0 5 -6 9
we cannot 8 -1 -2 -4 -1
we don't 10 -2 -2 -2 -3
we go -5 -3 -2 -1 11
we have 25 -4 -11 -2 -8
we hebben 7 -2 -2 -2 -2
we must 9 -1 -2 -5 -1
we need -2 -3 8 1 -4
we received -1 -3 -2 8 -3
we want 0 9 -4 -2 -3
we were 1 -3 6 -1 -2
we will 6 -5 -6 7 -2
we won't 12 -2 -4 -4 -2
we would -4 4 7 -3 -6
we'd -7 10 16 -6 -13
we'd like -6 2 14 -3 -7
we'd love -3 8 3 -2 -6
we'll 5 -3 -8 8 -2
we're 7 9 -8 -7 -1
we're still -2 -2 -2 -2 7
we've 48 -5 -17 -3 -23
we've decided 6 -1 -2 -1 -1
we've filled 7 -2 -2 -1 -1
we've got -4 -1 -1 10 -3
we've had 18 -3 -4 -7 -5
we've identified 6 -1 -1 -2 -2
week -15 -7 22 -6 6
week to -7 -2 14 -3 -3
weeks -7 3 0 4 1
weiteren 6 -2 -1 -2 -2
well -5 -2 2 -2 6
were 14 -8 -3 4 -8
were impressed -2 -3 6 -1 -1
were not 12 -2 -5 -4 -2
what 2 4 -11 -4 8
what are -2 -2 -4 -1 10
what you -1 11 -3 0 -6
what's -3 -3 -5 4 7
when -3 15 1 -5 -8
where -3 -2 -5 15 -6
where you -5 -2 -4 16 -6
whether -2 1 -4 -5 11
whether you -2 1 -4 -5 11
which -3 -8 15 -3 -1
who 16 -4 -8 -3 -1
who has 8 -1 -2 -2 -2
whose 10 -2 -3 -3 -3
will -8 -6 -18 25 7
will be -6 -2 1 4 4
will contact -11 -3 -3 22 -5
will find 3 7 -2 -4 -4
will look -2 -1 -1 6 -1
will not 12 -1 -3 -5 -3
wir 20 -5 -5 -5 -5
wir haben 7 -2 -2 -2 -2
wish 9 -2 -2 -1 -4
wish you 6 0 -1 -2 -2
with 22 -13 14 -18 -5
with a -1 11 -5 -4 -1
with our 2 -3 8 -4 -3
with the -1 -3 -6 0 10
with us -8 -1 -7 17 0
with you -1 -6 13 -5 0
with your 8 -1 -7 -6 6
within -10 0 -1 8 2
within two -5 -1 -3 2 8
won't 16 -3 -4 -5 -4
won't be 16 -3 -4 -5 -4
work -4 -5 1 -8 16
work in -5 -1 -6 -6 18
working -8 -2 -3 -5 18
working with -5 -4 -6 -6 20
works -1 -1 9 -1 -6
works for -1 -1 8 -1 -5
would -21 12 28 -16 -3
would like -10 27 5 -8 -15
would not 6 -1 -1 -1 -2
would you -11 -11 3 -6 24
writing 0 1 -4 -4 7
x -1 -2 10 -3 -4
ya 10 -2 -2 -2 -2
year -2 -1 -1 -4 8
yes -2 10 -4 -1 -2
yet -4 -1 -2 6 1
you -14 29 -5 -22 11
you a -6 24 -9 -5 -5
you about -5 -4 11 2 -5
you an 6 9 -9 -2 -3
you applied 8 -4 -4 -4 4
you are 6 3 -5 1 -5
you as -4 9 -3 1 -4
you be -6 -7 9 1 2
you can -5 -2 2 12 -8
you do -2 -5 -4 -3 14
you don't -2 -4 -6 -2 13
you for -2 0 -17 28 -9
you got -6 15 2 -4 -7
you have -9 -4 25 -4 -8
you in -9 -4 24 -6 -4
you know -2 -1 -6 9 -1
you may 6 -2 -4 1 -2
you more -2 -1 6 -2 -2
you need -6 -5 -7 -7 25
you on -4 12 -9 -2 2
you posted -3 -2 -2 -1 8
you send -1 -3 -1 -2 6
you that 12 -3 -1 -4 -3
you the -4 26 -9 -4 -9
you to 3 -2 14 -8 -8
you too -2 -1 -5 -2 10
you were 17 -2 -5 -6 -3
you'll -7 2 -6 11 0
you'll be -4 -1 0 7 -2
you'll hear -3 -1 -1 9 -4
you're -3 -6 -4 7 6
you've -4 3 8 0 -7
you've made -3 -1 8 -2 -2
your 7 -9 5 18 -20
your acceptance -5 19 -4 -4 -6
your application 14 -23 -17 46 -20
your candidacy 11 -2 -3 -3 -3
your candidate -4 -1 -1 6 -1
your documents -4 -3 -2 12 -4
your github -8 -3 18 -3 -5
your hat -3 -1 -1 8 -3
your interest 7 -2 -3 5 -7
your interview -15 -9 32 1 -9
your job 1 -2 -2 6 -2
your note -4 -2 -5 -3 14
your offer -6 30 -7 -6 -9
your patience 0 7 -3 -1 -4
your profile -8 -7 1 15 -1
your resume -4 -4 -2 -1 11
your search 10 -1 -1 -4 -4
your time 4 -4 -6 -3 10
yours 2 13 -6 -4 -5
zoom -2 -1 8 -2 -3
"""
