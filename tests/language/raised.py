"""What is said where `BadInput` is raised, found in the source: a plain text in it is forgotten."""

import ast
from collections.abc import Iterator, Mapping
from string import Formatter

from app.domain.say import Saying


def messages(tree: ast.Module) -> Iterator[ast.expr | None]:
    """The message of every `BadInput`; None where it has none."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None and _name(node.exc) == "BadInput":
            yield None
        elif isinstance(node, ast.Call) and _name(node.func) == "BadInput":
            yield node.args[0] if node.args else None


def sayings(message: ast.expr | None, tree: ast.Module, names: Mapping[str, object]) -> list[str]:
    """All that the message may be, as sayings with made-up values; nothing where it forgets.

    Args:
        tree: The module around it, for a function of its own that puts the message together.
        names: What the module knows by name, for its constants.
    """
    match message:
        case None:
            return []
        case ast.Call(func=ast.Name(id="say" | "counted")):
            return _made(message)
        case ast.Call(func=ast.Name(id=name)):
            return _all([sayings(one, tree, names) for one in _returned(name, tree)])
        case ast.IfExp():
            either = (message.body, message.orelse)
            return _all([sayings(one, tree, names) for one in either])
        case ast.Name(id=name):
            return _known(names.get(name))
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return _known(getattr(names.get(module), name, None))
        case _:
            return []


def _all(ways: list[list[str]]) -> list[str]:
    """Whichever it is; nothing where one of them forgets."""
    return [text for way in ways for text in way] if all(ways) else []


def _made(call: ast.Call) -> list[str]:
    """The same with numbers as values; a value that is a text of ours would need a catalogue too."""
    constants = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
    values = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    if any(_is_text(value) for value in values.values()):
        return []
    made: list[str] = []
    for pattern in [one for one in constants if isinstance(one, str)]:
        wanted = {name for _, name, _, _ in Formatter().parse(pattern) if name} - {"count"}
        if wanted - set(values):
            return []
        said = Saying(pattern)
        said.pattern, said.plural = pattern, ""
        said.values = dict.fromkeys([*wanted, "count"], 7) if values else {}
        made.append(said)
    return made


def _is_text(value: ast.expr) -> bool:
    is_constant = isinstance(value, ast.Constant) and isinstance(value.value, str)
    return is_constant or isinstance(value, ast.JoinedStr | ast.BinOp)


def _returned(name: str, tree: ast.Module) -> list[ast.expr | None]:
    """What a function of the module returns."""
    functions = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == name]
    returns = [n.value for f in functions for n in ast.walk(f) if isinstance(n, ast.Return)]
    return list(returns)


def _known(value: object) -> list[str]:
    return [value] if isinstance(value, Saying) else []


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
