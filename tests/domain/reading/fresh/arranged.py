"""Interviews arranged, moved and declined in everyday words; written before anybody looked at how they are read.

Each is one thread between somebody of an employer ("them") and the user ("me") in March 2026, where
the 2nd is a Monday; mails of one day follow each other by two hours, from 09:00 on, all in GMT.
`LATER` was written once the first two were read well. `held` names what is fixed at the end: day, hour, and how it is held where the words say so.
"""

from typing import NamedTuple


class Exchange(NamedTuple):
    """A thread and the interviews that are fixed in it at its end."""

    name: str
    mails: tuple[tuple[str, str], ...]  # ("them 5", text): who and the day of March
    held: str  # "9T14:00/phone 12T10:00"; "" where none is


AGREED = (
    Exchange("would be lovely", (
        ("them 5", "Hi Sam, Clara and I would love to hear more about your work for the editor position. Are you about on Monday 9 March at 2?\n\nMoira"),
        ("me 5", "Hi Moira,\n\nMonday 9 March at 2 would be lovely.\n\nSam"),
    ), "9T14:00"),
    Exchange("thursday 3 works", (
        ("them 5", "Hey Sam - saw your application for the data role, looks great. Does Thursday 3pm suit for a quick phone chat?"),
        ("me 5", "Thursday 3 works!"),
    ), "12T15:00/phone"),
    Exchange("see you tomorrow at ten", (
        ("them 4", "Sam, can you come in and meet the team about the line cook job this week?"),
        ("me 4", "Sure, I can do Friday morning."),
        ("them 5", "Brilliant. See you tomorrow at ten then. Ask for Gus at the bar."),
    ), "6T10:00"),
    Exchange("popped you in", (
        ("them 2", "Hello Sam, thank you for applying to be our receptionist. Would next week suit for an interview?"),
        ("me 2", "Hello, next week is good, mornings are best."),
        ("them 3", "Lovely. I've popped you in for 11.30 on the 11th. It's just me and Dr Patel.\n\nJean"),
    ), "11T11:30"),
    Exchange("picks one of two", (
        ("them 5", "Hi Sam,\n\nThanks for your interest in the QA role. I could do Monday at 10am or Tuesday at 4pm for a video call. Which is better?\n\nNia"),
        ("me 5", "Hi Nia,\n\nTuesday is better for me, thanks!\n\nSam"),
    ), "10T16:00/video"),
    Exchange("the second one", (
        ("them 5", "Hi Sam, for the interview with Tom we can offer:\n\n- Mon 9 March, 10:00\n- Wed 11 March, 15:30\n- Thu 12 March, 09:00\n\nLet me know which."),
        ("me 5", "The second one please."),
    ), "11T15:30"),
    Exchange("first option", (
        ("them 5", "Sam, happy to progress your application to interview. Option 1: Tuesday 10 March 1pm. Option 2: Friday 13 March 9am. Cheers, Deb"),
        ("me 6", "Hi Deb, option 1 would suit me best. Thanks, Sam"),
    ), "10T13:00"),
    Exchange("the later slot", (
        ("them 5", "Hi Sam, would 10:00 or 14:30 on Monday 9 March work for your screening call with our recruiter?"),
        ("me 5", "The later slot is perfect for me, thank you."),
    ), "9T14:30/phone"),
    Exchange("user proposes and they agree", (
        ("them 5", "Hi Sam, when are you free for a chat about the baker position?"),
        ("me 5", "Hi Luis, I'm free on Tuesday at 3pm or Wednesday at 11am."),
        ("them 6", "Wednesday it is. Come to the shop."),
    ), "11T11:00"),
    Exchange("user proposes one they repeat", (
        ("them 5", "Hi Sam, we'd like to arrange a second interview with our director, Ana. What does your week look like?"),
        ("me 5", "Thanks Owen, how about Thursday the 12th at 9.30?"),
        ("them 6", "Thursday the 12th at 9.30 is great, Ana will call your mobile."),
    ), "12T09:30/phone"),
    Exchange("half past", (
        ("them 5", "Hello Sam, could you drop by the studio on Tuesday at half past four to talk about the assistant job?"),
        ("me 5", "Half past four on Tuesday is fine. See you there!"),
    ), "10T16:30"),
    Exchange("o'clock in words", (
        ("them 5", "Dear Sam\n\nThe committee would be pleased to meet you on Wednesday 11 March at eleven o'clock in the parish hall about the organist post.\n\nYours, Revd A. Moss"),
        ("me 6", "Dear Revd Moss\n\nThank you. I shall be there on Wednesday at eleven.\n\nSam Doe"),
    ), "11T11:00"),
    Exchange("quarter to", (
        ("them 5", "Sam, we'll have you in for the trial interview Monday. Quarter to nine alright?"),
        ("me 5", "Quarter to nine Monday is all right with me."),
    ), "9T08:45"),
    Exchange("sounds good", (
        ("them 5", "Hi Sam, loved your portfolio. Up for a Zoom with me and our CTO about the frontend role, tomorrow 11am?"),
        ("me 5", "Sounds good, talk then!"),
    ), "6T11:00/video"),
    Exchange("perfect", (
        ("them 5", "Hi Sam, your CV for the buyer job came through. I'd like to call you on Monday at 12.15, is that ok?\n\nRay"),
        ("me 5", "Perfect!"),
    ), "9T12:15/phone"),
    Exchange("thumbs", (
        ("them 5", "Can we speak about the electrician role Fri 1pm? I'll ring."),
        ("me 5", "👍"),
    ), "6T13:00/phone"),
    Exchange("great, i will send an invite", (
        ("them 5", "Hi Sam, thanks for sending your resume for the analyst opening. Could you share a few times next week for an intro call?"),
        ("me 5", "Hi Kelly! Mon 9th 10-12, Tue 10th after 3pm, Thu 12th at 2pm."),
        ("them 6", "Great, let's do Thursday at 2pm. Invite coming your way.\n\nKelly"),
    ), "12T14:00/phone"),
    Exchange("confirmed by coordinator", (
        ("them 5", "Hi Sam, I'm coordinating your interviews with Northwind. The panel is free Tuesday, March 10 from 1:00 PM - 2:30 PM GMT. Please confirm this works."),
        ("me 5", "Confirmed, thank you."),
    ), "10T13:00"),
    Exchange("invite accepted without a word of time", (
        ("them 5", "Dear Sam, you are invited to attend an interview for the post of Clerical Officer on Thursday 12 March 2026 at 10.15am in Room 4, County Buildings. Please confirm attendance by return."),
        ("me 5", "Dear Ms Byrne, I confirm that I will attend. Kind regards, Sam Doe"),
    ), "12T10:15/on-site"),
    Exchange("indian hr", (
        ("them 5", "Dear Sam, Greetings from Orbit Infotech! Your profile is shortlisted for Java Developer. F2F interview is scheduled on 07-Mar-2026, 11:00 AM at our Hinjewadi office. Kindly acknowledge."),
        ("me 5", "Dear Ma'am, I will be available. Regards, Sam"),
    ), "7T11:00/on-site"),
    Exchange("aussie casual", (
        ("them 5", "G'day Sam, reckon we should have a yarn about the site supervisor gig. Arvo of Tues 10th, 2.30?"),
        ("me 5", "Too easy, Tues 2.30 is good with me."),
    ), "10T14:30"),
    Exchange("irish", (
        ("them 5", "Hi Sam, any chance you'd be free Wednesday 11th at 4 for a coffee about the barista job? Caffè Nero in Rathmines. Aoife"),
        ("me 5", "Hi Aoife, yes, Wednesday at 4 is grand. See you in Rathmines."),
    ), "11T16:00"),
    Exchange("us recruiter", (
        ("them 5", "Hi Sam,\n\nThanks for applying to Bluebird! I'd love to set up a 30 min phone screen. Would Mon 3/9 at 1:30pm GMT work?\n\nBest,\nJess"),
        ("me 5", "Hi Jess,\n\nYes, that works for me. Looking forward to it!\n\nSam"),
    ), "9T13:30/phone"),
    Exchange("they move it and i agree", (
        ("them 4", "Hi Sam, we are set for your interview on Monday 9 March at 10am."),
        ("me 4", "Great, see you then."),
        ("them 5", "Sam, sorry, something came up. Could we make it Tuesday at 10 instead?"),
        ("me 5", "No problem, Tuesday at 10 is fine."),
    ), "10T10:00"),
    Exchange("i move it and they agree", (
        ("them 4", "Hi Sam, your interview for the planner job is on Monday 9 March at 10am."),
        ("me 4", "Hi Pat, I'm afraid Monday at 10 doesn't work for me any more. Could we do Wednesday at 2pm?"),
        ("them 5", "Wednesday at 2pm is no trouble at all."),
    ), "11T14:00"),
    Exchange("same time next day", (
        ("them 4", "Sam, interview with Bo on Tuesday 10 March at 3pm. OK?"),
        ("me 4", "OK!"),
        ("them 5", "Bo has been called away. Can we push to the day after, Wednesday 11 March, same time?"),
        ("me 5", "Sure thing."),
    ), "11T15:00"),
    Exchange("an hour later", (
        ("them 5", "Confirming our call about the tutor job tomorrow at 9."),
        ("me 5", "Thanks! Any way we could make it 10 instead?"),
        ("them 5", "10 tomorrow is fine, speak then."),
    ), "6T10:00/phone"),
    Exchange("video link", (
        ("them 5", "Hi Sam, next step for the UX role is a portfolio walk-through with me: Monday 16:00, https://meet.google.com/abc-defg-hij"),
        ("me 5", "Thanks, got it. Monday 16:00."),
    ), "9T16:00/video"),
    Exchange("address makes on site", (
        ("them 5", "Hi Sam, pop round on Tuesday 10 March, say 9:15? We're at 14 Mill Lane, second floor. Marcus and I will show you the workshop and talk about the joiner's job."),
        ("me 5", "Great, 9:15 on Tuesday. I know Mill Lane."),
    ), "10T09:15/on-site"),
    Exchange("ring me", (
        ("them 5", "Sam, give me a bell on 020 7946 0011 Monday at 3 and we'll talk about the driver vacancy."),
        ("me 5", "Will do, Monday at 3."),
    ), "9T15:00/phone"),
    Exchange("they confirm my offer loosely", (
        ("them 4", "Hi Sam, what times could you do for an interview next week?"),
        ("me 4", "I could do Monday 9 March at 5pm."),
        ("them 5", "That suits us fine. Jo and Ben will meet you."),
    ), "9T17:00"),
    Exchange("mentioned only by the user", (
        ("them 2", "Hi Sam, thanks for applying for the nurse post, I will phone you this afternoon to fix a day."),
        ("me 2", "Hi Dee, thank you for the call. As agreed I will come on Thursday 5 March at 2pm."),
    ), "5T14:00"),
    Exchange("next week day", (
        ("them 5", "Hi Sam, next step is a task review with the team for the dev position. How's Tuesday next week, 10am?"),
        ("me 5", "Tuesday next week 10am is good!"),
    ), "10T10:00"),
    Exchange("time only on the same day", (
        ("them 5", "Sam, are you free to talk about the sales role later today? 4pm?"),
        ("me 5", "Yes, 4pm today works."),
    ), "5T16:00"),
    Exchange("i booked through the link", (
        ("them 5", "Hi Sam, please grab a time on my calendar for a first chat about the role: https://calendly.com/jo-hr"),
        ("me 5", "Thanks Jo, I booked Wednesday 11 March at 11:30."),
    ), "11T11:30"),
    Exchange("calendly confirmation", (
        ("them 5", "Hi Sam Doe,\n\nYour new event has been scheduled.\n\nEvent type: Intro interview - Platform Engineer\nInvitee: Sam Doe\nEvent date/time: 11:30 - Wednesday, 11 March 2026 (Europe/London)\nLocation: This is a Google Meet web conference."),
    ), "11T11:30/video"),
    Exchange("greenhouse confirmation", (
        ("them 5", "Hi Sam,\n\nThis is to confirm your interview with Hooli.\n\nTuesday, March 10, 2026\n10:00am - 10:45am GMT\nInterviewers: Big Head\nVideo: https://hooli.zoom.us/j/99"),
    ), "10T10:00/video"),
    Exchange("workday style", (
        ("them 5", "Your interview for R-1029 Accountant has been scheduled.\nDate: 03/12/2026\nTime: 2:00 PM (GMT)\nLocation: Microsoft Teams Meeting"),
    ), "12T14:00/video"),
    Exchange("goodtime", (
        ("them 5", "Hi Sam! You're all set. Your interview schedule with Stark Industries:\n\nMonday, Mar 9\n9:00 AM - 9:45 AM Hiring Manager (Pepper)\n\nAll times in GMT. Can't make it? Reschedule here: https://goodtime.io/r/1"),
    ), "9T09:00"),
    Exchange("lunch", (
        ("them 5", "Sam, Rick wants to meet you before we decide on the associate position. Lunch on Friday, 12:30, at Sal's?"),
        ("me 5", "I'd love that. Friday 12:30 at Sal's."),
    ), "6T12:30"),
)  # fmt: skip

