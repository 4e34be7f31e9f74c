"""What the user did: check-ins, thank-yous, contacts by phone or LinkedIn, mail that waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from app.domain.conversation import CheckIn, HeldInterview
from app.domain.folding.slots import Slots, slots_in
from app.domain.folding.story import CORRECTION_WITHIN, Story
from app.domain.order import identity
from app.domain.reading.model import Kind, Purpose, ReadMessage

# By headers alone a mail's purpose is a guess from its day: soon after the interview it thanks,
# days later it asks. Guessing a check-in errs towards silence.
_THANKS_WITHIN = timedelta(hours=48)
_GRATEFUL_WITHIN = timedelta(days=3)  # a mail that gives thanks, in words no phrase knows
_ASKS_AFTER = timedelta(days=3)

_LEAVES_WAITING = frozenset({Kind.ACKNOWLEDGEMENT, Kind.PROMISE})
_UNKNOWN = frozenset({None, Purpose.OTHER})


@dataclass(frozen=True)
class Outbound:
    """The user's side of an application."""

    story: Story
    interviews: tuple[HeldInterview, ...]

    @cached_property
    def slots(self) -> Slots:
        """Interview slots that the other side owed."""
        return slots_in(self.story, self.interviews)

    @cached_property
    def all_check_ins(self) -> tuple[CheckIn, ...]:
        """Everything that ever counted as a follow-up, oldest first."""
        by_mail = [
            CheckIn(read.at, self._recipients(read), "mail", identity(read.message))
            for read in self.story.sent
            if self._counts(read)
        ]
        by_note = [CheckIn(contact.at, (), contact.channel) for contact in self.story.contacts]
        ordered = sorted((*by_mail, *by_note), key=lambda c: (c.at, c.channel, c.message_id))
        return _corrections_joined(ordered)

    @cached_property
    def check_ins(self) -> tuple[CheckIn, ...]:
        """Those since the last human answer and the last interview."""
        begins = [interview.starts_at for interview in self.interviews]
        if self.story.last_answer is not None:
            begins.append(self.story.last_answer.at)
        since = max(begins, default=None)
        return tuple(c for c in self.all_check_ins if since is None or c.at > since)

    @cached_property
    def thanked_at(self) -> datetime | None:
        """The last thank-you that followed an interview; without a known one, the last of all."""
        return max((read.at for read in self._all_thanks), default=None)

    @property
    def thanked_people(self) -> tuple[str, ...]:
        """Whom the thank-yous since the interview before the last of them went to."""
        if self.thanked_at is None:
            return ()
        begins = (i.starts_at for i in self.interviews if i.starts_at < self.thanked_at)
        since = max(begins, default=None)
        thanks = [read for read in self._all_thanks if since is None or read.at > since]
        return tuple(dict.fromkeys(who for read in thanks for who in self._recipients(read)))

    @cached_property
    def _all_thanks(self) -> tuple[ReadMessage, ...]:
        thanks = [read for read in self.story.sent if self._thanks(read)]
        if self.interviews:
            first = min(interview.starts_at for interview in self.interviews)
            thanks = [read for read in thanks if read.at > first]
        return tuple(thanks)

    @property
    def last_sent(self) -> ReadMessage | None:
        """The user's last mail that arrived; accepting an invitation in the calendar is none."""
        written = [read for read in self.story.sent if read.reading.kind is not Kind.CALENDAR]
        return written[-1] if written else None

    @property
    def awaiting_reply(self) -> bool:
        """The last mail waits for an answer and none has come."""
        last = self.last_sent
        if last is None or self.story.answered_after(last.at):
            return False
        return last.reading.expects_answer or self._counts(last)

    def _counts(self, read: ReadMessage) -> bool:
        match read.reading.purpose:
            case Purpose.CHECK_IN | Purpose.OTHER_OFFER:
                return True
            case Purpose.NUDGE:  # asking for a slot that is owed is no status question
                return identity(read.message) not in self.slots.nudges
            case None | Purpose.OTHER:
                nudges = identity(read.message) in self.slots.nudges
                return not nudges and not self._thanks(read) and self._asks_into_silence(read)
            case Purpose.THANK_YOU:
                return self._thanks_late_and_asks(read)
            case _:
                return False

    def _thanks_late_and_asks(self, read: ReadMessage) -> bool:
        """A thank-you belongs to the first days (`thank-you`); one that asks for news after them
        is a check-in that begins politely."""
        began = max((i.starts_at for i in self.interviews if i.starts_at < read.at), default=None)
        late = began is not None and read.at - began >= _ASKS_AFTER
        return late and read.reading.asks

    def _asks_into_silence(self, read: ReadMessage) -> bool:
        """Its purpose is not known, but it waits for an answer, after an interview that nobody
        has written about since."""
        began = max((i.starts_at for i in self.interviews if i.starts_at < read.at), default=None)
        if read.message.header_only:
            quiet_since = max(filter(None, (began, self._answer_before(read))), default=None)
            return quiet_since is not None and read.at - quiet_since >= _ASKS_AFTER
        if not read.reading.expects_answer:
            return False
        answer = self._last_answer(read)
        if began is not None and (answer is None or answer.at < began):
            return True
        return answer is not None and self._asks_after_days(read, answer)

    def _asks_after_days(self, read: ReadMessage, answer: ReadMessage) -> bool:
        """They said that they will be in touch and asked nothing; days later, with no interview
        ahead, the user asks something."""
        if answer.reading.asks or answer.reading.kind not in _LEAVES_WAITING:
            return False
        if any(interview.starts_at > read.at for interview in self.interviews):
            return False
        return read.at - answer.at >= _ASKS_AFTER

    def _last_answer(self, read: ReadMessage) -> ReadMessage | None:
        before = (a for a in self.story.answers if a.at < read.at)
        return max(before, key=lambda a: a.at, default=None)

    def _answer_before(self, read: ReadMessage) -> datetime | None:
        answer = self._last_answer(read)
        return None if answer is None else answer.at

    def _thanks(self, read: ReadMessage) -> bool:
        if read.reading.purpose is Purpose.THANK_YOU:
            return not self._thanks_late_and_asks(read)
        if read.reading.purpose not in _UNKNOWN and not self._misread(read):
            return False
        if read.message.header_only:
            return self._just_met(read, _THANKS_WITHIN)
        return read.reading.arranging.grateful and self._just_met(read, _GRATEFUL_WITHIN)

    def _misread(self, read: ReadMessage) -> bool:
        """ "I was sorry when the rain stopped us": an answer to a rejection that nobody sent."""
        return read.reading.purpose is Purpose.REJECTION_REPLY and not any(
            heard.reading.kind is Kind.REJECTION and heard.at < read.at
            for heard in self.story.heard
        )

    def _just_met(self, read: ReadMessage, within: timedelta) -> bool:
        return any(i.ends_at <= read.at <= i.ends_at + within for i in self.interviews)

    def _recipients(self, read: ReadMessage) -> tuple[str, ...]:
        everybody = (a.email for a in (*read.message.to, *read.message.cc, *read.message.bcc))
        return tuple(dict.fromkeys(e for e in everybody if e and e not in self.story.owners))


def _corrections_joined(check_ins: Sequence[CheckIn]) -> tuple[CheckIn, ...]:
    """A second mail to the same people within minutes is one follow-up, at the later time."""
    joined: list[CheckIn] = []
    for check_in in check_ins:
        before = joined[-1] if joined else None
        if before is not None and _corrects(check_in, before):
            people = tuple(dict.fromkeys((*before.recipients, *check_in.recipients)))
            joined[-1] = CheckIn(check_in.at, people, check_in.channel, check_in.message_id)
        else:
            joined.append(check_in)
    return tuple(joined)


def _corrects(later: CheckIn, earlier: CheckIn) -> bool:
    if later.channel != earlier.channel or later.at - earlier.at > CORRECTION_WITHIN:
        return False
    return later.channel != "mail" or not set(later.recipients).isdisjoint(earlier.recipients)
