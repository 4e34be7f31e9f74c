import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.html_text import DEPTH
from app.domain.reading.plain import body_text, is_stub, text_of_html
from tests.builders import a_message

PAGES = [
    ("paragraphs", "<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("lines", "One<br>Two<br/>Three", "One\nTwo\nThree"),
    ("an empty line", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
    ("Outlook's paragraphs", '<p class="MsoNormal">One</p><p class="MsoNormal">Two</p>', "One\nTwo"),
    ("inline marks", "Hello <b>Sam</b>, <i>see</i><span> you</span>.", "Hello Sam, see you."),
    ("spaces and breaks in the source", "<p>Hello\n   Sam,\t see you</p>", "Hello Sam, see you"),
    ("entities", "<p>Gr&uuml;&szlig;e &amp; more&nbsp;&lt;x&gt;</p>", "Grüße & more\u00a0<x>"),
    ("links are their words", '<p>Book <a href="https://x.example/very/long">here</a></p>', "Book here"),
    ("a list", "<ul><li>One</li><li>Two</li></ul><p>Three</p>", "One\nTwo\n\nThree"),
    ("a table", "<table><tr><td>When</td><td>Monday</td></tr><tr><td>Where</td><td>Here</td></tr></table>", "When Monday\nWhere Here"),
    ("preformatted", "<pre>a\n  b</pre>", "a\n  b"),
    ("nothing of scripts and styles", "<head><title>T</title><style>p{}</style></head><script>x</script><p>One</p>", "One"),
    ("no comments", "<!-- secret --><p>One</p><!--[if mso]>x<![endif]-->", "One"),
    ("no pictures", '<p>One<img alt="logo" src="cid:1"></p>', "One"),
    ("no preheader", '<div style="display:none">Peek</div><p>One</p>', "One"),
    ("no preheader of one pixel", '<span style="font-size:1px;line-height:1px;max-height:0;opacity:0">Peek</span><p>One</p>', "One"),
    ("nothing hidden", '<p hidden>No</p><p style="visibility: hidden">No</p><p style="mso-hide:all">No</p><p>One</p>', "One"),
    ("half transparent is seen", '<p style="opacity:0.6">One</p>', "One"),
    ("a button", "<button>Accept</button>", "Accept"),
    ("unclosed", "<div><p>One<p>Two<b>Three", "One\n\nTwoThree"),
    ("no page at all", "Just words", "Just words"),
    ("nothing", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("html", "text"), [pytest.param(*case, id=name) for name, *case in PAGES])
def test_a_page_as_its_reader_sees_it(html: str, text: str) -> None:
    assert text_of_html(html) == text


STUBS = [
    "",
    "  \n ",
    "Your email client does not support HTML.",
    "This email requires an HTML-compatible viewer. View it in your browser: https://x.example",
    "View this email in your browser",
    "Ihr E-Mail-Programm kann diese HTML-Mail nicht anzeigen.",
    "https://x",
    "<html><body><p>One</p></body></html>",
]


@pytest.mark.parametrize("stub", [stub for stub in STUBS if stub != "https://x"])
def test_a_stub_gives_way_to_the_page(stub: str) -> None:
    mail = a_message(
        text=stub,
        html="<p>We would like to invite you to an interview on Monday at ten, in our office in Berlin, Germany.</p>"
        * 3,
    )
    assert body_text(mail).startswith("We would like to invite you")


@pytest.mark.parametrize(
    "text",
    [
        "See you on Monday.",
        "Ok",
        "Please bring your laptop with an HTML editor and tell us what you think of the browser. "
        * 8,
    ],
)
def test_real_words_are_no_stub(text: str) -> None:
    assert not is_stub(text)
    assert (
        body_text(a_message(text=text, html="<p>Something much longer than that text is.</p>"))
        == text
    )


def test_only_a_page() -> None:
    assert body_text(a_message(text=None, html="<p>One</p>")) == "One"


def test_a_plain_part_that_is_a_page() -> None:
    assert body_text(a_message(text="<html><body><p>One</p></body></html>")) == "One"
    assert (
        body_text(a_message(text="Hi,\n\nuse <b>bold</b> here.")) == "Hi,\n\nuse <b>bold</b> here."
    )


def test_no_text_at_all() -> None:
    assert body_text(a_message(text=None)) == ""


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<blockquote>",
        "<b",
        "<p>",
        "<a href='",
        "<table><tr><td>",
        "&amp;",
        "<!--",
        "<br>",
        "< ",
        "<style>",
    ],
)
def test_hostile_pages_cost_little(piece: str) -> None:
    assert isinstance(text_of_html(piece * (200_000 // len(piece))), str)


def test_a_page_nested_deeper_than_any_mail_keeps_its_words() -> None:
    assert "words" in text_of_html("<div>" * (20 * DEPTH) + "words")


@given(st.text(st.sampled_from("<>/=\"' abp&;!-\n"), max_size=200))
def test_no_page_makes_it_raise(html: str) -> None:
    text_of_html(html)
    is_stub(html)
