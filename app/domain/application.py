"""Which threads form one application: one employer and one role, one clock, one cap.

Ids tie threads to strands (`strands`); strands about hiring are then gathered by employer and
person, and parted again by role. A thread that is not about hiring stays by itself, so that the
user can be asked about it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.employer import label, names_domain, normalised
from app.domain.links import links
from app.domain.message import ThreadId
from app.domain.order import place
from app.domain.reading.model import ReadMessage
from app.domain.role import agree, is_known
from app.domain.strands import Strand, strands
from app.domain.union import Groups

__all__ = ["Application", "applications", "links"]

APART = timedelta(days=270)  # after so long a silence the same employer is applied to anew


@dataclass(frozen=True, slots=True)
class Application:
    """One employer and one role."""

    key: str  # its first thread
    employer: str  # as written, else the domain; "" unknown
    role: str  # as written; "" unknown
    threads: tuple[ThreadId, ...]  # in the order in which they began


def applications(
    messages: Sequence[ReadMessage], owners: frozenset[str]
) -> tuple[Application, ...]:
    """Group all threads of one user, whatever the order of the messages.

    Every thread is in exactly one application. Applications are in the order of their first mail.
    """
    found = strands(messages, owners)
    gathered = [_Gathering(strand) for strand in found if not strand.may_join]
    for cluster in _clusters([strand for strand in found if strand.may_join]):
        if any(strand.hiring[0] for strand in cluster):
            gathered.extend(_part_by_role(cluster))
        else:
            gathered.extend(_Gathering(strand) for strand in cluster)
    gathered.sort(key=lambda g: (g.strands[0].first_at, g.strands[0].name))
    return tuple(gathering.application() for gathering in gathered)


class _Gathering:
    """An application while strands are still being added, oldest first."""

    def __init__(self, first: Strand) -> None:
        self.strands: list[Strand] = []
        self.last_at = first.last_at
        self._ended_at: datetime | None = None
        self._went_on_at: datetime | None = None
        self._people: set[str] = set()
        self._said: dict[tuple[str, str, frozenset[str]], Strand] = {}  # one of each wording
        self.add(first)

    def add(self, strand: Strand) -> None:
        """One more, later than the others."""
        self.strands.append(strand)
        self.last_at = max(self.last_at, strand.last_at)
        self._ended_at = max(filter(None, (self._ended_at, strand.ended_at)), default=None)
        self._went_on_at = max(filter(None, (self._went_on_at, strand.went_on_at)), default=None)
        self._people |= strand.people
        self._said.setdefault((strand.role, strand.employer, strand.domains), strand)

    def takes(self, strand: Strand) -> bool:
        """May the strand belong here? Roles and an agency's clients must not contradict."""
        if strand.first_at - self.last_at > APART:
            return False
        if strand.begins_anew and self._ended_before(strand.first_at):
            return False
        return all(
            agree(mine.role, strand.role) and _same_client(mine, strand)
            for mine in self._said.values()
        )

    def nearness(self, strand: Strand) -> tuple[bool, bool, bool, datetime]:
        """The role said in both, an application that still runs, people in common, the latest."""
        named = is_known(strand.role) and any(is_known(role) for role, _, _ in self._said)
        running = not self._ended_before(strand.first_at)
        return (named, running, not self._people.isdisjoint(strand.people), self.last_at)

    def _ended_before(self, at: datetime) -> bool:
        if self._ended_at is None or self._ended_at >= at:
            return False
        return self._went_on_at is None or self._went_on_at < self._ended_at

    def application(self) -> Application:
        """The outcome, once all strands are in."""
        messages = sorted((r for s in self.strands for r in s.messages), key=place)
        whole = Strand(tuple(messages), self.strands[0].owners)
        return Application(
            key=whole.name,
            employer=whole.employer_or_domain,
            role=whole.role,
            threads=whole.threads,
        )


def _clusters(found: list[Strand]) -> list[list[Strand]]:
    """Strands of one employer, one person, or one name that writes from elsewhere."""
    by_name = {strand.name: strand for strand in found}
    groups = Groups(by_name)
    holders: dict[str, list[Strand]] = defaultdict(list)
    for strand in found:
        for key in strand.keys:
            holders[key].append(strand)
    for key, sharing in holders.items():
        if not key.startswith("short:") or any(_is_called(key, strand) for strand in sharing):
            groups.join_all(s.name for s in sharing if _joins_by(key, s))
    return [[by_name[name] for name in names] for names in groups.all().values()]


def _joins_by(key: str, strand: Strand) -> bool:
    """A strand that is only perhaps about hiring is joined by its people, not by the employer."""
    return strand.hiring[0] or key.startswith(("person:", "who:"))


def _is_called(key: str, strand: Strand) -> bool:
    """The key is the label of a domain in the strand, not only somebody's short name."""
    wanted = f"employer:{key.partition(':')[2]}."
    return any(other.replace("-", "").startswith(wanted) for other in strand.keys)


def _part_by_role(cluster: list[Strand]) -> list[_Gathering]:
    parts: list[_Gathering] = []
    for strand in sorted(cluster, key=lambda s: (s.first_at, s.name)):
        takers = [part for part in parts if part.takes(strand)]
        if takers:
            max(takers, key=lambda part: part.nearness(strand)).add(strand)
        else:
            parts.append(_Gathering(strand))
    return parts


def _same_client(one: Strand, other: Strand) -> bool:
    """Two names that share no word, and neither of them the domain's, are two clients of an agency.

    Anywhere else a name may vary: "Acme", "Acme Robotics", "Acme's platform team".
    """
    names = normalised(one.employer), normalised(other.employer)
    if not all(names) or not set(names[0].split()).isdisjoint(names[1].split()):
        return True
    domains = one.domains | other.domains
    return any(_resembles(name, domain) for name in names for domain in domains)


def _resembles(name: str, domain: str) -> bool:
    called = label(domain).replace("-", "")
    return names_domain(name, domain) or any(len(w) > 3 and w in called for w in name.split())
