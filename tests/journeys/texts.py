"""What Dana and Sam write in the stories. The interview was on Tuesday, 24 February 2026."""

from datetime import timedelta

DAY = timedelta(days=1)

INVITED = """\
Hello Sam,

Thank you for applying for the position of Backend Engineer. We would like to invite you to an
interview on Tuesday, 24 February 2026 at 10:00.

Best regards
Dana Reyes
Recruiter, Acme
"""
THANKS = """\
Dear Dana,

Thank you for the interview for the Backend Engineer position today. I enjoyed our conversation
about the search index and look forward to hearing from you about the next steps.

Kind regards
Sam Lee
"""
PROMISE = """\
Hi Sam,

Thank you for the interview. We will let you know our decision by Friday, 13 March 2026.

Best regards
Dana
"""
QUESTION = """\
Hi Sam,

Could you please send me two references by tomorrow?

Best regards
Dana
"""
CHECK_IN = """\
Dear Dana,

I wanted to ask whether there is any news about the Backend Engineer position. When may I expect
to hear from you?

Kind regards
Sam Lee
"""
LUNCH = "Hi Sam, shall we have lunch on Thursday? The new place has good soup. Ben"
