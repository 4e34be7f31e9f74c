"""Both Outlook manifests pass Microsoft's rules, and every slip in them is named."""

import json
import re
from xml.etree import ElementTree

import jsonschema
import pytest

from app.web import paths
from app.web.manifests import icons, outlook_json, outlook_xml
from app.web.manifests.xml_commands import EVENTS
from app.web.manifests.xml_tree import named
from tests.shared import shared_data

BASE = "https://afterword.example"


def xml(*, events: bool = True) -> str:
    return outlook_xml.render(BASE, events=events)


@pytest.mark.parametrize("events", [True, False], ids=["with events", "without events"])
@pytest.mark.parametrize("base", [BASE, BASE + "/", "https://a.b.example:8443", BASE + "/under"])
def test_both_builds_have_no_fault(base: str, events: bool) -> None:
    assert outlook_xml.check(outlook_xml.render(base, events=events), base, events=events) == []


def test_the_store_gets_no_event_and_is_told_of_none() -> None:
    assert "LaunchEvent" not in xml(events=False)
    assert "press Send" not in xml(events=False)
    assert "press Send" in xml()  # the store's rules want event activation disclosed


def test_a_base_url_cannot_break_out_of_its_attribute() -> None:
    strange = 'https://afterword.example/"><Id>x</Id>'
    assert ElementTree.fromstring(outlook_xml.render(strange, events=True)) is not None


def test_two_deployments_and_two_formats_have_four_ids_and_keep_them() -> None:
    here, there = xml(), outlook_xml.render("https://other.example", events=True)
    ids = {next(named(ElementTree.fromstring(one), "Id")).text for one in (here, there)}
    ids |= {str(outlook_json.render(base)["id"]) for base in (BASE, "https://other.example")}
    assert len(ids) == 4
    assert xml() == here
    assert next(named(ElementTree.fromstring(xml(events=False)), "Id")).text in ids


def test_both_formats_say_the_same_version() -> None:
    version = outlook_json.render(BASE)["version"]
    assert f"<Version>{version}.0</Version>" in xml()


GROUP = '<Group id="PhoneGroup">'
SEND = 'Type="OnMessageSend" FunctionName="onMessageSendHandler" SendMode="PromptUser"'
PIN = "<SupportsPinning>true</SupportsPinning>"
RUNTIME = '<Runtime resid="EventsPage">'
OLD_ACTION = '<SourceLocation resid="OldReadPane"/>'
ICON = (
    "<Icon>" + "".join(f'<bt:Image size="{n}" resid="Icon{n}"/>' for n in (16, 32, 80)) + "</Icon>"
)
PHONE_POINT = '<ExtensionPoint xsi:type="MobileMessageReadCommandSurface">'

