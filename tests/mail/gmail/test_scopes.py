"""Never any permission to send: every scope in the code base is one of a short list."""

import ast
import re
from pathlib import Path

from app.domain.account import TrustLevel
from app.mail.gmail.consent import MODIFY, scopes_of

ROOT = Path(__file__).resolve().parents[3]
ALLOWED = {
    "gmail.metadata",
    "gmail.readonly",
    "gmail.compose",
    "gmail.modify",  # only for the label on a thread, only for who asks for it
    "gmail.addons.execute",
    "gmail.addons.current.message.metadata",
    "gmail.addons.current.message.readonly",
    "gmail.addons.current.action.compose",
}


def _files() -> list[Path]:
    ours = [p for p in (ROOT / "app").rglob("*.py") if "sandbox" not in p.parts]
    return ours + [p for p in (ROOT / "addon_manifests").rglob("*") if p.is_file()]


def test_only_scopes_of_the_list_are_named_anywhere() -> None:
    pattern = re.compile(r"(?:auth/|\{_AUTH\})(gmail\.[a-z.]+)|(https://mail\.google\.com)")
    found = {
        match.group(1) or match.group(2)
        for path in _files()
        for match in pattern.finditer(path.read_text(encoding="utf-8", errors="ignore"))
    }
    assert found <= ALLOWED
    assert {"gmail.metadata", "gmail.readonly", "gmail.compose"} <= found


def test_no_code_calls_a_method_that_sends_inserts_or_changes_mail() -> None:
    forbidden = {"send", "insert", "import_", "trash", "batchModify", "batchDelete"}
    for path in (ROOT / "app/mail/gmail").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute):
                assert node.attr not in forbidden, f"{path.name}:{node.lineno}"


def test_the_wide_permission_is_used_for_the_label_on_a_thread_and_for_nothing_else() -> None:
    used = [
        (path.name, ast.unparse(node))
        for path in (ROOT / "app/mail/gmail").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and node.attr == "modify"
    ]
    assert used == [("labels.py", "api.threads.modify")]
    asked = [
        p for p in _files() if re.search(r"_AUTH\}gmail\.modify", p.read_text(errors="ignore"))
    ]
    assert [path.name for path in asked] == ["consent.py"]
    assert MODIFY not in {scope for level in TrustLevel for scope in scopes_of(level)}
    for level in (TrustLevel.ON_OPEN, TrustLevel.HEADERS):
        assert scopes_of(level, marks=True) == scopes_of(level)
