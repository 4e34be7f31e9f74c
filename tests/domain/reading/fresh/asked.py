"""Invitations, searches for a time and questions, also the short ones; written before they were read.

Kinds as in the other collections: every kind that is right, the best one first.
"""

from tests.domain.reading.fresh.mail import Mail

INVITATIONS = [
    Mail("one liner", "Deb Hart <deb@hartbuild.example>", "your cv", "Hi Sam, got your CV. Fancy coming in for a chat about the estimator job?", "invitation question scheduling"),
    Mail("hiring manager short", "Lena Ost <lena@brightly.example>", "Product designer", "Sam - really liked the case study. Would love to get you in front of the team. When's good?", "invitation scheduling question"),
    Mail("us recruiter", "Jess Cole <jess@bluebird.example>", "Bluebird <> Sam", "Hi Sam,\n\nThanks for applying! I'd love to connect live and tell you about what we're building. Mind sending some availability for a 30 min intro this or next week?", "invitation scheduling question"),
    Mail("agency", "Tom Reed <tom@reedstaff.example>", "Client feedback", "Hi Sam, great news, the client wants to see you! Are you around Tuesday or Wednesday?", "invitation scheduling question"),
    Mail("goodtime", "GoodTime <noreply@goodtime.io>", "Stark: select your availability", "Hi Sam,\n\nYou're moving forward! Stark Industries would like you to pick times for your upcoming conversation with Pepper. Select availability: https://goodtime.io/a/1", "invitation scheduling"),
    Mail("ashby", "Mira (via Ashby) <no-reply@ashbyhq.com>", "Next steps with Quill", "Hi Sam, we enjoyed reading your application for Support Lead and would love to chat. Use the link below to book time with our recruiter.\nhttps://app.ashbyhq.com/x", "invitation scheduling"),
    Mail("lever", "Acme <no-reply@hire.lever.co>", "Interview with Acme", "Sam,\n\nWe'd like to move ahead with a technical conversation for the Backend Engineer role. Please choose a slot that suits you here.", "invitation scheduling"),
    Mail("modernloop", "ModernLoop <schedule@modernloop.io>", "Your onsite with Vandelay", "Hi Sam, congratulations on making it to the onsite at Vandelay! Please submit your availability so that we can put your loop together.", "invitation scheduling"),
    Mail("workday", "Umbrella Careers <umbrella@myworkday.com>", "Action required: schedule your interview", "Dear Sam, you have been selected to interview for Lab Technician (R-2231). Please log in to schedule your interview.", "invitation scheduling"),
    Mail("uk school", "Mrs J Shah <office@elmprimary.example>", "Shortlisting", "Dear Sam\n\nThank you for your letter. The governors have shortlisted you and hope that you can join us on Thursday 12 March, when you will teach a 20 minute lesson to Year 4 and then talk to the panel.", "invitation scheduling"),
    Mail("indian walk in", "HR Orbit <hr@orbit.example>", "Shortlisted", "Dear candidate,\n\nYour profile got shortlisted. Kindly come down to our Whitefield office tomorrow at 10 am for technical round along with your updated CV.", "invitation scheduling"),
    Mail("aussie", "Bazza Kerr <baz@kerrcivil.example>", "Ute driver", "Hey mate, your application stacks up. Can you swing past the yard for a chat sometime this week?", "invitation question scheduling"),
    Mail("irish", "Niamh Daly <niamh@dalylaw.example>", "Legal secretary", "Sam, we'd be delighted to have you in for a chat. Would next Tuesday be any use to you?", "invitation scheduling question"),
    Mail("founder", "Kai <kai@sprout.example>", "hey", "hey sam! kai here from sprout. your github is super cool, got 20 min to talk this week? we're looking for a founding engineer", "invitation scheduling question"),
    Mail("restaurant", "Gus <gus@bar9.example>", "job", "Hi, you applied for the waiter job. Can you do a trial Saturday 5pm? Wear black.", "invitation scheduling question"),
    Mail("public sector", "HSE Recruitment <recruit@hse.example>", "Interview", "A chara, further to your application for Staff Nurse, you have been called to interview. Details of date, time and venue are attached.", "invitation scheduling"),
    Mail("phd", "Prof. Ilse Brandt <brandt@uni.example>", "PhD position", "Dear Sam, your research proposal was discussed in our group and we would be glad to have you present it to us. Would the week of 16 March be convenient?", "invitation scheduling question"),
    Mail("second round", "Mo Aziz <mo@finch.example>", "Round 2", "Hi Sam, Priya had only good things to say. We'd like to get you back in, this time with the wider team, half a day.", "invitation"),
    Mail("video one way", "Spark Hire <no-reply@sparkhire.com>", "Video interview for Retail Associate", "Hello Sam, Cobb & Co has invited you to answer 5 questions on video. You have until Sunday to finish.", "invitation"),
    Mail("assessment centre", "Grad Team <grads@bigfour.example>", "Your application", "Well done, Sam! You did so well in the online tests that we want to see you at our assessment centre in Leeds.", "invitation"),
    Mail("bare ask", "Pam <pam@copyhouse.example>", "Re: copywriter", "Looks good. Can we talk tomorrow?", "invitation scheduling question"),
    Mail("meet the boss", "Ed Lowe <ed@lowefarm.example>", "farm hand", "Dad would like to meet you before he says yes. Can you get up here on Sunday?", "invitation scheduling question"),
]  # fmt: skip