OPEN = (
    Exchange("friday does not work", (
        ("them 4", "Hi Sam, we'd like to invite you to interview for the analyst role on Friday 6 March at 11am. Does that work?"),
        ("me 4", "Hi Ruth, thanks so much. Friday does not work for me, unfortunately. Is there another day?"),
    ), ""),
    Exchange("cannot make tuesday after all", (
        ("them 4", "Hi Sam, your interview is confirmed for Tuesday 10 March at 2pm."),
        ("me 4", "Wonderful, see you on Tuesday."),
        ("me 6", "Hi Ruth, I'm so sorry, I can't make Tuesday after all. My son is ill."),
    ), ""),
    Exchange("short refusal", (
        ("them 5", "Does Monday 9 March at 9am work for an interview?"),
        ("me 5", "Sorry, I'm working then."),
    ), ""),
    Exchange("in another city", (
        ("them 5", "Could you come for an interview on Monday 9 March at 3pm?"),
        ("me 5", "I'd love to, but I'm in Glasgow until Wednesday."),
    ), ""),
    Exchange("would prefer later", (
        ("them 5", "How about Monday at 10 for the interview?"),
        ("me 5", "Would a bit later in the week be possible?"),
    ), ""),
    Exchange("neither suits", (
        ("them 5", "For the interview we could do Monday 9 March at 10am or Tuesday 10 March at 2pm."),
        ("me 5", "Neither of those suits me, I'm afraid, as I'm on shift both days. Thursday would be fine."),
    ), ""),
    Exchange("i must postpone", (
        ("them 4", "Great, see you on Monday 9 March at 10 for the interview."),
        ("me 6", "Hello, I have come down with flu and would like to postpone. I hope that is all right."),
    ), ""),
    Exchange("they cannot", (
        ("them 3", "When could you come in for an interview?"),
        ("me 3", "I could do Monday 9 March at 10am."),
        ("them 4", "Monday is no good for us I'm afraid, Tina is away. What about the week after?"),
    ), ""),
    Exchange("they call off", (
        ("them 4", "Interview with Lou on Monday 9 March at 10am, ok?"),
        ("me 4", "That works, thanks."),
        ("them 6", "Bad news Sam, Lou has broken her leg and we'll have to scrap Monday. I'll be back with a new date."),
    ), ""),
    Exchange("they need to find another time", (
        ("them 4", "Your interview is confirmed for Monday 9 March at 10am."),
        ("them 6", "Hi Sam, unfortunately Mr Hall is no longer available on Monday. Please send us some other times."),
    ), ""),
    Exchange("still thinking", (
        ("them 5", "Would Monday 9 March at 10am suit for a call about the role?"),
        ("me 5", "Let me check with my current manager and get back to you."),
    ), ""),
    Exchange("depends", (
        ("them 5", "Could we say Tuesday 10 March at 8am for the interview?"),
        ("me 5", "Possibly - it depends on childcare. I will confirm tomorrow."),
    ), ""),
    Exchange("i withdraw instead", (
        ("them 4", "We'd like you to interview on Monday 9 March at 10am."),
        ("me 5", "Thank you, but I've accepted another job and won't be coming."),
    ), ""),
    Exchange("only asks the way", (
        ("them 5", "Would Monday 9 March at 10am suit you for the interview?"),
        ("me 5", "Before I say yes: is it at the Leeds or the York office?"),
    ), ""),
    Exchange("several offered, all fine", (
        ("them 5", "For your interview: Monday 9 March 10am, Tuesday 10 March 10am, or Wednesday 11 March 10am?"),
        ("me 5", "Any of those is fine."),
    ), ""),
    Exchange("their words only", (
        ("them 5", "Would you be free for an interview on Monday 9 March at 10am?"),
    ), ""),
    Exchange("times of something else", (
        ("them 5", "Hi Sam, thanks for your application. Our office is open Monday to Friday 9am to 5pm and closes on Friday 6 March at 1pm for stocktaking."),
        ("me 5", "Thanks for letting me know about Friday."),
    ), ""),
    Exchange("delivery of the task", (
        ("them 5", "Please send the exercise for the developer role back by Monday 9 March at 10am."),
        ("me 5", "Will do, Monday 10am it is."),
    ), ""),
    Exchange("declined the first kept the second", (
        ("them 5", "Hi Sam, two talks for the teacher post: Monday 9 March at 10am with Jo and Wednesday 11 March at 2pm with the head. Are both fine?"),
        ("me 5", "I can't do Monday, but Wednesday at 2pm is fine."),
    ), "11T14:00"),
    Exchange("not monday but later", (
        ("them 5", "Can you do Monday 9 March at 10am for the interview?"),
        ("me 5", "Monday won't work, sorry. I could do Tuesday 10 March at 11am."),
        ("them 5", "Tuesday at 11 then."),
    ), "10T11:00"),
    Exchange("refused by both in turn", (
        ("them 4", "Could you make an interview on Monday 9 March at 10am?"),
        ("me 4", "No, sorry, Monday is out. Thursday 12 March at 4pm?"),
        ("them 5", "Thursday afternoon is tricky here. Friday 13 March at 9am?"),
        ("me 5", "Friday at 9 is fine by me."),
    ), "13T09:00"),
    Exchange("the earlier is kept", (
        ("them 4", "Your interview for the clerk post is on Monday 9 March at 10am."),
        ("me 4", "Thank you, I'll be there."),
        ("me 5", "One question, is there parking near the office on Monday?"),
    ), "9T10:00"),
    Exchange("cannot stay long", (
        ("them 4", "Interview on Monday 9 March at 10am at our office, all right?"),
        ("me 4", "Monday at 10 is fine, I only can't stay past noon."),
    ), "9T10:00/on-site"),
    Exchange("sorry for the late answer", (
        ("them 4", "Could we meet on Monday 9 March at 10am about the post?"),
        ("me 6", "Sorry for the late answer, I couldn't get to my mail. Yes, Monday at 10 is fine."),
    ), "9T10:00"),
    Exchange("can't wait", (
        ("them 4", "Shall we say Monday 9 March at 10am for the interview?"),
        ("me 4", "Yes! Can't wait."),
    ), "9T10:00"),
    Exchange("no problem", (
        ("them 4", "Would Monday 9 March at 10am be a problem for the interview?"),
        ("me 4", "No problem at all, see you Monday."),
    ), "9T10:00"),
    Exchange("cannot thank you enough", (
        ("them 4", "We have moved you to the final round: Monday 9 March at 10am with the founders, okay?"),
        ("me 4", "Okay! I cannot thank you enough."),
    ), "9T10:00"),
    Exchange("unable to attend calendar words", (
        ("them 4", "You have been scheduled for an interview on Monday 9 March at 10am."),
        ("me 5", "Dear team, I regret that I am unable to attend on Monday due to an exam. Kindly reschedule."),
    ), ""),
    Exchange("clash", (
        ("them 4", "We have you down for an interview on Monday 9 March at 10am."),
        ("me 5", "That clashes with my current job's audit. Is the Thursday possible?"),
    ), ""),
    Exchange("rain check", (
        ("them 4", "Coffee about the role on Monday 9 March at 10?"),
        ("me 5", "Can I take a rain check? This week got away from me."),
    ), ""),
)  # fmt: skip

