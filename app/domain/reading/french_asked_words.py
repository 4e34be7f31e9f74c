"""What employers ask of candidates in French, and how those write who were never applied to."""

from app.domain.reading.cues import Cues

QUESTION = Cues([])
COLD = Cues([])
KNOWN = Cues([])
PAPERS = Cues([])
