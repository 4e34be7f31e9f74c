"""Mail that names the day of an interview without its hour, or another day; written before it was read.

Everything is written on Thursday 5 March 2026. Days are those of March; a question mark follows a
day that is proposed and not agreed.
"""

DAYS: tuple[tuple[str, str, str], ...] = (
    # name, text, the days
    ("looking forward", "Hi Sam,\n\nWe are looking forward to your interview for the Mobile Engineer position on Monday 9 March.\n\nBest\nRuth", "9"),
    ("it is on", "Hi Sam,\n\nThis is to confirm your interview for the Database Engineer role. It is on Thursday 12 March.\n\nBest\nRuth", "12"),
    ("scheduled for", "Dear Sam,\n\nYour second interview for the Analyst role has been scheduled for Tuesday 10 March. The time will follow.\n\nHR", "10"),
    ("confirmed", "Dear Sam,\n\nI am pleased to confirm your interview with Dr Hale on March 16th. Please bring your certificates.\n\nJo", "16"),
    ("reminder", "Hi Sam, a reminder that your interview for the Nurse post is on Wednesday, 11 March. Parking is free.\n\nMel", "11"),
    ("moved", "Hi Sam, Raj is ill. Your interview for the Data Engineer role has been moved to Friday 13 March, sorry for the trouble.\n\nMel", "13"),
    ("booked in", "Hi Sam, you are booked in for an interview with the Sales team on Monday 16 March. Details to come.\n\nDee", "16"),
    ("date line", "Dear Sam,\n\nWe confirm your interview for the post of Librarian.\n\nDate: Tuesday 10 March 2026\nPlace: Town Hall, Room 4\n\nA. Brown", "10"),
    ("see you", "Hi Sam, all set for the panel interview. See you on Monday 9 March!\n\nTess", "9"),
    ("takes place", "Dear Ms Lee,\n\nthe interview for the position of Project Manager will take place on 17 March at our Bonn office.\n\nK. Vogel", "17"),
    ("invited on a day", "Dear Sam,\n\nwe would like to invite you to an interview for the Translator position on Friday 13 March. Please let us know if this suits you.\n\nAnna", "13?"),
    ("assessment day", "Dear Sam,\n\nYour assessment day for the Graduate Scheme is confirmed for Thursday 19 March.\n\nGraduate Team", "19"),
    ("with an hour too", "Hi Sam,\n\nYour interview is confirmed for Monday 9 March at 10:00. We look forward to your interview on Monday 9 March.\n\nRuth", "9"),
    ("feedback", "Hi Sam,\n\nthanks for coming in. Your interview feedback will be shared on Monday 9 March.\n\nRuth", ""),
    ("decision", "Hi Sam, the panel meets on Tuesday 10 March and decides about the Analyst role after all interviews are done.\n\nHR", ""),
    ("deadline", "Dear Sam, please complete the assessment for the Data Engineer role by Monday 9 March. If you pass we will invite you to an interview.\n\nHR", ""),
    ("closing date", "Thank you for applying for the post of Librarian. The closing date is Monday 9 March, and interviews will be held after that.\n\nHR", ""),
    ("start date", "Hi Sam, further to your interview we are putting the paperwork together. Your start date would be Monday 16 March.\n\nDee", ""),
    ("all candidates", "Thank you for your interest in the Project Manager role. First interviews are planned for the week of 16 March.\n\nHR", ""),
    ("choice of days", "Hi Sam, for your interview with Raj we can offer Monday 9 March or Wednesday 11 March. Which do you prefer?\n\nMel", ""),
    ("called off", "Hi Sam, we have to cancel your interview on Monday 9 March, as the role has been filled.\n\nMel", ""),
    ("will write", "Hi Sam, we will send you the details of the interview on Monday 9 March.\n\nMel", ""),
    ("a question", "Hi Sam, would you be able to come in for an interview on Tuesday 10 March?\n\nMel", ""),
    ("another's meeting", "Hi Sam, thanks for the call about the Sales role. I am meeting the client on Monday 9 March and will tell you more after that.\n\nLou", ""),
    ("absent", "Hi Sam, about the interview: I'm on leave from Monday 9 March, so Jo will look after you.\n\nMel", ""),
    ("send by", "Dear Sam, before your interview please return the form. We need it on Friday 13 March at the latest.\n\nHR", ""),
    ("open day", "Dear Sam, thank you for your application for the Teacher post. Our open day is on Saturday 14 March and you are welcome to visit.\n\nHR", ""),
    ("past day", "Dear Sam, thank you for your interview on Monday 2 March. The panel is still meeting other candidates.\n\nHR", "2"),
)  # fmt: skip
LAST: tuple[tuple[str, str, str], ...] = (
    ("we expect you", "Dear Sam,\n\nYour interview for the Buyer role is fixed for Wednesday 11 March. We expect you at our Leeds office.\n\nTheo", "11"),
    ("subject to change", "Hi Sam, good news: the panel interview is now confirmed for 18 March. I'll come back with a time.\n\nPat", "18"),
    ("day after", "Hi Sam, just to say I'm looking forward to our interview on Tuesday, 10 March.\n\nLia", "10"),
    ("us date", "Hi Sam,\n\nYour onsite interview has been scheduled for March 12. Travel details are attached.\n\nKim", "12"),
    ("on the phone", "Hi Sam, as agreed on the phone, your interview is on Monday. Bring your portfolio!\n\nTheo", "9"),
    ("rescheduled", "Dear Sam,\n\nYour interview with Ms Noor has been rescheduled to Monday 16 March.\n\nHR", "16"),
    ("interview date label", "Dear Sam,\n\nThank you for accepting our invitation to interview.\n\nInterview date: Friday 13 March\nVenue: Room 12\n\nHR", "13"),
    ("after it", "Hi Sam, all the interviews finish on Friday 13 March and we will decide the week after.\n\nPat", ""),
    ("pay day", "Hi Sam, your interview expenses will be paid on Friday 13 March.\n\nHR", ""),
    ("results day", "Dear Sam, the results of your interview are due on Monday 9 March.\n\nHR", ""),
    ("call me", "Hi Sam, I'd like to hear how your interview went. Call me on Monday 9 March.\n\nLou", ""),
    ("other's interview", "Hi Sam, we have one more candidate to interview on Monday 9 March, so please bear with us.\n\nPat", ""),
    ("we could", "Hi Sam, we could do the interview on Monday 9 March or later that week, tell me what is best.\n\nPat", ""),
    ("first day", "Hi Sam, welcome! See you on Monday 16 March for your first day. Thanks again for a great interview.\n\nInes", ""),
    ("was on", "Hi Sam, sorry for the silence since your interview on 24 February. We are still deciding.\n\nPat", "24"),
    ("invite and day", "Dear Sam,\n\nI am delighted to invite you to interview for the Actuary post on Thursday 19 March.\n\nMs Noor", "19?"),
)  # fmt: skip
