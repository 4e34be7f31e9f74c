"""What the questions look at: the newly written words of a mail, in sentences, and their day."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from app.domain.message import Message
from app.domain.reading.plain import Body
from app.domain.reading.quoted import Words, own_words, words_of
from app.domain.reading.quoted_html import words_of_page
from app.domain.reading.sentences import LOOKED_AT, Sentence, sentence, sentences

_PLAUSIBLE = timedelta(days=3)  # a Date header farther from its arrival is not believed
_AMERICAS = (timedelta(hours=-11), timedelta(hours=-2))  # offsets where 3/4 is the 4th of March
_SIGNATURE_LINES = 12
_REPLY_SUBJECT = re.compile(r"(?:re|aw|sv|antw|res|rv|vs|odp)(?:\[\d+\])?\s*:")
_GREETING = re.compile(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^.!?]{0,40}"
    r"|(?:mr|ms|mrs|dr)?\.? ?[\w.'-]{1,20}(?: [\w.'-]{1,20})?[,:!-]+|(?:i )?hope (?:you|this"
    r"|all)\b.{0,80})[.,!: ]*"
)


@dataclass(frozen=True, slots=True)
class Written:
    """The words of one mail."""

    new: str  # without quoted history and signature
    said: tuple[Sentence, ...]  # `new` without its sign-off
    rest: str  # history and signature, as far as they are looked at
    signature: tuple[str, ...]  # the lines under the closing
    subject: Sentence
    written_at: datetime  # in the writer's own offset
    day_first: bool  # 3/4 is the 3rd of April
    answers: bool  # In-Reply-To or "Re:": it answers another mail

    @property
    def on(self) -> date:
        """The day of writing in the writer's own calendar."""
        return self.written_at.date()

    @property
    def opening(self) -> str:
        """The first line that says something: no greeting, no "Hope you are well"."""
        for one in self.said[:4]:
            if not _GREETING.fullmatch(one.low):
                return one.quote()
        return self.said[0].quote() if self.said else self.subject.quote()


def written_in(message: Message, body: Body) -> Written:
    """The words of `message`, whose text is `body` (`NO_BODY` where it may not be seen)."""
    words = Words("", "")
    if body.text and body.page is not None:
        words = words_of_page(body.page)
    elif body.text:
        words = words_of(body.text)
    new = words.new
    own = own_words(new) if new else ""
    if new and words.signed != new:
        own = min(own, own_words(words.signed), key=len)
    subject = sentence(message.subject)
    written_at = written_at_of(message)
    offset = written_at.utcoffset() or timedelta()
    return Written(
        new=new,
        said=sentences(own or new),
        rest=_rest(body.text, new),
        signature=_signature(words.signed, own),
        subject=subject,
        written_at=written_at,
        day_first=not _AMERICAS[0] <= offset <= _AMERICAS[1],
        answers=bool(message.in_reply_to) or _REPLY_SUBJECT.match(subject.low) is not None,
    )


def written_at_of(message: Message) -> datetime:
    """When a mail was written, aware; of an implausible Date header only the offset is believed."""
    sent, received = message.sent_at, message.received_at
    if received.tzinfo is None:
        received = received.replace(tzinfo=UTC)
    if sent is None or sent.tzinfo is None or not 1971 <= sent.year <= 9000:
        return received
    if received.year <= 1970 or abs(sent - received) <= _PLAUSIBLE:
        return sent
    return received.astimezone(sent.tzinfo)


def _signature(signed: str, own: str) -> tuple[str, ...]:
    tail = own[-40:]
    at = signed.rfind(tail) + len(tail) if own else 0
    lines = [line.strip() for line in signed[at : at + 2_000].splitlines()]
    return tuple(line for line in lines if line)[:_SIGNATURE_LINES]


def _rest(body: str, new: str) -> str:
    tail = new.rstrip()[-40:]
    found = body.find(tail) if tail else -1
    at = found + len(tail) if found >= 0 else 0
    return body[at : at + LOOKED_AT // 3].strip()