SCHEDULING = [
    Mail("popped in", "Jean <jean@surgery.example>", "Re: receptionist", "Lovely. I've popped you in for 11.30 on the 11th.", "scheduling invitation"),
    Mail("shift", "Ali <ali@vertex.example>", "Re: interview", "Hey Sam, Mark's stuck in traffic, can we start 30 mins later?", "scheduling question"),
    Mail("which", "Nia <nia@soft.example>", "Re: QA role", "Mon 10 or Tue 4? Either fine our end.", "scheduling question"),
    Mail("zoom", "Recruiting <recruiting@hooli.example>", "Zoom details", "Hi Sam, here's the Zoom for tomorrow: https://zoom.us/j/1. Shout if you can't get in.", "scheduling invitation"),
    Mail("panel", "Coord <coord@northwind.example>", "Re: availability", "Thanks Sam! I'm pulling the panel's calendars together and will get something on the books by Friday.", "promise scheduling"),
    Mail("clash", "Coord <coord@northwind.example>", "Re: your loop", "Apologies, we've had a clash come up at our end. Would you be open to the following afternoon instead?", "scheduling question"),
    Mail("confirm", "Sal <sal@sals.example>", "Re: chef", "Deal. Wednesday 3 o'clock, back door, bring knives.", "scheduling invitation"),
    Mail("ready", "Kelly <kelly@acme.example>", "Re: chat", "Perfect, invite is in your inbox. Talk Thursday!", "scheduling invitation"),
    Mail("timezones", "Kelly <kelly@acme.example>", "Re: chat", "Are you on Eastern? Ben's in Dublin so mornings your side would be easiest for everybody.", "scheduling question"),
    Mail("calendar hold", "EA to CEO <ea@corp.example>", "Re: final", "Mr Stone can spare 20 minutes on Monday at 08:40. I have put a hold in. Please let me have a number on which he can reach you.", "scheduling question invitation"),
    Mail("moved", "Hal <hal@foundry.example>", "Re: Monday", "Monday's no good any more, sorry. Wednesday?", "scheduling question"),
    Mail("reminder bot", "Calendly <notifications@calendly.com>", "Reminder: Intro interview with Jo at 11:30 on Wednesday", "Hi Sam Doe, this is a friendly reminder that your Intro interview with Jo is at 11:30 - Wednesday, 11 March 2026 (Europe/London).", "scheduling notice invitation"),
]  # fmt: skip

QUESTIONS = [
    Mail("salary", "Jess Cole <jess@bluebird.example>", "Re: Bluebird", "Hey Sam, quick one before I set things up - what are you looking for comp-wise?", "question"),
    Mail("visa", "Talent <talent@vandelay.example>", "Your application", "Hi Sam, would you need sponsorship to work in the UK, now or later?", "question"),
    Mail("notice", "HR Orbit <hr@orbit.example>", "Java Developer", "Dear Sam, please share your current CTC, expected CTC and notice period to proceed further.", "question"),
    Mail("relocate", "Tom Reed <tom@reedstaff.example>", "Cardiff role", "Hiya, client's asking if you'd move to Cardiff or if it has to be remote for you?", "question"),
    Mail("references", "Mrs J Shah <office@elmprimary.example>", "References", "Dear Sam, we still lack the second referee. Who may we write to?", "question"),
    Mail("still keen", "Bazza Kerr <baz@kerrcivil.example>", "Re: site job", "Mate you still keen? Other bloke pulled out.", "question invitation"),
    Mail("portfolio", "Lena Ost <lena@brightly.example>", "Re: Product designer", "The link in your application is broken for me. Got another one?", "question"),
    Mail("task", "Kai <kai@sprout.example>", "Re: hey", "next up is a small take-home, ~2h. want me to send it over now or after the weekend?", "question"),
    Mail("form", "HSE Recruitment <recruit@hse.example>", "Garda vetting", "A chara, the attached vetting form is to be completed and returned to this office within ten days.", "question"),
    Mail("licence", "Gus <gus@bar9.example>", "Re: job", "You over 18 and got your RSA?", "question"),
]  # fmt: skip

OTHERS = [
    Mail("dentist", "Bright Smiles <hello@smiles.example>", "Your appointment", "Hi Sam, we've popped you in for 11.30 on the 11th with the hygienist. Reply if that's no good.", "other"),
    Mail("friend", "Lou Marsh <lou@mail.example>", "saturday", "Fancy coming over Saturday at 5? Dad would like to meet you, and Priya had only good things to say.", "other"),
    Mail("book club", "Ana Ruiz <ana@mail.example>", "Re: thursday", "Thursday 3 works for me, can we start 30 mins later though?", "other"),
    Mail("plumber", "Pete <pete@drains.example>", "Re: leak", "Can swing past tomorrow between 9 and 11. Is that any use to you?", "other"),
    Mail("school", "Elm Primary <office@elmprimary.example>", "Parents' evening", "Dear parents, please choose a slot that suits you here: https://slots.example. You have until Sunday.", "other bulk"),
    Mail("sales call", "Rory <rory@leadgen.example>", "15 min?", "Hi Sam, got 20 min to talk this week about growing your pipeline? Grab a time on my Calendly.", "other bulk"),
    Mail("landlord", "Mr Khan <khan@lets.example>", "Flat viewing", "Hi, the flat on Mill Lane: I could do Monday at 10 or Tuesday at 4. Which is better?", "other"),
    Mail("volunteering", "Jo Field <jo@mail.example>", "park run", "You still keen? We need you at the start line for 8:45, ask for Gus.", "other"),
    Mail("colleague", "Ben <ben@mail.example>", "Re: 1:1", "Mark's stuck in traffic, let's push our catch-up to 4pm. Same Zoom.", "other"),
    Mail("garage", "City Garage <book@garage.example>", "MOT", "Your booking is confirmed for Tuesday, March 10, 10:00am. Bring your licence.", "other bulk"),
]  # fmt: skip
