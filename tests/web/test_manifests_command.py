"""`afterword manifests`: what it writes, what it says, and when it writes nothing."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.cli.manifests import run

BASE = "https://afterword.example"
FILES = {
    "gmail/deployment.json",
    "outlook/manifest.xml",
    "outlook/manifest-without-events.xml",
    "outlook/manifest.json",
    "outlook/afterword.zip",
}


def written(out: Path) -> set[str]:
    return {str(file.relative_to(out)) for file in out.rglob("*") if file.is_file()}


def test_every_manifest_is_written_and_what_was_checked_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(BASE, tmp_path) == 0
    assert written(tmp_path) == FILES
    said = capsys.readouterr()
    assert said.err == ""
    for file in FILES - {"outlook/afterword.zip"}:
        assert f"{file}: checked " in said.out
    with ZipFile(tmp_path / "outlook/afterword.zip") as package:
        inside = package.read("manifest.json")
    assert inside == (tmp_path / "outlook/manifest.json").read_bytes()


def test_without_a_folder_it_only_checks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(BASE, None) == 0
    assert "outlook/manifest.xml: checked order" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("base", "says"),
    [
        ("http://afterword.example", "must be https with a host"),
        ("afterword.example", "must be https with a host"),
        ("https://localhost:8000", "no localhost and no number"),
        ("https://192.0.2.7", "no localhost and no number"),
        ("https://[2001:db8::1]", "no localhost and no number"),
        ("https://afterword", "no localhost and no number"),
        ("https://afterword.example?a=1", "no query"),
        ("https://me@afterword.example", "no query, fragment or user"),
    ],
)
def test_a_base_url_that_no_client_could_load_is_refused_in_one_sentence(
    base: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(base, tmp_path) == 1
    said = capsys.readouterr()
    assert says in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert written(tmp_path) == set()


def test_the_same_again_is_no_fault_and_another_deployment_replaces_it(tmp_path: Path) -> None:
    assert run(BASE, tmp_path) == 0
    assert run(BASE, tmp_path) == 0
    assert run("https://other.example", tmp_path) == 0
    assert "other.example" in (tmp_path / "outlook/manifest.xml").read_text()


@pytest.mark.parametrize("version", ["1.1.0", "1.1.1"], ids=["the same", "a lower"])
@pytest.mark.parametrize("file", ["manifest.xml", "manifest.json"])
def test_a_change_without_a_higher_version_is_refused_and_the_old_file_kept(
    file: str, version: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(BASE, tmp_path)
    earlier = tmp_path / "outlook" / file
    uploaded = earlier.read_text().replace("Follow up", "Write again").replace("1.1.0", version)
    earlier.write_text(uploaded)
    assert run(BASE, tmp_path) == 1
    assert f"outlook/{file}: it differs" in capsys.readouterr().err
    assert earlier.read_text() == uploaded


def test_a_change_under_a_higher_version_is_written(tmp_path: Path) -> None:
    run(BASE, tmp_path)
    earlier = tmp_path / "outlook" / "manifest.json"
    old = json.loads(earlier.read_text())
    old["version"] = "0.9.0"
    earlier.write_text(json.dumps(old, indent=2) + "\n")
    assert run(BASE, tmp_path) == 0
    assert json.loads(earlier.read_text())["version"] != "0.9.0"


def test_a_service_that_cannot_be_reached_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("https://afterword.invalid", None, live=True) == 1
    told = capsys.readouterr().err
    assert "https://afterword.invalid/outlook/events could not be reached." in told
