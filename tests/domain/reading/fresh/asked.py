"""Status questions of job seekers and mail that only resembles them; written before it was read.

The misses of `ASKED` were learnt from afterwards; `ASKED_LATER` was written then and not learnt from.
"""

from app.domain.reading.model import Purpose

_FOLLOW_UPS = {Purpose.CHECK_IN, Purpose.OTHER_OFFER}
OTHERWISE = " ".join(purpose for purpose in Purpose if purpose not in _FOLLOW_UPS)

# subject, text, answers another mail, purpose (any of)
ASKED: tuple[tuple[str, str, bool, str], ...] = (
    ("Re: Interview", "Hi Dana, I hope you're well. I was wondering whether you've had a chance to discuss my interview with the team?\n\nSam", True, "check-in"),
    ("Re: Data Engineer", "Hi Tom, just a quick one: are we still on track for a decision this week?\n\nSam", True, "check-in"),
    ("Re: Data Engineer", "Dear Ms Park, as I have not yet heard back from you, I would like to politely ask about the current status of my application.\n\nSam", True, "check-in"),
    ("Checking in", "Hi Raj, it was lovely meeting you on the 3rd. I'd be grateful for any update you can share on where the process is.\n\nSam", False, "check-in"),
    ("Re: Final round", "Hey Liz, any movement on your end?\n\nSam", True, "check-in"),
    ("Re: Final round", "Hi Liz, following up on my email of 12 May below. Please let me know if you need anything else from me.\n\nSam", True, "check-in"),
    ("Re: Teaching post", "Dear Headteacher, I understand that you must be very busy at this time of year, but I'd appreciate hearing whether a decision has been made on the Year 4 post.\n\nSam", True, "check-in"),
    ("Re: Senior Dev", "Hi Ola, did the team get a chance to regroup after my interview?\n\nSam", True, "check-in"),
    ("Re: Barista", "hi! just wondering if i got the job or not? thanks sam", True, "check-in"),
    ("Re: Role", "Hello, I'm following up regarding the position of accountant for which I interviewed on June 2. I remain very interested and look forward to hearing about next steps.\n\nSam", True, "check-in"),
    ("Re: Role", "Hi Pete, I don't want to be a pest, but is there anything you can tell me about the timing?\n\nSam", True, "check-in"),
    ("Re: Research Fellow", "Dear Professor, I am writing to enquire if the selection committee has reached a decision.\n\nSam", True, "check-in"),
    ("Re: Driver job", "Hi, you said you'd call on Tuesday but I haven't heard anything. Am I still in the running?\n\nSam", True, "check-in"),
    ("Re: Solutions Architect", "Hi Mark, wanted to float this back to the top of your inbox.\n\nSam", True, "check-in"),
    ("Re: Copywriter", "Hi Jo, hope the launch went well! Is the copywriter role still moving ahead?\n\nSam", True, "check-in"),
    ("Re: Copywriter", "Hi Jo, could you give me an idea of when I might hear back?\n\nSam", True, "check-in"),
    ("Re: Interview", "Hi Dana, thanks so much for your time today, I really enjoyed hearing about the platform team. Looking forward to hearing from you.\n\nSam", True, OTHERWISE),
    ("Re: Interview", "Hi Dana, Thursday at 2 works for me. Could you let me know who I'll be speaking with?\n\nSam", True, OTHERWISE),
    ("Re: Interview", "Hi Dana, I'm stuck in traffic and will be ten minutes late, sorry!\n\nSam", True, OTHERWISE),
    ("Re: References", "Hi Tom, here are my references as discussed: Ann Li and Bo Ek. Let me know if you need anything else.\n\nSam", True, OTHERWISE),
    ("Re: Offer", "Hi Liz, thank you for the offer! Before I sign, could you confirm how many days of leave are included?\n\nSam", True, OTHERWISE),
    ("Re: Interview", "Hi Raj, unfortunately I need to move our call on Friday. Would Monday work instead?\n\nSam", True, OTHERWISE),
    ("Re: Application", "Dear team, please find attached my CV for the position of accountant.\n\nSam", True, OTHERWISE),
    ("Re: Test", "Hi Ola, I've finished the take-home and pushed it to the repo. Happy to walk you through it.\n\nSam", True, OTHERWISE),
    ("Re: Travel", "Hi, when will my travel expenses be paid?\n\nSam", True, OTHERWISE),
    ("Re: Zoom", "Hi, the Zoom link does not work for me, could you send a new one?\n\nSam", True, OTHERWISE),
    ("Re: Decision", "Hi Mark, thank you for letting me know about your decision. I wish you and the team all the best.\n\nSam", True, OTHERWISE),
    ("Re: Next steps", "Hi Jo, that timeline works for me, thanks for the update!\n\nSam", True, OTHERWISE),
)  # fmt: skip
ASKED_LATER: tuple[tuple[str, str, bool, str], ...] = (
    ("Re: Interview", "Hello Priya, it's been nearly two weeks since we spoke, and I haven't heard anything from the team. Should I assume you've gone another way?\n\nSam", True, "check-in"),
    ("Re: Analyst", "Hi Ken, I'd love to know if there's been any progress since our conversation last Thursday.\n\nSam", True, "check-in"),
    ("Re: Analyst", "Dear hiring team, may I kindly ask for an update on my candidacy?\n\nSam", True, "check-in"),
    ("Re: Analyst", "Hi Ken, quick check: has HR signed off on the hire yet?\n\nSam", True, "check-in"),
    ("Re: Nurse", "Good afternoon, I had my interview on the 9th and was told I would hear within a week. It is now the 20th. Could somebody let me know what is happening?\n\nSam", True, "check-in"),
    ("Re: PM", "Hey Mia, did I make it to the next round?\n\nSam", True, "check-in"),
    ("Re: PM", "Mia, any word?\n\nSam", True, "check-in"),
    ("Re: Chef", "Hi chef, you still need someone for the pastry section or is that gone now?\n\nSam", True, "check-in"),
    ("Re: Architect", "Dear Mr Ito, I am reaching out again concerning my interview. Your reply would help me to plan the next weeks.\n\nSam", True, "check-in"),
    ("Re: Architect", "Dear Mr Ito, please could you confirm whether the vacancy has been filled?\n\nSam", True, "check-in"),
    ("Interview on 4 May", "Dear Mrs Bell, Further to my interview on 4 May, I wonder whether you are now in a position to tell me the outcome.\n\nSam", False, "check-in"),
    ("Re: Dev", "Hi Ash, sorry to chase - I know hiring is slow. Do you know roughly when the team will be done with interviews?\n\nSam", True, "check-in"),
    ("Re: Dev", "Hi Ash, I have another interview process that is getting close to the end, so I wanted to see where I stand with you.\n\nSam", True, "check-in"),
    ("Re: Lab", "Hello, I am just wondering what the next steps are and whether you need anything else from me?\n\nSam", True, "check-in"),
    ("Re: Interview", "Hi Priya, thanks again for the chat. One thing I forgot to ask: does the team do on-call?\n\nSam", True, OTHERWISE),
    ("Re: Interview", "Hi Ken, yes, next Tuesday is great. What is the best number to reach you on?\n\nSam", True, OTHERWISE),
    ("Re: Interview", "Hello, I'm confirming my attendance on Monday at 9. Is there anything I should bring?\n\nSam", True, OTHERWISE),
    ("Re: Nurse", "Hi, I got your voicemail and will call you back after 4.\n\nSam", True, OTHERWISE),
    ("Re: PM", "Mia, thanks for the quick turnaround! I'd be delighted to meet the VP.\n\nSam", True, OTHERWISE),
    ("Re: Offer", "Dear Mr Ito, I'm happy to accept. When should I expect the contract?\n\nSam", True, OTHERWISE),
    ("Re: Dev", "Hi Ash, no worries about the delay, take the time you need.\n\nSam", True, OTHERWISE),
    ("Re: Dev", "Hi Ash, thank you for the update, I appreciate you keeping me in the loop.\n\nSam", True, OTHERWISE),
    ("Re: Lab", "Hello, is the lab on Park Street or on the main campus?\n\nSam", True, OTHERWISE),
    ("Re: Rejection", "Hi Ken, sorry to hear that, but thank you for telling me. Is there any feedback you could share?\n\nSam", True, OTHERWISE),
    ("Re: Slots", "Hi Ken, I sent you three slots on Monday, do any of them suit?\n\nSam", True, OTHERWISE),
    ("Re: Chat", "Hi Jo, great to meet you at the fair! Are there any openings in your team?\n\nSam", True, OTHERWISE),
)  # fmt: skip