SLIPS = [
    ("X01 http", f'{BASE}/help"', 'http://afterword.example/help"', "SupportUrl must be an https"),
    ("X01 localhost", f'id="ReadPane" DefaultValue="{BASE}', 'id="ReadPane" DefaultValue="https://localhost:3000', "no localhost and no number"),
    ("X01 number", f'id="ReadPane" DefaultValue="{BASE}', 'id="ReadPane" DefaultValue="https://10.0.0.1', "no localhost and no number"),
    ("X01 elsewhere", f'id="ReadPane" DefaultValue="{BASE}', 'id="ReadPane" DefaultValue="https://other.example', "not under the base URL"),
    ("a wrong path", "/outlook/pane?surface=compose", "/outlook/pain", "Nothing in the manifest calls /outlook/pane?surface=compose"),
    ("X02 dangling", 'resid="ReadTip"', 'resid="NoTip"', "NoTip, which VersionOverridesV1_1 does not have"),
    ("X02 other block", '<Title resid="Open"/>', '<Title resid="OldOpen"/>', "OldOpen, which VersionOverridesV1_1 does not have"),
    ("X02 wrong kind", '<Title resid="Open"/>', '<Title resid="ReadTip"/>', "lies in LongStrings and not in ShortStrings"),
    ("X03 long resource id", '"ReadTip"', '"ReadTipThatIsLongerThanThirtyTwoCharacters"', "more than 32 characters"),
    ("X03 long resid", '<Title resid="Open"/>', f'<Title resid="{"o" * 33}"/>', "more than 32 characters"),
    ("X04 control twice", 'id="OldReadButton"', 'id="ReadButton"', "'ReadButton' is there 2 times"),
    ("X04 group twice", 'id="PhoneGroup"', 'id="ReadGroup"', "'ReadGroup' is there 2 times"),
    ("X04 resource twice", '"OldReadTip"', '"ReadTip"', "'ReadTip' is there 2 times"),
    ("long control id", 'id="ReadButton"', f'id="{"R" * 126}"', "more than 125 characters"),
    ("X05 button size", '<bt:Image size="80" resid="Icon80"/>', "", "lacks 80 pixels"),
    ("X05 nine", '<bt:Image size="48" scale="3" resid="Icon144"/>', "", "needs nine"),
    ("X05 list", ' xsi:type="bt:MobileIconList"', "", "must be a bt:MobileIconList"),
    ("X05 blurred", 'scale="3" resid="Icon144"', 'scale="3" resid="Icon48"', "Icon48 has fewer than 144 pixels"),
    ("X05 other size", 'size="16" resid="Icon16"', 'size="16" resid="Icon32"', "Icon32 is not a picture of 16 pixels"),
    ("X06 in 1.0", OLD_ACTION, OLD_ACTION + PIN, "SupportsPinning is known to VersionOverridesV1_1 only"),
    ("X06 on a phone", '</Action></Control></Group></ExtensionPoint></MobileFormFactor>', f'{PIN}</Action></Control></Group></ExtensionPoint></MobileFormFactor>', "SupportsPinning is for task panes of messages"),
    ("not pinned", PIN, "", "cannot be pinned"),
    ("X07 namespace", "mailappversionoverrides/1.1", "mailappversionoverrides/1.2", "one VersionOverridesV1_1 inside"),
    ("X07 not last", "</VersionOverrides></VersionOverrides>", '</VersionOverrides><Hosts/></VersionOverrides>', "must be the last part"),
    ("X07 not repeated", 'xsi:type="MessageReadCommandSurface"><OfficeTab id="TabDefault"><Group id="ReadGroup">', 'xsi:type="CustomPane"><OfficeTab id="TabDefault"><Group id="ReadGroup">', "is not repeated in 1.1"),
    ("X08 type", "OnMessageRecipientsChanged", "OnRecipientsChanged", "OnRecipientsChanged is no event"),
    ("X08 function", '"onMessageSendHandler"', '"onSend"', "OnMessageSend must name onMessageSendHandler"),
    ("X09 two runtimes", "</Runtimes>", f"{RUNTIME}</Runtime></Runtimes>", "There must be one Runtime, there are 2"),
    ("X09 no override", '<Override type="javascript" resid="EventsScript"/>', "", "needs one Override"),
    ("X09 page as script", 'type="javascript" resid="EventsScript"', 'type="javascript" resid="EventsPage"', "The Override must lead to"),
    ("X09 other source", '</LaunchEvents><SourceLocation resid="EventsPage"/>', '</LaunchEvents><SourceLocation resid="ReadPane"/>', "must be the Runtime's"),
    ("X10 twice", "</LaunchEvents>", f"<LaunchEvent {SEND}/></LaunchEvents>", "OnMessageSend must be there once, it is there 2 times"),
    ("X10 no mode", ' SendMode="PromptUser"', "", "SendMode must say PromptUser"),
    ("X11 block", "PromptUser", "Block", "SendMode must say PromptUser"),
    ("X12 wrong icon", "icon-64.png\"/><High", "icon-80.png\"/><High", "IconUrl must be a picture of 64 x 64"),
    ("X12 no icon", "icon-128.png", "icon-129.png", "HighResolutionIconUrl must be a picture of 128 x 128"),
    ("X13 id", "<Id>", "<Id>0", "Id must be the one"),
    ("X13 version", "1.1.0.0", "1.1", "Version must have four numbers"),
    ("X14 mailbox", "ReadWriteItem", "ReadWriteMailbox", "Permissions must be ReadWriteItem"),
    ("X15 second surface", "</MobileFormFactor>", f'{PHONE_POINT}</ExtensionPoint></MobileFormFactor>', "one MobileMessageReadCommandSurface and nothing else"),
    ("X15 second group", GROUP, f'<Group id="Other"><Label resid="Name"/></Group>{GROUP}', "must hold one Group, it holds 2"),
    ("X15 supertip", 'id="PhoneButton">', 'id="PhoneButton"><Supertip/>', "Supertip is unknown on phones"),
    ("X15 label", 'id="Open" DefaultValue="Follow up"', 'id="Open" DefaultValue="Follow up at the right time"', "A phone cuts the label"),
    ("no phone", "MobileFormFactor", "PhoneFormFactor", "phones would show nothing"),
    ("X16 lacking", f"<AppDomain>{BASE}</AppDomain>", "", "AppDomains lacks https://afterword.example"),
    ("X16 sign-in", "</AppDomains>", "<AppDomain>https://login.microsoftonline.com</AppDomain></AppDomains>", "AppDomains must not hold"),
    ("X17 too large", "</OfficeApp>", f"<!--{'x' * 256 * 1024}--></OfficeApp>", "below 256 KB"),
    ("X18 phones out", 'MinVersion="1.5"', 'MinVersion="1.12"', "would hide the add-in from phones"),
    ("order", "<Id>", "<Version>1.1.0.0</Version><Id>", "must come in this order: Id, AlternateId"),
    ("order of forms", "</DesktopFormFactor><MobileFormFactor>", "</DesktopFormFactor><Runtimes/><MobileFormFactor>", "must come in this order: Runtimes"),
    ("a stranger", "<Hosts><Host Name", "<Hat/><Hosts><Host Name", "Hat has no place in OfficeApp"),
    ("not for mail", 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', "OfficeApp of the type MailApp"),
    ("no help", f'<SupportUrl DefaultValue="{BASE}/help"/>', "", "SupportUrl is missing"),
    ("no supertip", '<Supertip><Title resid="Open"/><Description resid="ReadTip"/></Supertip>', "", "ReadButton has no Supertip"),
    ("no icon", ICON, "", "ReadButton has no Icon"),
    ("long name", '<DisplayName DefaultValue="Afterword"', f'<DisplayName DefaultValue="{"A" * 31}"', "DisplayName must have 1 to 30"),
    ("long text", 'id="ReadTip" DefaultValue="', f'id="ReadTip" DefaultValue="{"x" * 250}', "ReadTip must have 1 to 250"),
    ("office sso", "</Resources></VersionOverrides>", "</Resources><WebApplicationInfo/></VersionOverrides>", "WebApplicationInfo is for a way to sign in"),
]  # fmt: skip


def slipped(old: str, new: str) -> str:
    """The manifest on one line, with one slip in it."""
    tight = re.sub(r">\s+<", "><", xml())
    assert old in tight
    return tight.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "says"), [pytest.param(*case, id=name) for name, *case in SLIPS]
)
def test_a_slip_in_the_xml_is_named(old: str, new: str, says: str) -> None:
    faults = outlook_xml.check(slipped(old, new), BASE, events=True)
    assert any(says in fault for fault in faults), faults


