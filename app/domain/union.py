"""Groups that grow together: disjoint sets with a smallest member for a name."""

from collections.abc import Iterable


class Groups:
    """Union-find over strings. The outcome does not depend on the order of the joins."""

    def __init__(self, members: Iterable[str] = ()) -> None:
        self._parent = {member: member for member in members}

    def name(self, member: str) -> str:
        """The smallest member of its group; a stranger is a group of its own."""
        root = member
        while (above := self._parent.setdefault(root, root)) != root:
            root = above
        while (above := self._parent[member]) != root:
            self._parent[member], member = root, above
        return root

    def join(self, one: str, other: str) -> None:
        """Make one group of two."""
        a, b = self.name(one), self.name(other)
        if a != b:
            self._parent[max(a, b)] = min(a, b)

    def join_all(self, members: Iterable[str]) -> None:
        """Make one group of all of them."""
        first: str | None = None
        for member in members:
            if first is None:
                first = member
            else:
                self.join(first, member)

    def all(self) -> dict[str, list[str]]:
        """Every group by its name, members in the order of their arrival."""
        groups: dict[str, list[str]] = {}
        for member in self._parent:
            groups.setdefault(self.name(member), []).append(member)
        return groups
