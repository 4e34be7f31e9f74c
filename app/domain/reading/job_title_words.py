"""Words for an occupation, of which titles of jobs are made: "Senior Backend Engineer"."""

OCCUPATIONS = (
    r"engineer|developer|programmer|architect|analyst|scientist|designer|researcher"
    r"|consultant|accountant|auditor|administrator|coordinator|specialist|associate"
    r"|assistant|technician|nurse|teacher|lecturer|tutor"
    r"|manager|director|executive|representative|officer|clerk|intern|trainee|apprentice"
    r"|advisor|adviser|strategist|producer|editor|writer|copywriter|recruiter|planner|buyer"
    r"|paralegal|solicitor|counsel|attorney"
    r"|pharmacist|therapist|physician|postdoc|fellow|sre|devops|qa|tester|marketer|controller"
    r"|bookkeeper|receptionist|supervisor|vp|cto|lead|mechanic|electrician|driver"
    r"|chef|barista|cashier"
)
TITLE = rf"(?:{OCCUPATIONS}|head of [a-z]+)"
