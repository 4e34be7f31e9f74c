"""Hiring mail known by those who hire, and by what they call their work."""

from app.domain.reading.cues import Cues, cue

PEOPLE = Cues(
    [
        cue(r"\b(?:my|your) <employment|hiring|recruitment>\b", 3),
        cue(
            r"\b(?:hiring|recruitment|recruiting|selection|interview|application) <process"
            r"|decision|decisions|timeline|stage|panel>\b",
            2,
        ),
        cue(
            r"<hiring> (?:manager|managers|team|lead|committee|panel|partner|department|process"
            r"|freeze|needs|plan|plans)\b",
            2.2,
        ),
        cue(
            r"\b(?:we are|we're|currently|is|actively|not|are|now|suspended|stopped|paused) "
            r"<hiring|recruiting>\b",
            1.3,
        ),
        cue(r"<recruiter|recruiters|recruiting|recruitment|recruit>\b", 1.2),
        cue(
            r"<talent> (?:acquisition|partner|team|sourcer|scout|specialist|coordinator|advisor"
            r"|manager|community|pool|network|operations|lead|attraction)\b",
            2.6,
        ),
        cue(r"<people> (?:partner|operations|ops|team|and culture|& culture|coordinator)\b", 0.9),
        cue(
            r"\bhuman <resources>\b|\b<hr> (?:team|department|manager|coordinator|business)\b", 0.9
        ),
        cue(r"<headhunter|headhunting|staffing>\b", 1.2),
        cue(r"<hire|hired|hires>\b", 0.6),
        cue(r"<employer|employers|employment|employed>\b", 0.7),
        cue(
            r"\bthe <client> (?:is|has|have|would|was|were|wants|felt|really|loved|liked|came"
            r"|said)\b",
            0.9,
        ),
    ]
)
