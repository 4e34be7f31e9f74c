"""The picture of an application: its address in Gmail's card, its door, and the pane's drawing."""

import io
from collections.abc import Callable, Generator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from babel import Locale
from PIL import Image

from app.cards.language import ENGLISH, Language, language_of
from app.cards.picture.address import read
from app.cards.picture.layout import layout
from app.cards.picture.png import Theme, to_png
from app.web import paths
from app.web.picture_addresses import PURPOSE, Pictures
from app.web.wired import Wired
from tests.cards.pictured import PICTURES
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.web.doors import BASE_URL, Doors
from tests.web.outlook_doors import OutlookDoors, outlook_doors

HOUR = timedelta(hours=1)
NOT_PERSONAL = ("Sam", "Dana", "acme", "example", "Backend", "2026")


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def address_of(doors: Doors) -> str:
    """The address of the image in Sam's card."""
    invitation = doors.from_dana(INVITED, ago=8 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    thanks = doors.from_sam(THANKS, ago=5 * DAY, parent=invitation)
    return image_in(doors.card(paths.MESSAGE, message=thanks).card)["imageUrl"]


def image_in(card: dict[str, object]) -> dict[str, str]:
    sections = card["sections"]
    assert isinstance(sections, list)
    [image] = [w["image"] for s in sections for w in s["widgets"] if "image" in w]
    return dict(image)


def signed(doors: Doors, name: str = "late", language: Language = ENGLISH) -> str:
    wired: Wired = doors.service.app.state.wired
    return wired.pictures.url(PICTURES[name], Theme.LIGHT, doors.now, language)


def test_the_image_of_a_card_is_there_for_whoever_has_its_address(doors: Doors) -> None:
    address = address_of(doors)
    assert address.startswith(f"{BASE_URL}/picture/")
    assert not any(word.lower() in urlsplit(address).path.lower() for word in NOT_PERSONAL)
    answer = doors.client.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    image = Image.open(io.BytesIO(answer.content))
    assert image.width == 600
    assert image.info == {}, "nothing but the picture: no time, no text"


def test_it_may_be_kept_for_as_long_as_its_address_is_good(doors: Doors) -> None:
    address = signed(doors)
    kept = doors.client.get(address).headers["cache-control"]
    assert kept == f"public, max-age={int((3 * DAY - 9 * HOUR).total_seconds())}, immutable"


def test_it_is_the_same_all_day_and_another_one_the_next(doors: Doors) -> None:
    morning = signed(doors)
    doors.world.clock.move(10 * HOUR)
    assert signed(doors) == morning
    doors.world.clock.move(10 * HOUR)
    assert signed(doors) != morning


def test_an_address_ends(doors: Doors) -> None:
    address = signed(doors)
    doors.world.clock.move(2 * DAY)
    assert doors.client.get(address).status_code == 200
    doors.world.clock.move(1 * DAY)
    over = doors.client.get(address)
    assert (over.status_code, over.content) == (404, b"")
    assert over.headers["cache-control"] == "no-store"


CHANGES: dict[str, Callable[[str, str, str], tuple[str, str, str]]] = {
    "another day": lambda s, u, w: (s, u, w.replace(".25.", ".26.")),
    "another language": lambda s, u, w: (s, u, f"{w}.de"),
    "another theme": lambda s, u, w: (s, u, "d" + w[1:]),
    "a longer life": lambda s, u, w: (s, str(int(u) + 1), w),
    "a life that is no number": lambda s, u, w: (s, "soon", w),
    "another signature": lambda s, u, w: ("A" * len(s), u, w),
    "no signature": lambda s, u, w: ("-", u, w),
    "a signature of other letters": lambda s, u, w: ("\u00e9" * len(s), u, w),
    "something else": lambda s, u, w: (s, u, "lorem"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_nobody_else_makes_an_address(doors: Doors, change: str) -> None:
    signature, until, what = urlsplit(signed(doors)).path.split("/")[2:]
    changed = "/".join(CHANGES[change](signature, until, what.removesuffix(".png")))
    answer = doors.client.get(f"{paths.PICTURE}/{changed}.png")
    assert (answer.status_code, answer.content) == (403, b"")
    assert answer.headers["cache-control"] == "no-store"


def test_another_service_s_address_is_none_of_ours(doors: Doors) -> None:
    other = Pictures(bytes(32), BASE_URL)
    address = other.url(PICTURES["late"], Theme.LIGHT, doors.now)
    assert doors.client.get(address).status_code == 403


def test_the_key_is_of_the_ring_and_for_this_alone(doors: Doors) -> None:
    key = doors.database.keys.hash(PURPOSE)
    ours = Pictures(key, BASE_URL).url(PICTURES["late"], Theme.LIGHT, doors.now)
    assert ours == signed(doors)


def test_a_picture_of_an_older_version_is_gone(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after an update of the service, whose layout is another one."""
    monkeypatch.setattr("app.cards.picture.address.VERSION", "0")
    address = signed(doors, "promise")
    monkeypatch.undo()
    assert doors.client.get(address).status_code == 404


def test_the_ground_is_the_user_s_choice_in_gmail(doors: Doors) -> None:
    light = address_of(doors)
    settings = doors.click("open-settings")
    assert "Use a dark ground" in settings.buttons()
    told = doors.click(do=settings.buttons()["Use a dark ground"].pop("do"), on="yes")
    assert "dark ground" in told.toast
    assert "Use a light ground" in told.buttons()
    [row] = doors.card(paths.HOME).rows().values()
    opened = doors.click("open-conversation", conversation=row["conversation"])
    dark = image_in(opened.card)["imageUrl"]
    assert dark != light
    image = Image.open(io.BytesIO(doors.client.get(dark).content)).convert("RGB")
    assert image.getpixel((1, 1)) == (27, 32, 33)
    doors.click("dark-pictures", on="no")
    opened = doors.click("open-conversation", conversation=row["conversation"])
    assert image_in(opened.card)["imageUrl"] == light


@pytest.mark.parametrize("locale", ["de", "de-AT", "es_MX"])
def test_it_is_drawn_in_the_language_of_the_host(doors: Doors, locale: str) -> None:
    language = language_of(locale)
    assert language.tag == locale[:2]
    doors.locale = locale
    address = address_of(doors)
    name = urlsplit(address).path.rpartition("/")[2].removesuffix(".png")
    numbers, drawn_in = read(name[1:])
    assert drawn_in is language
    answer = doors.client.get(address)
    assert answer.status_code == 200
    assert answer.content == to_png(layout(numbers, language), Theme.LIGHT)


def test_an_address_without_a_language_is_english_and_as_it_was(doors: Doors) -> None:
    doors.locale = "de"
    german = address_of(doors)
    [row] = doors.card(paths.HOME).rows().values()
    for locale in ("en-US", "xx", ""):
        doors.locale = locale
        opened = doors.click("open-conversation", conversation=row["conversation"])
        english = urlsplit(image_in(opened.card)["imageUrl"]).path.rpartition("/")[2]
        assert english == urlsplit(german).path.rpartition("/")[2].replace(".de.png", ".png")


def test_a_language_without_a_catalogue_is_not_drawn(doors: Doors) -> None:
    """As after an update of the service that has lost it."""
    lost = Language(Locale("fr"))
    answer = doors.client.get(signed(doors, language=lost))
    assert (answer.status_code, answer.content) == (404, b"")
    assert doors.client.get(signed(doors, language=language_of("de"))).status_code == 200


def test_the_words_beside_the_image_say_its_days(doors: Doors) -> None:
    invitation = doors.from_dana(INVITED, ago=8 * DAY)
    doors.card(paths.MESSAGE, message=invitation)
    thanks = doors.from_sam(THANKS, ago=5 * DAY, parent=invitation)
    words = image_in(doors.card(paths.MESSAGE, message=thanks).card)["altText"]
    assert words.startswith("Timeline: the interview was on")
    assert "The next sensible day is" in words


def test_the_pane_draws_it_itself(outlook: OutlookDoors) -> None:
    invitation = outlook.from_dana(INVITED, ago=8 * DAY)
    outlook.pane.card(invitation)
    shown = outlook.pane.card(outlook.from_sam(THANKS, ago=5 * DAY, parent=invitation))
    html = str(shown.json["html"])
    assert html.count("<svg ") == 1
    assert 'role="img"' in html
    assert "Timeline: the interview was on" in shown.text
    assert paths.PICTURE not in html
    assert "Pictures in Gmail" not in outlook.pane.click("open-settings", {}).text
