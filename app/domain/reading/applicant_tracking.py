"""The systems through which employers write to candidates, known by their mail domains."""

# Applicant tracking, interview scheduling, assessment and job boards. Their domain is never the
# employer's, and a person may or may not be behind it: `sender.sender_kind` tells.
_DOMAINS = {
    "Greenhouse": "greenhouse-mail.io greenhouse.io eu-greenhouse-mail.io",
    "Lever": "hire.lever.co lever.co eu.lever.co",
    "Workday": "myworkday.com myworkdayjobs.com workday.com myworkdaysite.com workdaysuv.com",
    "Ashby": "ashbyhq.com",
    "SmartRecruiters": "smartrecruiters.com smartrecruiters-mail.com",
    "iCIMS": "icims.com",
    "Taleo": "taleo.net",
    "Oracle Recruiting": "oraclecloud.com cloud.oracle.com",
    "SuccessFactors": "successfactors.com successfactors.eu sapsf.com sapsf.eu",
    "Personio": "personio.de personio.com personio.es jobs.personio.de",
    "Teamtailor": "teamtailor.com teamtailor-mail.com teamtailor.email na.teamtailor.com",
    "Workable": "workablemail.com workable.com",
    "Jobvite": "jobvite.com",
    "BambooHR": "bamboohr.com",
    "Breezy": "breezy.hr breezy-mail.com",
    "Recruitee": "recruitee.com recruiteemail.com tellent.com",
    "JazzHR": "applytojob.com jazz.co jazzhr.com theresumator.com resumatormail.com",
    "Pinpoint": "pinpointhq.com pinpoint.email",
    "Comeet": "comeet.co comeet.com comeet-notifications.com",
    "UKG": "ultipro.com ukg.net ukg.com",
    "ADP": "adp.com",
    "Paylocity": "paylocity.com",
    "Paycom": "paycomonline.net paycomonline.com",
    "Paycor": "paycor.com newtonsoftware.com",
    "Rippling": "rippling.com",
    "Gem": "gem.com",
    "Bullhorn": "bullhornmail.com bullhorn.com bullhornstaffing.com",
    "Zoho Recruit": "zohorecruit.com zohorecruitmail.com",
    "Freshteam": "freshteam.com",
    "HireVue": "hirevue.com",
    "Spark Hire": "sparkhire.com",
    "Eightfold": "eightfold.ai",
    "Phenom": "phenompeople.com phenom.com",
    "Avature": "avature.net",
    "Cornerstone": "csod.com cornerstoneondemand.com",
    "Dayforce": "dayforce.com ceridian.com dayforcehcm.com",
    "PageUp": "pageuppeople.com dc4.pageuppeople.com",
    "Homerun": "homerun.co",
    "JOIN": "join.com",
    "d.vinci": "dvinci.de dvinci-hr.com dvinci-easy.com",
    "softgarden": "softgarden.io softgarden.de",
    "rexx": "rexx-systems.com rexx-recruitment.com",
    "Haufe Umantis": "umantis.com",
    "Prescreen": "prescreen.io prescreenapp.io onlyfy.io onlyfy.jobs",
    "Welcome to the Jungle": "welcomekit.co wttj.co welcometothejungle.com",
    "Flatchr": "flatchr.io",
    "Factorial": "factorialhr.com factorialhr.es factorial.co",
    "Manatal": "manatal.com",
    "Polymer": "polymer.co",
    "Dover": "dover.com dover.io",
    "Wellfound": "wellfound.com angel.co angellist.com",
    "Tribepad": "tribepad.com tribepad.email",
    "Oleeo": "oleeo.com tal.net wcn.co.uk",
    "Applied": "beapplied.com",
    "eArcu": "earcu.com",
    "Hireful": "hireful.co.uk hireful.com",
    "Occupop": "occupop.com",
    "TalentLyft": "talentlyft.com",
    "Talentera": "talentera.com",
    "Darwinbox": "darwinbox.in darwinbox.com",
    "Keka": "keka.com",
    "Zwayam": "zwayam.com",
    "LiveHire": "livehire.com",
    "Snaphire": "snaphire.com",
    "JobAdder": "jobadder.com jobadder.email",
    "Fountain": "fountain.com onboardiq.com",
    "Paradox": "paradox.ai",
    "Harri": "harri.com",
    "Hireology": "hireology.com",
    "ClearCompany": "clearcompany.com",
    "ApplicantPro": "applicantpro.com isolvedhire.com",
    "ApplicantStack": "applicantstack.com",
    "Trakstar Hire": "recruiterbox.com trakstar.com",
    "Crelate": "crelate.com",
    "NEOGOV": "governmentjobs.com neogov.com",
    "USAJOBS": "usajobs.gov usastaffing.gov",
    "PeopleAdmin": "peopleadmin.com",
    "Interfolio": "interfolio.com",
    "Gupy": "gupy.io gupy.com.br",
    "Kenoby": "kenoby.com",
    "Solides": "solides.com.br",
    "CATS": "catsone.com",
    "Loxo": "loxo.co",
    "Kula": "kula.ai",
    "Traffit": "traffit.com",
    "eRecruiter": "erecruiter.pl",
    "Cezanne": "cezannehr.com cezanneondemand.com",
    "HiBob": "hibob.com",
    "Deel": "deel.com",
    "Remote": "remote.com",
    "Calendly": "calendly.com calendlymail.com",
    "GoodTime": "goodtime.io",
    "ModernLoop": "modernloop.io",
    "Prelude": "prelude.co interviewplanner.com",
    "Cronofy": "cronofy.com",
    "YouCanBookMe": "youcanbook.me youcanbookme.com",
    "Doodle": "doodle.com",
    "SavvyCal": "savvycal.com",
    "Cal.com": "cal.com",
    "HackerRank": "hackerrank.com hackerrankforwork.com",
    "Codility": "codility.com",
    "CodeSignal": "codesignal.com",
    "CoderPad": "coderpad.io codingame.com",
    "TestGorilla": "testgorilla.com",
    "Karat": "karat.io karat.com",
    "SHL": "shl.com shlonline.com",
    "Willo": "willo.video",
    "Indeed": "indeed.com indeedemail.com indeedmail.com",
    "LinkedIn": "linkedin.com",
    "ZipRecruiter": "ziprecruiter.com",
    "Glassdoor": "glassdoor.com glassdoor.co.uk",
    "Monster": "monster.com monster.de monster.co.uk",
    "StepStone": "stepstone.de stepstone.com totaljobs.com",
    "XING": "xing.com",
    "SEEK": "seek.com.au seek.co.nz seekmail.com.au",
    "Naukri": "naukri.com",
    "Instahyre": "instahyre.com",
    "Hirect": "hirect.in",
    "Cutshort": "cutshort.io",
    "CareerBuilder": "careerbuilder.com",
    "Dice": "dice.com",
    "Reed": "reed.co.uk",
    "CV-Library": "cv-library.co.uk",
    "jobs.ac.uk": "jobs.ac.uk",
    "IrishJobs": "irishjobs.ie jobs.ie",
    "Handshake": "joinhandshake.com",
    "Hired": "hired.com",
    "Otta": "otta.com",
    "Arbeitnow": "arbeitnow.com",
    "InfoJobs": "infojobs.net infojobs.it",
    "APEC": "apec.fr",
}  # fmt: skip