LATER = (
    Exchange("whatsapp style", (
        ("them 5", "hi sam its priya from cloudnine re ur application, u free 2moro 3pm 4 a quick call?"),
        ("me 5", "Hi Priya, yes I am free tomorrow at 3pm."),
    ), "6T15:00/phone"),
    Exchange("list of three and a letter", (
        ("them 5", "Hi Sam, could you let me know which of these works for the panel?\n\nA) Tuesday 10 March, 9.30am\nB) Tuesday 10 March, 2pm\nC) Thursday 12 March, 11am\n\nThanks, HR"),
        ("me 5", "B please, thank you."),
    ), "10T14:00"),
    Exchange("two on one day by hour", (
        ("them 5", "We have 9.30 or 2.15 on Wednesday 11 March for your interview."),
        ("me 5", "2.15 would suit me better if that's still open."),
    ), "11T14:15"),
    Exchange("morning one", (
        ("them 5", "Would you prefer Monday 9 March at 10am or Monday 9 March at 3pm for the call?"),
        ("me 5", "10 is perfect."),
    ), "9T10:00/phone"),
    Exchange("their day, my hour, their yes", (
        ("them 4", "Could you come to the office on Tuesday for the second interview? Any time after lunch."),
        ("me 4", "Tuesday at 2.30 would be great."),
        ("them 5", "2.30 it is, see you then."),
    ), "10T14:30/on-site"),
    Exchange("end of thread only thanks", (
        ("them 5", "Your interview is on Wednesday 11 March at 4pm in our Cork office."),
        ("me 5", "Thank you very much!"),
    ), "11T16:00/on-site"),
    Exchange("reminder of it", (
        ("them 4", "Hello Sam, you are all set for Friday at noon with Maya, by Teams."),
        ("them 5", "Just a reminder about tomorrow at noon. Same link."),
    ), "6T12:00/video"),
    Exchange("us date line", (
        ("them 5", "Hi Sam - the team would like to move ahead. I have you with Carla on Tue 3/10 @ 11:00am. She'll call you at the number on your resume."),
        ("me 5", "Awesome, talk to Carla then."),
    ), "10T11:00/phone"),
    Exchange("postponed by me with a time", (
        ("them 4", "Confirmed: interview on Monday 9 March at 9am."),
        ("me 5", "Hi, my train is cancelled on Monday so I have to ask for a later start. Would 11am on Monday still work?"),
        ("them 5", "11am is fine, safe travels."),
    ), "9T11:00"),
    Exchange("they cancel for good", (
        ("them 4", "Confirmed: interview on Monday 9 March at 9am."),
        ("them 6", "Dear Sam, the position has been withdrawn, so Monday's interview will not take place. Apologies."),
    ), ""),
    Exchange("i cancel for good", (
        ("them 4", "Confirmed: interview on Monday 9 March at 9am."),
        ("me 6", "Dear all, please cancel my interview on Monday, I have decided to stay where I am."),
    ), ""),
    Exchange("ill on the day", (
        ("them 4", "Confirmed: interview on Friday 6 March at 2pm."),
        ("me 6", "I'm really sorry, I woke up with a fever and won't make it today. Can we find another day?"),
    ), ""),
    Exchange("overlap with exam", (
        ("them 5", "Could you take the technical interview on Tuesday 10 March at 10am?"),
        ("me 5", "I have an exam on Tuesday morning, so that would be difficult. I'm free from 2pm."),
    ), ""),
    Exchange("not before three", (
        ("them 5", "Is Tuesday 10 March at 1pm possible for an interview?"),
        ("me 5", "I don't get off work before three on Tuesday."),
    ), ""),
    Exchange("would need to be later", (
        ("them 5", "Tuesday 10 March at 1pm for an interview?"),
        ("me 5", "It would need to be after five, I'm afraid, because of my shifts."),
    ), ""),
    Exchange("ask my boss", (
        ("them 5", "Are you able to interview on Tuesday 10 March at 1pm?"),
        ("me 5", "I'll have to ask for time off, will get back to you tonight."),
        ("me 6", "Got the time off, so Tuesday at 1 is good."),
    ), "10T13:00"),
    Exchange("they never answer", (
        ("them 3", "What times suit you for an interview next week?"),
        ("me 3", "Monday 9 March at 10am or Tuesday 10 March at 4pm."),
    ), ""),
    Exchange("i thank for another thing", (
        ("them 5", "Would Thursday 12 March at 9am work for the interview? I've also attached the job description."),
        ("me 5", "Thanks for the job description, it's very helpful."),
    ), ""),
    Exchange("machine asks to choose", (
        ("them 5", "Please choose a time for your interview: Monday 9 March 10am, Monday 9 March 2pm, Tuesday 10 March 10am."),
        ("me 5", "I have chosen Monday at 2pm."),
    ), "9T14:00"),
    Exchange("friday then", (
        ("them 4", "Can you come by for a chat about the mechanic's job this week?"),
        ("me 4", "I could come Friday after 3."),
        ("them 5", "Friday at 3.30 then."),
    ), "6T15:30"),
    Exchange("early start", (
        ("them 5", "Trial shift for the baker job Saturday 7 March, 5am start, ok?"),
        ("me 5", "5am Saturday, I'll be there."),
    ), "7T05:00"),
    Exchange("evening call", (
        ("them 5", "Could we talk in the evening, say Monday 7.30pm, about the tutoring post?"),
        ("me 5", "Half seven on Monday is good."),
    ), "9T19:30"),
    Exchange("both days happen", (
        ("them 5", "You'll meet Ana on Monday 9 March at 10am and Bo on Tuesday 10 March at 11am."),
        ("me 5", "Great, looking forward to both."),
    ), "9T10:00 10T11:00"),
    Exchange("next round after the first", (
        ("them 2", "Your first interview is on Wednesday 4 March at 10am."),
        ("me 2", "Thank you, I'll be there."),
        ("them 5", "Well done yesterday! Can you do the final with Mr Ito on Tuesday 10 March at 3pm?"),
        ("me 5", "Yes, Tuesday at 3 suits me fine."),
    ), "4T10:00 10T15:00"),
    Exchange("answer above two subjects", (
        ("them 5", "Two things: please send your transcript, and would Monday 9 March at 11am suit for an interview?"),
        ("me 5", "Transcript attached. Monday at 11 suits."),
    ), "9T11:00"),
    Exchange("a holiday in between", (
        ("them 5", "We'd like to see you on Monday 16 March at 10am."),
        ("me 5", "I'm away from 9 to 13 March, but Monday the 16th at 10 is fine."),
    ), "16T10:00"),
    Exchange("could not be better", (
        ("them 5", "Would Monday 9 March at 11am suit for an interview?"),
        ("me 5", "That couldn't be better."),
    ), "9T11:00"),
    Exchange("not only but", (
        ("them 5", "Is Monday 9 March at 11am all right for an interview, or is it too early?"),
        ("me 5", "It isn't too early at all, Monday at 11 is good."),
    ), "9T11:00"),
    Exchange("cannot open the link", (
        ("them 5", "Your interview is confirmed for Monday 9 March at 11am on Zoom."),
        ("me 5", "Thanks, but I can't open the link. Could you send it again?"),
    ), "9T11:00/video"),
    Exchange("cannot find the building", (
        ("them 5", "Your interview is confirmed for Friday 6 March at 11am at our office."),
        ("me 6", "Hello, I'm outside but can't find the entrance, could you help?"),
    ), "6T11:00/on-site"),
    Exchange("won't need the parking", (
        ("them 5", "Your interview is confirmed for Monday 9 March at 11am. Do you need parking?"),
        ("me 5", "No, I won't need parking as I'm coming by bus."),
    ), "9T11:00"),
    Exchange("other interview declined", (
        ("them 4", "Your interview is confirmed for Monday 9 March at 11am."),
        ("them 5", "Would you also be free for a coffee with the team on Thursday 12 March at 4pm?"),
        ("me 5", "Sadly I can't do Thursday, but I'm looking forward to Monday."),
    ), "9T11:00"),
    Exchange("brackets and zone", (
        ("them 5", "How about Tuesday, March 10 at 9:00 AM PDT (4:00 PM GMT) for the intro call?"),
        ("me 5", "4pm my time on Tuesday is perfect."),
    ), "10T16:00/phone"),
    Exchange("they decline my day and name theirs", (
        ("me 4", "I could interview on Monday 9 March at 10am or 11am."),
        ("them 5", "Sorry, we're fully booked on Monday. You could come on Wednesday 11 March at 9am."),
        ("me 5", "Then Wednesday at 9, thanks."),
    ), "11T09:00"),
    Exchange("i will bring", (
        ("them 5", "Please come to the shop on Tuesday 10 March at half nine and bring a photo ID."),
        ("me 5", "Will bring my passport."),
    ), "10T09:30/on-site"),
    Exchange("unsure but yes later", (
        ("them 3", "Can you make Monday 9 March at noon for the interview?"),
        ("me 3", "I think so, let me double check with my wife."),
        ("them 4", "No rush."),
        ("me 5", "All clear for Monday noon!"),
    ), "9T12:00"),
)  # fmt: skip

ALL = AGREED + OPEN + LATER
