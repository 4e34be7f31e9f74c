"""People on the other side of an Outlook mailbox."""

from datetime import date, timedelta
from pathlib import Path

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.sandbox.graph_caller import caller, mail


def test_an_answer_lies_in_the_conversation_and_an_absence_does_not(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    sent = kim.send(mail(microsoft, sender=f"Kim Ito <{kim.address}>", to="Dana <dana@x.example>"))
    answer = microsoft.reply_as(kim.address, sent.conversation_id, "", "Thank you, Kim.")
    assert answer.conversation_id == sent.conversation_id
    assert answer.headers.sender_address == "dana@x.example"
    absence = microsoft.absence_from(kim.address, sent.conversation_id, "", date(2026, 3, 9))
    assert absence.conversation_id != sent.conversation_id
    assert b"Auto-Submitted: auto-replied" in absence.raw()
    bounce = microsoft.bounce_for(kim.address, sent.conversation_id)
    assert b"Final-Recipient: rfc822; dana@x.example" in bounce.raw()


def test_mail_of_one_subject_can_be_merged_as_it_happens_in_life(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    first = kim.receive(mail(microsoft))
    assert kim.receive(mail(microsoft)).conversation_id != first.conversation_id
    kim.merges_by_subject = True
    merged = kim.receive(mail(microsoft, sender="Lee <lee@elsewhere.example>"))
    assert merged.conversation_id in {item.conversation_id for item in kim.items()[1:]}


def test_an_mbox_fills_the_folders(
    microsoft: MicrosoftWorld, kim: GraphStore, tmp_path: Path
) -> None:
    own = mail(microsoft, sender=f"Kim <{kim.address}>", subject="mine").decode()
    binned = "X-Gmail-Labels: Trash\r\n" + mail(microsoft, subject="binned").decode()
    draft = "X-Gmail-Labels: Drafts\r\n" + mail(microsoft, subject="draft").decode()
    theirs = mail(microsoft, subject="theirs").decode()
    separator = "From someone Mon Mar  2 09:00:00 2026\n"
    text = "\n".join(separator + one.replace("\r\n", "\n") for one in (own, binned, draft, theirs))
    path = tmp_path / "all.mbox"
    path.write_text(text)
    assert microsoft.load(kim.address, path) == []
    folders = {item.headers.subject: item.folder for item in kim.items()}
    assert folders == {"mine": "sentitems", "binned": "deleteditems", "theirs": "inbox"}


def test_a_personal_account_is_told_by_its_tenant_and_has_no_aliases(
    microsoft: MicrosoftWorld,
) -> None:
    store = microsoft.add_person("pat@outlook.example", aliases=("p@x.example",), personal=True)
    me = caller(microsoft, store).get("/me", select="mail,userPrincipalName,proxyAddresses").json()
    assert (me["mail"], me["userPrincipalName"]) == (None, store.address)
    assert me["proxyAddresses"] == []


def test_conversations_know_how_deep_they_are(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    first = kim.receive(mail(microsoft))
    second = kim.receive(
        mail(microsoft, subject="Re: Interview", parent=first.headers.message_id),
        at=microsoft.clock.now() + timedelta(minutes=1),
    )
    ask = caller(microsoft, kim)
    rows = ask.rows("/me/messages", select="conversationIndex,conversationId")
    assert {row["conversationId"] for row in rows} == {first.conversation_id}
    lengths = {row["id"]: len(row["conversationIndex"]) for row in rows}
    assert lengths[second.id] > lengths[first.id]
