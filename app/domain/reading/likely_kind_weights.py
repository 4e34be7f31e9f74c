"""Weights of `likely_kind` in hundredths, written by `python -m tests.corpus.fit`."""

CLASSES = ("rejection", "offer", "meeting", "notice", "talk")
BIAS = (167, -37, 9, -145, 6)
WEIGHTS = """
0 -44 18 57 7 -39
0 0 -22 6 29 2 -14
0 am -4 -3 13 -4 -3
0 applications 6 0 -1 -2 -2
0 days -3 -2 2 8 -4
0 feb -2 -4 3 6 -2
0 k -8 20 -11 -5 4
0 may -3 11 -5 -1 -2
0 minute -4 -4 15 -2 -4
0 minutes -2 -3 10 -3 -2
0 on -1 -1 8 -1 -6
0 pm -8 -5 26 -3 -10
0 th -4 1 14 -2 -9
a -11 5 25 -5 -14
a 0 -5 -6 13 -3 1
a copy -3 -2 -1 8 -1
a decision -3 -1 -3 -1 8
a few -2 -5 10 -1 -2
a good -1 -2 -4 0 8
a match 1 -2 -3 7 -3
a place 0 7 -4 -2 -1
a quick -11 -3 13 0 1
a time -2 -1 6 -2 -2
able 10 1 -2 -1 -8
able to 10 1 -2 -1 -8
about -7 -10 35 -4 -14
about next -2 0 -2 6 -2
about the -2 -5 22 -7 -8
about you -3 -2 8 0 -2
accept -3 12 -5 -2 -2
acceptance -8 23 -4 -3 -7
accepted 6 -1 -1 -1 -2
account -3 -1 -1 6 -2
acknowledgement -2 -2 -3 9 -2
after 8 -3 -3 -4 2
afternoon -2 -1 6 -1 -2
again 12 -6 -5 -9 7
again for 6 -1 -1 -2 -2
again in -1 -1 -4 -2 9
against 0 -2 -2 8 -3
against the -4 -1 -2 9 -2
ahead 1 -4 -8 -2 12
ahead of -2 -4 -7 -1 14
all 6 -4 -12 2 8
all candidates -4 -2 -5 -2 14
all the 10 -1 -2 -3 -4
am 10 0 10 -9 -12
am sorry 7 -1 -2 -2 -2
an 0 -11 15 -1 -3
an automated -3 0 -2 7 -2
an internal 7 -1 -1 -1 -3
an interview -6 -7 18 1 -6
an offer 6 8 -8 -3 -3
an onsite -4 -1 8 -1 -2
analyst -21 33 -11 -7 7
analyst position 0 7 -3 -2 -1
analyst role -1 6 -2 1 -4
and 6 9 -13 -26 25
and good 7 0 0 -3 -3
and have 6 -1 -1 -3 -2
and i 8 -2 1 -2 -4
and the 2 -2 -5 -1 6
and we 3 1 3 0 -6
and what -3 -2 -4 -1 10
and will -4 -2 -1 2 6
and would -8 0 5 -2 6
and you 8 -1 -1 -4 -2
another 28 -7 -6 -6 -10
another candidate 16 -3 -3 -4 -7
any 6 -9 -2 -5 10
applicants 10 -1 -3 -3 -2
application -8 -30 -29 86 -19
application and -6 2 -2 10 -4
application for -1 -8 -4 28 -14
application has -7 -3 -4 17 -4
application please -7 -2 -3 0 11
application received -4 -1 -2 11 -4
application submitted -11 -3 -6 24 -4
application was -4 -3 -6 15 -2
applications 17 -4 -6 -1 -6
applications and 8 -1 -3 -1 -3
applications we 6 -2 -2 0 -1
applied -1 -7 -12 19 1
applied for 9 -3 -2 -2 -2
applied on -6 -3 -6 17 -2
apply 11 -3 -5 1 -4
apply to 6 -1 -3 -1 -1
applying -5 -6 0 16 -5
applying for -6 -1 -3 17 -5
appoint 6 2 -3 -2 -4
appointment -1 6 -1 -1 -2
appreciate 6 -1 -2 2 -4
appreciate your 6 -1 -1 -4 -1
are 0 -6 -6 -5 16
are looking -6 -2 -4 -2 13
are not 6 -5 -2 3 -2
are pleased -7 2 7 -1 -2
are the -4 -1 10 -1 -3
are unable 9 -2 -2 -3 -1
are undeliverable -3 -2 -2 9 -2
are you -16 0 0 -5 22
as -16 26 -14 4 -1
as a -6 7 -10 -3 11
as our -5 13 -5 -1 -2
ask -1 -4 12 -1 -6
at -14 -1 28 -4 -9
at 0 -19 5 42 -11 -17
at any 7 -1 -2 -4 0
at present 0 -2 -5 -1 8
at reception -1 -1 10 -1 -7
at the -6 -1 2 -6 11
at this 17 -3 -5 -6 -3
attached -11 31 -18 -9 6
automated -3 0 -2 7 -2
availability -1 -4 11 -2 -4
availability for -1 -3 9 -1 -4
available -2 -5 6 -2 3
avons 8 -2 -3 -1 -3
away -2 -1 -4 -1 9
back -1 3 -9 8 0
back to 0 -2 -3 10 -6
background 6 -6 3 3 -7
background and 0 -3 8 -3 -2
base -5 16 1 0 -11
be 25 -13 -2 -5 -5
be a 1 -2 7 0 -6
be contacted -3 -1 -1 6 -1
be in -6 -1 -4 -1 12
be interested -4 -3 -4 -1 12
be moving 7 -1 -2 -2 -2
be taking 6 -1 -1 -3 -2
bear -5 -2 -2 1 8
bear with -5 -2 -2 1 8
been 1 -4 12 7 -14
been put -1 -1 -3 -1 6
been reviewed -2 -1 -2 6 -1
been scheduled -3 -1 7 -2 -1
been selected -3 -1 7 -1 -2
been shortlisted -4 -3 13 -2 -3
been successful 6 3 -4 -1 -4
before 0 -2 -10 -5 18
before we -5 -3 -2 -1 11
below -4 -3 5 -4 7
ber 6 -1 -2 0 -2
best 16 -2 -3 -4 -7
best of 6 -1 -1 -2 -2
better 11 -2 -1 -1 -7
between -2 -2 -3 -1 9
board -7 12 -7 -1 2
booked -4 -3 11 -1 -4
brightloop -6 -6 16 4 -8
brightloop x -2 -1 8 -2 -3
bring -3 9 0 -3 -3
building -3 -2 2 -3 6
business 5 -5 -7 -5 11
but 8 -5 -4 8 -7
by -33 25 -23 27 3
by 0 -6 3 -6 5 4
by the -6 2 -7 8 4
by your -3 -4 10 -1 -2
call -13 2 27 -5 -11
came -4 1 11 -1 -7
can -21 15 2 -2 6
can you -10 18 -8 -5 6
candidacy 8 -2 -2 -1 -3
candidate 5 -12 -24 23 9
candidate portal -6 -2 -2 12 -2
candidate who 6 -1 -1 -1 -3
candidates 6 -6 -12 -5 16
candidates whose 6 -1 -1 -2 -2
candidature 7 -2 -2 -1 -2
card -10 -3 -5 -8 26
card and -10 -3 -5 -8 26
cfo -5 -3 -5 -1 14
change -3 -2 -2 1 6
chat -5 -5 22 -1 -12
check -9 -1 -1 2 8
checking -3 -1 -3 -2 8
checking in -3 -1 -3 -2 8
chosen 6 -1 -1 -3 -1
client is -2 2 -6 -2 8
close 7 -1 -2 -2 -3
closing 0 -1 -1 6 -4
closing date -4 0 -1 7 -2
coding -1 -2 8 -2 -2
com 4 -3 7 -3 -5
come 5 -2 7 -5 -4
come to -1 -1 8 -4 -2
comes 1 6 -3 -1 -3
coming 8 -4 2 -4 -2
committee 4 -5 -2 -2 6
committee has 6 -2 -1 -1 -2
company -3 -4 -6 1 11
complete -7 -4 -4 23 -8
completed -3 -5 -5 18 -5
completed the -2 -1 -1 6 -1
con 6 -1 -2 -1 -2
concluded 6 -2 -2 -1 -1
confirm -14 5 0 6 3
confirmed -2 -1 7 -2 -1
congratulations -7 10 8 -5 -6
contact -10 -6 -8 19 6
contact details -3 -3 -4 -2 12
contact you -10 -3 -4 22 -5
contacted -3 -1 -1 6 -1
contract -4 23 -10 -4 -5
conversation -4 -5 0 -2 11
copy -3 -2 1 7 -2
copy of -3 -2 1 7 -2
could -13 -7 19 -5 6
could we -10 -2 21 -1 -7
could you -7 -4 1 -7 17
course -2 -2 -1 -2 7
ctc -4 2 -4 -3 9
current -1 -3 -7 -5 16
data -18 46 -23 -8 3
data analyst -17 45 -14 -7 -7
date -6 7 -2 6 -5
dates -3 -3 11 -1 -5
day -3 -4 8 -2 1
days -6 -3 6 10 -7
de 15 -3 -5 -1 -5
dear -10 -8 -21 2 37
dear candidate -12 -4 -7 1 21
dear sam 7 10 -13 -11 7
decided 28 -6 -8 -5 -8
decided not 6 -2 -1 -1 -2
decided to 22 -4 -7 -4 -6
decision 6 -2 -5 -2 4
decline 1 7 -4 -2 -2
delighted -3 8 -4 1 -1
delighted to -2 8 -4 -1 -1
details -7 -6 3 -7 16
details of -3 -3 -4 -2 12
did 7 -1 -2 0 -3
die 7 -2 -2 -1 -2
discuss -8 5 6 -1 -2
do 0 -10 -8 -2 20
do you -3 -4 -2 -2 11
documents -15 -6 -6 6 21
don't 12 -7 -11 -6 12
don't mind -1 -4 -6 -2 13
down 1 -2 -3 6 -2
due 1 -3 -4 -1 6
each -7 -2 7 5 -3
early -5 -2 -6 0 14
early next -4 -2 -6 -3 15
een 6 -1 -2 -1 -2
else 6 -5 -3 -2 3
email -9 3 -6 7 5
employer 0 -1 -2 6 -2
employment -8 20 -6 3 -9
en 7 -1 -2 -1 -2
end 8 2 -8 -4 1
end of -1 3 -5 -2 6
every -3 0 -1 7 -3
everyone -3 7 -4 6 -6
excited -6 13 -3 -1 -3
excited to -6 13 -3 -1 -3
experience 20 -4 -11 10 -16
f r 7 -2 -2 -1 -3
fab -3 -1 8 -1 -3
feb -2 -4 3 6 -2
feb 0 -2 -4 3 6 -2
feel 9 -2 -3 -2 -3
few -2 -5 10 -1 -2
filled 9 -2 -2 -2 -3
filled the 6 -2 -1 -1 -2
finance -3 3 -5 -3 7
finance manager 0 -2 -5 -2 8
find -4 27 -7 -6 -9
find your -3 15 -4 -4 -4
first -2 -3 9 0 -4
fit 11 -3 3 -3 -9
following -11 -10 12 13 -4
following up -3 -1 -3 -2 8
for -6 -23 14 29 -13
for 0 6 -1 8 -7 -5
for a -11 -8 14 4 1
for an -8 -4 14 2 -4
for applying -6 -5 3 7 1
for checking -3 -1 -3 -2 8
for coming 9 -2 -5 -2 1
for future 6 0 0 -4 -1
for interviewing 2 -1 -6 11 -6
for is 7 -2 -2 -1 -1
for now -3 -2 -5 2 8
for the 0 27 -2 -1 -23
for this 24 -4 -7 -5 -9
for throwing -2 -1 -1 8 -3
for you 0 1 -5 -2 7
for your 2 -3 -8 5 4
formal -6 15 -5 -1 -3
formal offer -6 15 -5 -1 -3
forward 4 -4 -2 -7 9
four weeks -3 6 -3 1 -2
free 0 -2 10 -5 -4
from -3 1 -6 1 7
from the 2 -2 7 -4 -4
from us -6 -3 -7 6 10
fundraising -2 0 -2 -2 6
further 13 -2 -8 -2 0
future 8 0 -2 -4 -1
get -4 -6 16 5 -11
get back -3 -2 -2 11 -5
github -7 -3 18 -3 -5
give 7 3 -2 -4 -3
gmt -2 -2 8 -2 -3
go -2 -5 -7 9 4
go over 0 -2 -2 6 -2
going 6 -1 -3 2 -4
good -11 -5 -20 25 11
good luck -2 -3 -5 15 -6
good news -5 2 -5 12 -4
got -16 15 -2 5 -1
grateful 1 1 -4 -3 6
grateful for 1 -2 -3 -3 7
great -8 7 5 2 -5
great news -2 9 -3 -1 -3
group 1 -2 6 -1 -3
had 27 -4 -7 -7 -10
had to 7 -1 -2 -2 -2
half -4 -3 14 -2 -5
happy -2 6 2 -2 -4
happy to -2 6 2 -2 -4
has 21 -13 -13 9 -4
has been 0 -10 0 16 -6
has decided 6 -2 -1 -1 -2
hat -2 -1 -1 8 -3
hat in -2 -1 -1 8 -3
have 0 1 2 -9 5
have been -15 -5 18 2 0
have decided 6 -1 -2 -2 -1
have not 3 -2 -4 6 -3
have received -2 -1 -3 9 -3
have you -6 14 1 -2 -6
haven't -4 -2 -3 -2 12
headcount -1 -1 -5 -2 9
hear -11 -8 -10 3 27
hear from -8 -4 -7 5 13
held 7 -1 -5 -1 -1
hello -7 -4 1 12 -2
here -2 1 11 -4 -7
hey 3 -8 4 -1 2
hey sam 0 -5 -2 -5 12
hi -28 -9 -1 1 37
hi sam -16 -9 10 2 12
high 7 1 -1 -3 -3
hire -3 25 -16 -2 -5
hiring 1 -6 2 4 0
hiring manager -9 -4 6 4 3
hold -3 -2 -5 -1 11
home -5 -4 -7 3 13
hope 3 -4 -9 -6 17
hope you -1 -4 -6 -2 13
hour -2 -2 8 -1 -3
how -5 -3 1 15 -8
https -4 -2 13 -3 -4
human -2 -1 -1 6 -2
i 2 0 7 -23 14
i am 14 3 -1 -6 -9
i spoke -1 10 -3 0 -6
i wish 6 -1 -1 0 -4
i'm -2 1 -6 -6 14
i'm happy -5 6 3 -1 -3
i'm sorry 6 -2 -2 -1 -2
if -13 10 -21 14 9
if so -2 -4 -7 -1 14
if you -5 19 -8 1 -7
impressed 0 -5 10 -2 -3
impressed by -1 -4 10 -2 -3
impressive 7 -1 -1 -3 -2
in 3 -20 -22 14 25
in for -5 -5 18 -2 -6
in the 4 -7 -7 15 -6
in to -8 5 2 7 -6
in touch 1 -1 -6 -2 7
in your 8 -1 -1 1 -6
inform 7 -2 1 -4 -2
inform you 7 -2 1 -4 -2
instead -4 -2 9 -1 -3
interest 16 -4 -4 2 -10
interest in 5 -2 -3 7 -6
interested -4 -3 -4 -1 12
internal 7 -1 -1 -1 -3
internal candidate 7 -1 -1 -1 -3
interview -35 -35 88 -19 0
interview has -3 -1 6 -1 -1
interview on 2 -2 -1 -6 7
interview outcome 3 -2 -8 -1 6
interview tomorrow -5 -3 13 -2 -3
interview with -2 -2 9 -1 -4
interviewing -7 -6 -11 10 13
interviews -3 -2 13 -4 -4
interviews with -1 -3 6 -2 -1
intro -3 -2 9 -3 -2
invitation -1 -4 7 -1 -1
invite 2 -7 18 -5 -8
invite you 1 -6 12 -3 -4
invited -1 -3 9 -3 -2
is -13 4 -15 28 -3
is a -8 -2 7 6 -3
is an -5 -2 -3 13 -3
is attached -1 11 -3 -1 -7
is no 9 -3 -2 -2 -2
is now -4 -1 -1 9 -2
is ready -1 6 -1 -2 -1
it -10 8 -17 7 13
it and -3 -1 -1 10 -4
it by -2 9 -1 -2 -3
it over 0 -5 -6 -2 13
it to -12 -7 4 2 13
it was 10 -1 -5 -4 0
job -5 39 -22 4 -16
job offer -2 6 -3 -1 -1
join -4 11 -2 -1 -4
join us -3 11 -4 -1 -3
k -6 19 -11 -5 3
keep 14 -3 -5 -10 3
keep you -2 -2 -3 -1 8
kindly -6 0 -2 -5 12
know -7 7 0 -4 4
know by -1 9 -6 -1 -1
know what -3 8 -4 -1 0
know you 11 -1 -2 -4 -5
last -6 -4 -7 -6 22
lead -4 -2 -4 6 3
leider 12 -3 -4 -1 -4
let -5 7 -2 2 -2
let me -5 10 7 -4 -7
let you -2 -1 -6 10 -1
letter -16 31 -8 -11 4
letter for -2 9 -2 -3 -2
like -30 22 26 -9 -9
like to -25 16 29 -13 -7
liked -2 -2 8 -1 -3
liked your -2 -2 8 -1 -3
line 0 -1 -2 6 -2
link -3 -3 11 -3 -3
longer 13 -4 -3 -4 -3
look -4 1 -3 10 -4
looking -2 -2 -5 -3 12
looking for 2 -1 -4 -2 6
looks -4 -5 -5 2 11
love -3 9 14 -6 -13
love to -5 6 16 -5 -11
loved -1 14 -5 -4 -3
loved you -2 14 -9 -2 -2
luck 4 -3 -6 14 -8
luck with 6 -1 0 -3 -2
m ssen 6 -1 -2 -1 -2
made it -6 -2 7 5 -4
mailbox -4 -1 -1 7 -1
maintenance -4 -3 -5 -2 14
maintenance planner -4 -3 -5 -2 14
make -3 12 -9 -2 3
make you -3 13 -6 -1 -3
manager -12 -7 -7 19 7
match 9 -3 -4 3 -5
may 3 6 -11 9 -8
me -12 4 2 -11 16
me know -5 11 11 -3 -14
me your -3 -2 0 -1 7
meet -2 -14 21 -7 1
meet you -5 -12 12 -3 7
meeting -1 -3 7 -5 2
message -8 -4 -5 11 6
message are -3 -2 -2 9 -2
met 10 -1 -3 -2 -4
mind 3 -4 -6 -5 12
minute -4 -1 13 -3 -5
minute call -3 -1 9 -2 -2
minutes -4 -4 4 9 -6
moment 4 -2 -6 -1 5
monday 0 -2 7 -1 -4
more 12 -13 -3 -12 16
more about -6 -3 15 -2 -3
move 6 -3 3 -2 -4
moving 9 -1 -3 -3 -3
n 10 -2 -4 -1 -4
n o 7 -1 -3 -1 -2
need -14 -5 7 -4 17
need to -7 2 8 -1 -2
needs 8 -4 -2 -5 4
new -6 6 -6 -3 9
news 1 12 -9 10 -14
news the 2 6 -3 -1 -4
next -16 -16 14 6 12
next stage 2 -2 6 -2 -4
next step -7 -7 1 4 9
next steps -2 -2 1 6 -3
next week -10 -2 2 -6 16
nicht 6 -1 -2 0 -2
nicht ber 6 -1 -2 0 -2
niet 6 -1 -2 -1 -2
no 24 -6 -6 -5 -7
no longer 13 -4 -3 -4 -3
not 79 -17 -29 -11 -22
not a 6 -1 -2 -2 -1
not be 16 -2 -3 -7 -4
not been 10 -2 -5 -1 -3
not selected 10 -1 -1 -6 -1
not to 6 -2 -1 -1 -2
note -6 -2 -5 -1 14
notice -4 -2 -4 -3 13
notice period -4 -2 -4 -3 13
nous 11 -3 -4 -1 -4
nous avons 8 -2 -3 -1 -3
now -4 -9 -14 7 20
now with -4 -1 -1 9 -2
number -1 -3 -5 2 6
o 7 -1 -3 -1 -2
occasion 11 -1 -4 -4 -2
of -19 24 -10 1 5
of 0 -3 10 -2 -1 -4
of applications 6 -2 -2 -2 -1
of data -9 12 -9 -3 9
of employment -6 23 -5 -4 -8
of luck 6 -1 -1 -2 -2
of next -1 3 -5 -2 6
of the -2 -14 23 4 -10
of your -14 -4 -3 17 4
off -2 5 -6 11 -7
offer -18 97 -37 -17 -25
offer for -4 11 -4 -1 -2
offer is -1 11 -2 -2 -6
offer letter -3 16 -5 -5 -4
offer of -5 18 -5 -3 -6
offer you 4 18 -11 -3 -8
offered 2 13 -7 -3 -6
offered the 1 6 -3 -1 -3
offering -1 6 -2 -1 -2
offering you -1 6 -2 -1 -2
office manager -2 -1 -1 6 -2
on -13 -21 4 4 25
on 0 2 -6 -1 2 3
on a -6 -6 7 -4 9
on hold -7 -2 -4 -1 13
on this 11 -1 -4 -4 -2
on to 6 0 -2 -2 -2
on your 7 -1 -1 -1 -5
one 4 -6 -4 -2 8
online -2 -1 -1 6 -2
onsite -6 -3 16 -2 -5
onsite interview -4 -1 8 -1 -2
open 1 -3 12 -2 -9
open positions -1 -1 7 -1 -4
opening -1 -2 6 -1 -3
or -13 3 20 1 -11
other 26 -4 1 -16 -7
other applicants 9 -1 -2 -4 -2
other positions 8 0 -2 -4 0
our 11 9 -17 15 -18
our hiring -3 -2 7 0 -2
out 2 -6 -5 -6 15
outcome 5 -2 -8 -2 6
over 1 -10 3 1 4
over the -1 -2 8 -2 -3
panel 4 1 -5 -7 6
para 10 -2 -4 -1 -3
para a 7 -1 -3 -1 -2
partners -1 -1 -1 6 -2
pas 7 -2 -2 -1 -2
passport -2 10 -4 -3 -2
patience 1 7 -3 -1 -4
people 1 -2 -4 -2 7
perfect -2 -1 7 -1 -4
period -4 -2 -4 -3 13
person 7 -2 -3 -2 0
phone -3 1 11 -2 -7
phone screen -5 -2 14 -1 -6
pick -8 -2 -6 10 5
place on -1 6 0 -3 -2
planner -4 -3 -5 -2 14
please -47 15 8 11 13
please find -5 13 -3 -2 -3
please send -5 -4 -7 -2 18
please sign -3 13 -3 -4 -4
pleased -7 4 11 -3 -4
pleased to -7 4 11 -3 -4
pm -8 -5 26 -3 -10
pm on -2 -1 7 -1 -4
portal -6 -2 -2 12 -2
position 14 8 -14 4 -12
position of -7 16 -4 1 -6
positions 7 -2 4 -5 -4
post 1 2 8 -4 -8
postdoc 0 -2 -3 -1 7
postdoc position 0 -2 -3 -1 7
poste 7 -1 -2 -1 -2
posted -4 -2 -2 -1 8
posting -1 -3 -4 11 -3
present 0 -2 -5 -1 8
proceed 0 -4 1 -5 9
proceed with -5 -3 3 -5 11
process 11 -5 3 -6 -3
product -1 -8 -1 4 6
product analyst -6 -7 0 6 7
profile -7 -7 1 14 -1
profile on -4 -2 3 -3 6
progress 0 -2 -3 -6 11
put -4 -3 -9 -3 18
qa -3 -4 -1 -1 9
qa analyst -3 -4 -1 -1 9
que 10 -2 -3 -1 -3
question -6 -3 -6 -1 17
quick -15 -7 6 -1 17
r 10 -3 -4 1 -4
re -46 -23 0 -31 101
re following -3 -1 -3 -2 8
re qa -6 -3 0 -1 11
re re -4 1 -3 -1 8
re thank -2 -2 -3 -2 9
re your -6 6 16 -5 -11
reach 6 -1 -2 1 -3
ready -1 6 -1 -2 -1
reason -1 -1 -3 -4 10
received -13 -7 -10 36 -6
received your -11 -4 -3 23 -6
reception -1 -1 10 -1 -7
references -7 1 -8 -1 16
regarding -2 -1 -3 -3 10
regarding your -2 -1 -3 -3 10
regret 14 -3 -6 -3 -2
regret that 8 -2 -3 -2 -1
replies -4 -2 -2 10 -2
replies to -3 -2 -2 9 -2
reply -5 -2 -1 11 -2
reply to -4 -1 -1 8 -2
required -1 -3 -4 -4 12
reschedule -10 -2 21 -2 -6
respond -5 8 -4 2 -1
resume -4 -4 -2 -1 10
retained 0 -4 -6 -2 12
revert -7 1 -5 -5 15
revert with -4 2 -4 -3 9
review -3 3 -3 10 -7
right 11 -1 -7 -4 1
right fit 7 -1 -2 -1 -3
ring -5 2 -4 7 0
ring for -2 -1 -1 8 -3
role 18 -1 -5 -3 -9
role at 0 6 -5 0 -1
rosa -3 -2 9 -3 -2
round 11 -5 0 -2 -5
run 0 -2 6 -1 -4
safely -6 0 -1 9 -2
salary -8 12 -7 -5 9
sam -7 -15 -13 -2 36
sam thank -5 -1 -2 2 6
sam thanks 3 -1 6 -3 -4
sam we -1 -1 -3 -1 6
sam your -10 3 -4 16 -5
same -5 1 13 -1 -9
same time -4 -1 12 -1 -6
scheduled -4 -2 10 -2 -2
screen -5 -2 14 -1 -6
search 11 -8 -7 -8 12
see -1 -4 6 6 -6
see you 0 -2 11 -1 -8
selected 7 3 0 -4 -6
selection 6 -2 -2 0 -2
send -9 -12 -13 -6 39
send me -5 -6 -5 -2 17
senior -1 6 -3 0 -3
sent -19 -2 -9 32 -2
sent to -14 -4 -10 33 -5
share -6 -3 2 -4 12
short -9 -3 5 -2 9
shortlisted -6 -5 15 2 -6
shortlisted for -3 -2 9 -3 -2
shortly -6 -3 -4 -2 15
should -7 -8 -9 0 24
sido 7 -1 -2 -1 -2
sign -7 28 -10 -3 -8
sign in -3 7 -4 2 -2
sign it -3 12 -2 -3 -4
slot -1 -1 6 -2 -2
so -18 -16 -3 2 34
so sorry -2 -1 12 -1 -8
so that -8 -2 6 -7 11
so we're 1 -2 6 -1 -4
some 0 -3 -2 9 -5
someone 14 -4 -5 2 -7
something 5 -2 4 -2 -6
soon -8 -2 2 0 9
sorry 22 -6 6 -7 -15
sorry to 12 -3 -3 -4 -2
spoke -1 10 -3 0 -6
ssen 6 -1 -2 -1 -2
ssen wir 6 -1 -2 -1 -2
stage 7 -5 4 -6 0
stage of 6 -1 -2 0 -2
start -12 35 -5 -7 -11
start date -2 8 -4 -1 -2
status 8 -2 -5 2 -3
status of -4 -1 -1 9 -2
stay 7 0 -2 -2 -3
step -7 -7 1 4 9
steps -2 -2 1 6 -3
still -9 -3 -6 -2 21
still interviewing -6 -2 -3 -1 12
strong 6 2 -2 -2 -3
subject -1 12 -5 -2 -3
subject to -3 13 -5 -2 -3
submission -4 -3 -4 13 -2
submitted -14 -4 -8 32 -6
success 1 -1 -2 6 -5
success lead -2 -1 -1 7 -3
successful 10 3 -6 -3 -4
successfully -2 -2 -1 6 -1
suit -2 -3 13 -2 -6
suit you -2 -2 8 -2 -2
suits -3 -7 18 -2 -6
suits you -3 -7 18 -2 -6
take -9 -9 -10 31 -2
take the -6 -3 3 7 -2
taken 2 -3 -5 11 -5
taken down 1 -2 -3 6 -2
taking 7 -1 -2 0 -4
talk -1 -7 21 -4 -9
talk soon -2 -1 8 -2 -3
team -13 8 -14 19 -1
team is -2 -1 -5 0 9
team will -4 -2 -1 8 -2
team would -7 16 1 -2 -7
tech -3 -2 9 -1 -4
technical 4 -3 7 -1 -7
technical interview -1 -1 8 0 -5
th -4 1 14 -2 -9
thank 2 -15 -22 25 10
thank you 2 -15 -22 25 10
thanks -2 -8 -18 4 24
thanks for 0 -3 -11 2 12
that 16 -19 3 0 -1
that suit -2 -2 8 -2 -2
that the 1 -4 -6 8 0
that we 3 -7 2 -7 8
that we've 6 -2 -2 -1 -2
that you 2 -4 3 5 -6
the -28 3 10 12 3
the 0 -3 2 6 -2 -4
the best 9 -1 -2 -3 -3
the committee 0 -2 -3 -1 7
the contract -2 13 -8 -2 -1
the data -2 14 -5 -4 -3
the employer 0 -1 -2 6 -2
the end 8 2 -8 -4 1
the following -14 -5 15 17 -12
the hiring -2 -4 -5 8 2
the interview 1 -2 -1 -6 8
the job -3 28 -11 -3 -11
the link -1 -2 7 -2 -1
the moment 4 -2 -6 -1 5
the next 3 -7 11 3 -11
the panel 1 2 -3 -6 6
the position -3 8 -3 10 -12
the posting -4 -3 -4 13 -2
the right 6 -2 -4 -3 3
the ring -2 -1 -1 8 -3
the role 0 -5 4 6 -4
the same -1 2 6 -1 -6
the status -4 -1 -1 9 -2
the team -8 13 -8 -8 11
the time -3 -1 -1 8 -3
them -1 -3 -5 4 6
there -4 -3 -6 23 -11
they have -3 -1 -3 1 6
things 7 -2 -3 2 -4
think -1 6 -4 -2 1
this 34 -7 -12 9 -24
this is -1 -3 -11 20 -5
this message -3 -2 -2 10 -2
this occasion 11 -1 -4 -4 -2
this offer -7 17 -3 -2 -5
this position 6 -2 -2 0 -3
this role 12 -2 -3 -3 -5
this time 17 -4 -1 -7 -5
this week -10 -3 19 1 -7
those 2 -1 -4 -3 6
three -9 -5 3 -3 14
thrilled -3 7 -2 -1 -1
through -8 -3 3 7 1
throwing -2 -1 -1 8 -3
throwing your -2 -1 -1 8 -3
time 11 -18 16 9 -17
time to -5 -1 -2 12 -4
to -16 15 17 10 -26
to a -2 -5 16 -3 -6
to another 13 -5 -3 -3 -3
to apply -1 -1 -1 7 -3
to be 7 3 -3 -5 -2
to complete -2 -2 -2 11 -5
to confirm -6 7 -3 3 -2
to discuss -8 5 6 -1 -2
to get -4 -3 8 5 -7
to go 8 -1 -3 -1 -3
to have 0 14 -6 -2 -5
to inform 6 -1 2 -4 -2
to invite -3 -5 14 -2 -3
to join -3 10 -4 -1 -2
to let -1 0 -7 6 2
to make -3 12 -9 -2 3
to meet -3 -13 19 -5 3
to move 6 -3 3 -2 -4
to offer 6 17 -11 -3 -8
to proceed 0 -4 1 -5 9
to respond -5 8 -4 2 -1
to see -1 -3 -2 6 0
to talk -2 -5 12 -2 -4
to the 15 -13 -3 -7 8
to this -4 -2 -2 11 -2
to us -6 -2 -3 6 4
to work -6 -1 -6 -5 18
today -1 7 -3 0 -2
tomorrow -8 8 8 -3 -5
too -3 -1 -5 -2 10
touch 1 -1 -6 -2 7
tough 6 0 -1 -3 -2
two -13 -9 4 10 7
two weeks -8 -3 4 2 4
tyrell -2 -1 -1 7 -3
unable 12 -3 -3 -5 -1
unable to 12 -3 -3 -5 -1
undeliverable -3 -2 -2 9 -2
unfortunately 12 -5 5 -6 -6
unfortunately we -5 -1 10 -2 -2
unsuccessful 7 0 0 -5 -2
until -12 4 -11 4 14
until the -6 -3 -6 6 9
up -5 -13 0 2 15
up that -3 0 -3 -1 7
up to 1 -5 0 -2 7
update 6 -3 -8 3 2
update on 6 -1 -1 0 -3
us -9 0 -17 24 2
us as -3 10 -4 -1 -2
us know 8 -1 -1 -4 -3
us last -3 -1 -2 -1 6
us within -4 -1 -3 2 7
vacancy 6 -1 -1 -2 -2
very 0 -3 -1 -4 8
very well -4 -2 2 -2 6
video -6 -4 15 -2 -3
video interview -1 -2 6 -2 -2
view -6 -3 -3 16 -4
viewed -7 -3 -6 18 -2
viewed by -7 -3 -6 18 -2
volume 6 -2 -2 -2 -1
volume of 6 -2 -2 -2 -1
votre 8 -2 -3 -1 -3
votre candidature 6 -1 -2 -1 -2
want -4 23 -6 -6 -7
want you -3 13 -5 -1 -4
wanted 6 -2 -2 0 -3
wanted to 6 -2 -2 0 -3
was 11 -12 -12 30 -18
was a 13 -1 -3 -2 -7
was sent -4 -2 -4 11 -2
we 50 -14 -1 -11 -24
we are 4 -3 -3 -5 6
we can -9 0 5 -5 9
we don't 7 -1 -2 -1 -3
we go -5 -3 -2 -1 11
we have 22 -3 -10 -1 -7
we need -4 -2 8 2 -4
we received 0 -3 -2 8 -3
we want -1 9 -4 -2 -3
we were 2 -3 6 -2 -2
we will 5 -5 -6 9 -2
we won't 11 -2 -3 -4 -2
we would -5 5 7 -2 -6
we'd -9 11 16 -5 -13
we'd like -8 2 15 -2 -7
we'd love -4 9 2 -2 -6
we'll 4 -3 -8 8 -2
we're 2 11 -8 -5 0
we're going 6 -1 -2 -1 -3
we're still -3 -1 -2 -1 8
we've 37 -2 -15 1 -21
we've got -3 -1 -1 9 -3
we've had 15 -2 -4 -4 -5
week -18 -7 23 -4 6
week to -7 -2 14 -2 -3
weeks -9 3 0 5 0
well -4 -2 2 -2 6
were 11 -7 -3 8 -8
were impressed -2 -3 6 -1 -1
were not 10 -1 -4 -4 -1
what 0 4 -10 -3 8
what are -3 -2 -4 -1 10
what you -1 10 -3 0 -6
what's -4 -3 -5 5 7
when -6 17 1 -5 -8
where -3 -2 -6 16 -6
where you -5 -2 -4 17 -6
whether -3 1 -4 -4 11
whether you -3 1 -4 -4 11
which -4 -7 14 -2 -1
who 13 -3 -7 -1 -1
who has 7 -1 -2 -1 -3
whose 8 -1 -2 -2 -3
will -10 -6 -18 27 7
will contact -10 -3 -4 22 -5
will find 2 7 -2 -2 -5
will not 12 -1 -3 -5 -3
wir 10 -2 -3 -1 -4
wish 10 -1 -2 -2 -5
wish you 7 0 -2 -3 -2
with 10 -11 15 -10 -4
with a -2 11 -5 -3 -1
with our 0 -2 8 -2 -3
with the -1 -3 -6 -1 10
with us -9 -2 -8 18 0
with you -3 -6 13 -4 0
with your 8 -2 -7 -5 5
within -10 0 -1 9 2
within two -7 -1 -3 4 7
without 6 -1 -1 -3 -1
won't 14 -2 -4 -4 -4
won't be 14 -2 -4 -4 -4
work -7 -4 1 -6 16
work in -6 -1 -6 -5 18
working -9 -3 -3 -3 18
working with -7 -3 -6 -4 20
works -1 -1 9 -1 -6
works for -1 -1 8 -1 -6
worry 6 -1 -1 -2 -2
would -28 14 27 -11 -3
would like -11 28 4 -5 -15
would not 6 -1 -1 -1 -3
would you -13 -10 3 -4 24
writing 0 1 -5 -3 7
x -1 -1 10 -3 -4
year -1 -2 -1 -5 8
yes -2 10 -4 -1 -2
you -39 38 -7 -3 10
you a -8 25 -9 -4 -5
you about -4 -4 11 1 -5
you all 6 0 -2 -2 -2
you an 6 8 -9 -2 -3
you applied 7 -4 -4 -3 4
you are 7 4 -6 0 -5
you as -4 9 -3 1 -3
you be -6 -6 9 1 2
you can -2 -2 3 9 -8
you do -3 -5 -4 -2 14
you don't -1 -4 -6 -2 13
you for 6 -2 -17 22 -9
you got -10 17 2 -2 -7
you have -12 -4 26 -3 -7
you in -13 -3 24 -4 -4
you know -2 -1 -6 10 -1
you may 6 -2 -4 2 -2
you more -1 -1 6 -2 -2
you need -7 -5 -7 -5 25
you on -5 13 -9 -1 2
you posted -4 -2 -2 -1 8
you send -1 -3 -1 -2 6
you that 11 -3 -1 -4 -3
you the -4 25 -9 -4 -8
you to 1 -1 15 -7 -7
you too -3 -1 -5 -2 10
you were 15 -1 -4 -7 -3
you'll -8 2 -6 12 -1
you'll be -5 -1 -1 8 -2
you'll hear -3 -1 -1 9 -4
you're -5 -6 -4 9 5
you've -7 4 8 3 -7
you've made -4 -1 8 -1 -2
your -24 -4 4 46 -21
your acceptance -8 20 -4 -3 -6
your application 7 -23 -17 53 -21
your candidacy 8 -2 -2 -1 -3
your candidate -3 -1 -1 6 -1
your documents -5 -3 -2 13 -4
your github -7 -3 18 -3 -5
your hat -2 -1 -1 8 -3
your interest 8 -3 -3 3 -6
your interview -20 -8 32 5 -8
your note -5 -2 -5 -2 14
your offer -7 30 -8 -5 -10
your patience 1 7 -3 -1 -4
your profile -7 -7 1 14 -1
your resume -4 -4 -2 -1 10
your search 10 -1 -1 -4 -4
your time 5 -5 -6 -3 10
yours 1 13 -6 -4 -5
zoom -2 -1 8 -2 -3
"""