_NAME_OF = {domain: name for name, domains in _DOMAINS.items() for domain in domains.split()}
# From acme@myworkday.com, acme+autoreply@talent.icims.com, acme@invalidemail.taleo.net.
_BY_LOCAL_PART = frozenset({"Workday", "iCIMS", "Taleo"})
_NO_TENANT_WORDS = """
admin alert alerts api app apply ats autoemail automail automated autoreply bewerbung bounce
candidate candidates candidature career careers contact donotreply email emea eu event events help
hire hiring hr hrms info interview interviews invalidemail job jobs karriere mail mailer message
messages myworkday na news noreply notification notifications notify otp people recruiter
recruiting recruitment reply rh rrhh service staffing support system talent team us uk wd1 wd2 wd3
wd5 wd10 wd12 wd103 workday www
"""
_NO_TENANT = frozenset(_NO_TENANT_WORDS.split())


def relay_of(address: str) -> str | None:
    """The system that an address or domain belongs to, such as "Greenhouse"; None for others.

    Args:
        address: "x@us.greenhouse-mail.io" or "us.greenhouse-mail.io", in any case.
    """
    labels = address.rpartition("@")[2].strip(" <>.").lower().split(".")
    for start in range(max(0, len(labels) - 4), len(labels) - 1):
        name = _NAME_OF.get(".".join(labels[start:]))
        if name is not None:
            return name
    return None


def tenant_of(address: str) -> str:
    """The employer that a system writes for, as its address calls it: "acme" of acme@myworkday.com
    and of no-reply@acme.teamtailor-mail.com; "" where the address names none."""
    system = relay_of(address)
    if system is None:
        return ""
    local, _, domain = address.strip(" <>.").lower().rpartition("@")
    labels = domain.split(".")
    names = [label for label in labels[: len(labels) - 2] if label not in _NO_TENANT]
    if not names and system in _BY_LOCAL_PART:
        names = [local.partition("+")[0]]
    parts = [part for part in (names[0] if names else "").split("-") if part not in _NO_TENANT]
    name = "-".join(parts)
    return name if len(name) > 1 and "".join(parts).isalnum() and not name.isdigit() else ""