def test_an_event_in_the_build_without_events_is_named() -> None:
    assert any("without events" in one for one in outlook_xml.check(xml(), BASE, events=False))


def test_the_manifests_call_the_addresses_of_our_routes() -> None:
    source = xml()
    for path in (paths.OUTLOOK_PANE, paths.OUTLOOK_EVENTS, paths.OUTLOOK_EVENTS_SCRIPT, paths.HELP):
        assert f'"{BASE}{path}' in source
        assert f'"{BASE}{path}' in json.dumps(outlook_json.render(BASE))
    assert f'"{BASE}{paths.OUTLOOK_STATIC}/icon-64.png"' in source


@pytest.mark.parametrize("size", [16, 25, 32, 48, 64, 80, 96, 128, 144])
def test_an_icon_has_the_size_that_its_name_says(size: int) -> None:
    assert icons.pixels(icons.STATIC / f"icon-{size}.png") == (size, size)


def test_what_is_no_picture_has_no_size() -> None:
    assert icons.pixels(icons.STATIC / "icon-1.png") is None
    assert icons.pixels(icons.PACKED / "manifest.json") is None


def test_the_rules_know_every_event_of_the_script() -> None:
    assert {str(one) for one in outlook_json.EVENT_NAMES.values()} == set(EVENTS)


def test_microsofts_schema_accepts_the_unified_manifest() -> None:
    schema = shared_data().parent / "facts" / "schemas" / "MicrosoftTeams.schema.v1.30.json"
    if not schema.exists():
        pytest.skip(
            "Microsoft's schema (shared/facts/schemas beside the project's folder) is not here"
        )
    validator = jsonschema.Draft4Validator(json.loads(schema.read_text()))
    assert [error.message for error in validator.iter_errors(outlook_json.render(BASE))] == []
