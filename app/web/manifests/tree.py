"""Reading in a JSON tree whose shape nobody has promised."""

from collections.abc import Iterator, Mapping

Tree = Mapping[str, object]


def at(tree: object, path: str) -> object:
    """What lies at a dotted path; None where the way ends."""
    for key in path.split("."):
        if not isinstance(tree, Mapping):
            return None
        tree = tree.get(key)
    return tree


def texts(tree: object, path: str) -> tuple[str, ...]:
    """The texts of a list."""
    found = at(tree, path)
    return tuple(str(item) for item in found) if isinstance(found, list) else ()


def parts(tree: object, path: str) -> tuple[Tree, ...]:
    """The objects of a list, and where lists hold lists, the innermost."""
    level: list[object] = [tree]
    for key in path.split("."):
        found = [one.get(key) for one in level if isinstance(one, Mapping)]
        level = [item for one in found for item in (one if isinstance(one, list) else [one])]
    return tuple(one for one in level if isinstance(one, Mapping))


def leaves(tree: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text in the tree, with the path that leads to it."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield from leaves(value, f"{where}.{key}" if where else str(key))
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from leaves(item, f"{where}.{number}")
    elif isinstance(tree, str):
        yield where, tree
