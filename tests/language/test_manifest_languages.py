"""What Outlook shows of the add-in before it runs is there in every language."""

import re

import pytest

from app.cards.language import ENGLISH
from app.web.manifests import outlook_json, outlook_xml
from tests.language.pseudo import Pseudo, disguised


@pytest.mark.parametrize("events", [True, False])
def test_outlook_s_manifests_are_there_in_another_language(events: bool) -> None:
    base = "https://afterword.example"
    xml = outlook_xml.render(base, events=events, into=(Pseudo(),))
    assert outlook_xml.check(xml, base, events=events) == []
    said = re.findall(r'Override Locale="([^"]+)" Value="([^"]+)"', xml)
    assert len(said) == 7  # the description, and label and two tips in both blocks
    assert all(locale == "de-DE" and text.startswith("⟦") for locale, text in said)
    assert "Override Locale" not in outlook_xml.render(base, events=events, into=(ENGLISH,))


def test_a_translation_that_a_phone_would_cut_is_named() -> None:
    base = "https://afterword.example"
    xml = outlook_xml.render(base, events=True, into=(Pseudo(),))
    long = xml.replace(f'"{disguised("Follow up")}"', '"Nach Vorstellungsgesprächen nachfassen"')
    assert any("A phone cuts the label" in fault for fault in outlook_xml.check(long, base, events=True))  # fmt: skip
    tip = re.sub(r'Value="⟦Šéé', f'Value="{"x" * 250}', xml)
    assert any("250 characters in de-DE too" in fault for fault in outlook_xml.check(tip, base, events=True))  # fmt: skip


def test_the_package_names_each_text_by_a_place_that_is_there() -> None:
    manifest = outlook_json.render("https://afterword.example")
    for path, text in outlook_json.translation(ENGLISH).items():
        if path == "$schema":
            continue
        found: object = manifest
        for key in re.findall(r"\w+", path):
            found = found[int(key) if key.isdigit() else key]  # type: ignore[index]
        assert found == text, path
    pseudo = outlook_json.translation(Pseudo())
    assert all(text.startswith("⟦") for path, text in pseudo.items() if path != "$schema")
