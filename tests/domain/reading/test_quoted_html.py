"""New text against history, in HTML as the mail programs in use write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.quoted_html import new_text_of_html

NEW = "<div>Tuesday works.</div><div><br></div><div>Anna</div>"
OLD = "<div>Hi Anna,</div><div>Does Tuesday at 10 work?</div>"
BLOCK = "<b>From:</b> Jane &lt;j@a.com&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Anna<br><b>Subject:</b> X"
WROTE = 'On Mon, May 4, 2026 at 9:12 AM Jane &lt;<a href="mailto:j@a.com">j@a.com</a>&gt; wrote:'

PAGES = {
    "Gmail": f'{NEW}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{WROTE}<br></div><blockquote class="gmail_quote" style="border-left:1px solid">{OLD}</blockquote></div>',
    "Gmail in a tongue we do not know": f'{NEW}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Jane 4 Mei j@a.com aliandika<br></div><blockquote class="gmail_quote">{OLD}</blockquote></div>',
    "Gmail, forwarded": f'{NEW}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: Jane<br>Date: Mon<br>Subject: X<br>To: Anna<br></div><br>{OLD}</div>',
    "Gmail through Outlook": f'{NEW}<div class="x_gmail_quote"><div class="x_gmail_attr">{WROTE}</div><blockquote class="x_gmail_quote">{OLD}</blockquote></div>',
    "Outlook on the web": f'{NEW}<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">{BLOCK}<div>&nbsp;</div></div>{OLD}',
    "Outlook for Windows": f'<div class="WordSection1"><p class="MsoNormal">Tuesday works.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Anna</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">{BLOCK}</p></div>{OLD}</div>',
    "Outlook for phones": f'{NEW}<div id="ms-outlook-mobile-body-separator-line"><br></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><hr>{BLOCK}{OLD}</div>',
    "Outlook in a tongue we do not know": f'{NEW}<hr><div id="divRplyFwdMsg">Kutoka: Jane<br>Tarehe: 4 Mei</div>{OLD}',
    "Apple Mail": f'<body>Tuesday works.<div><br></div><div>Anna<br><div><br><blockquote type="cite"><div>{WROTE}</div><br class="Apple-interchange-newline">{OLD}</blockquote></div></div></body>',
    "iPhone": f'<div>Tuesday works.</div><div>Anna</div><div dir="ltr"><br><blockquote type="cite">{WROTE}<br><br></blockquote></div><blockquote type="cite">{OLD}</blockquote>',
    "Yahoo": f'{NEW}<div id="yahoo_quoted_1" class="yahoo_quoted"><div>{WROTE}</div>{OLD}</div>',
    "Thunderbird": f'<p>Tuesday works.</p><p>Anna</p><div class="moz-cite-prefix">Am 04.05.26 um 09:12 schrieb Jane:<br></div><blockquote type="cite" cite="mid:x@y">{OLD}</blockquote>',
    "Thunderbird, answered below": f'<div class="moz-cite-prefix">Am 04.05.26 schrieb Jane:<br></div><blockquote type="cite">{OLD}</blockquote><p>Tuesday works.</p><p>Anna</p>',
    "Proton": f'{NEW}<div class="protonmail_quote">{WROTE}<br><blockquote class="protonmail_quote" type="cite">{OLD}</blockquote></div>',
    "Zoho": f'{NEW}<div class="zmail_extra">---- On Mon, 04 May 2026 Jane wrote ---<br><blockquote>{OLD}</blockquote></div>',
    "GMX": f'{NEW}<div name="quote" style="border-left:2px solid"><b>Gesendet:</b> Montag<br><b>Von:</b> Jane<br><b>Betreff:</b> X{OLD}</div>',
    "Roundcube": f'{NEW}<p id="reply-intro">Am 2026-05-04 09:12, schrieb Jane:</p><blockquote type="cite">{OLD}</blockquote>',
    "Samsung": f"{NEW}<div>-------- Original message --------</div><div>From: Jane</div><div>Date: 5/4/26 9:12 AM (GMT+01:00)</div><div>To: Anna</div><div>Subject: X</div>{OLD}",
    "Yandex": f"{NEW}<div>04.05.2026, 09:12, \"Jane\" &lt;j@a.com&gt;:</div><blockquote>{OLD}</blockquote>",
    "answers between": f'<div class="gmail_quote"><div class="gmail_attr">{WROTE}<br></div><blockquote class="gmail_quote">Does Tuesday work?</blockquote><div>Tuesday works.</div><blockquote class="gmail_quote">Signed?</blockquote><div>Anna</div></div>',
    "a quote inside a quote": f'{NEW}<div class="gmail_attr">{WROTE}</div><blockquote class="gmail_quote">{OLD}<blockquote class="gmail_quote">{NEW}</blockquote></blockquote>',
}  # fmt: skip


@pytest.mark.parametrize("page", [pytest.param(page, id=name) for name, page in PAGES.items()])
def test_history_is_told_by_its_markup(page: str) -> None:
    assert "".join(new_text_of_html(page).split()) == "Tuesdayworks.Anna"


def test_an_indented_paragraph_is_no_quote() -> None:
    page = '<div>The times:</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">Monday at ten</blockquote>'
    assert new_text_of_html(page) == "The times:\n\nMonday at ten"


def test_a_page_without_a_quote_stays_whole() -> None:
    page = "<p>Hello Sam,</p><p>we would like to see you <b>on Monday</b>.</p><ul><li>bring your laptop</li></ul>"
    assert (
        new_text_of_html(page)
        == "Hello Sam,\n\nwe would like to see you on Monday.\n\nbring your laptop"
    )


def test_a_page_that_is_nothing_but_a_quote_was_passed_on() -> None:
    assert (
        new_text_of_html(f'<blockquote class="gmail_quote">{OLD}</blockquote>')
        == "Hi Anna,\nDoes Tuesday at 10 work?"
    )


def test_an_answer_that_adds_nothing() -> None:
    assert (
        new_text_of_html(
            f'<div class="gmail_attr">{WROTE}</div><blockquote class="gmail_quote">{OLD}</blockquote>'
        )
        == ""
    )
    assert new_text_of_html("") == ""


PIECES = st.sampled_from(
    ["<div>", "</div>", "<blockquote>", "<blockquote type=cite>", "</blockquote>", "<br>", "Hello", "On May 4, 2026, J <j@a.com> wrote:", "From: x<br>", "To: y<br>",
     "Subject: z<br>", '<div class="gmail_quote">', '<div id="divRplyFwdMsg">', "<p>", "&gt; old", "<!--", "-->", '<div style="display:none">', "<table><tr><td>", "\x1f"],
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_page_makes_it_raise(page: str) -> None:
    assert isinstance(new_text_of_html(page), str)
