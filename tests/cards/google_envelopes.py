"""Google's response envelopes as protobuf messages, rebuilt at run time for strict parsing.

`google.apps.card.v1.Card` comes from the package google-apps-card; the envelopes are in no package
(shared facts, section 3.3), so their descriptors are made here from the documented field tables.
"""

from collections.abc import Mapping
from typing import Final

from google.apps import card_v1
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.message import Message

CARD: Final = "google.apps.card.v1.Card"
PACKAGE: Final = "afterword.envelopes"
ENUMS: Final[Mapping[str, tuple[str, ...]]] = {
    "OpenAs": ("FULL_SIZE", "OVERLAY"),
    "OnClose": ("NOTHING", "RELOAD"),
    "BodyType": (
        "UNSPECIFIED_ACTION_TYPE",
        "IN_PLACE_INSERT",
        "INSERT_AT_START",
        "INSERT_AT_END",
        "REPLACE",
    ),
    "ContentType": ("UNSPECIFIED_CONTENT_TYPE", "TEXT", "MUTABLE_HTML", "IMMUTABLE_HTML"),
    "ComposeUiType": ("UNSPECIFIED", "DISMISS"),
}
FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "RenderActions": ("action Action", "host_app_action HostAppActionMarkup", "schema string"),
    "Action": ("navigations Navigation[]", "link OpenLink", "notification Notification"),
    "Navigation": (f"push_card {CARD} @go", f"update_card {CARD} @go", "pop bool @go", "pop_to_root bool @go", "pop_to_card string @go"),
    "Notification": ("text string",),
    "OpenLink": ("url string", "open_as OpenAs", "on_close OnClose"),
    "SubmitFormResponse": ("render_actions RenderActions", "state_changed bool", "schema string"),
    "GetAutocompletionResponse": ("auto_complete Suggestions", "schema string"),
    "Suggestions": ("items Suggestion[]",),
    "Suggestion": ("text string",),
    "AuthorizationError": ("basic_authorization_prompt Basic @one", "custom_authorization_prompt RenderActions @one", "requesting_google_scopes Scopes @one"),
    "Basic": ("authorization_url string", "resource string"),
    "Scopes": ("scopes string[]", "all_scopes bool"),
    "HostAppActionMarkup": ("gmail_action Gmail",),
    "Gmail": ("update_draft_action_markup UpdateDraft @one", "open_created_draft_action_markup OpenCreated @one", "addon_compose_ui_action_markup ComposeUi @one"),
    "OpenCreated": ("draft_id string", "draft_thread_id string", "draft_storage_id string", "draft_thread_server_perm_id string"),
    "UpdateDraft": ("update_body Body", "update_subject Subject", "update_to_recipients To", "update_cc_recipients Cc", "update_bcc_recipients Bcc"),
    "Body": ("type BodyType", "insert_contents Content[]"),
    "Content": ("content string", "content_type ContentType"),
    "Subject": ("subject string",),
    "To": ("to_recipients Recipient[]",),
    "Cc": ("cc_recipients Recipient[]",),
    "Bcc": ("bcc_recipients Recipient[]",),
    "Recipient": ("email string",),
    "ComposeUi": ("type ComposeUiType",),
}  # fmt: skip


def _pool() -> descriptor_pool.DescriptorPool:
    """The default pool, so that Card is found, with one more file in it."""
    card_file = card_v1.Card.pb(card_v1.Card()).DESCRIPTOR.file.name
    file = descriptor_pb2.FileDescriptorProto(
        name="afterword/envelopes.proto", package=PACKAGE, syntax="proto3", dependency=[card_file]
    )
    for name, values in ENUMS.items():
        enum = file.enum_type.add(name=name)
        for number, value in enumerate(
            values
        ):  # C++ scoping: values share one space, so each is unique
            enum.value.add(name=value, number=number)
    for name, fields in FIELDS.items():
        _message(file.message_type.add(name=name), fields)
    pool = descriptor_pool.Default()
    pool.Add(file)
    return pool


def _message(message: descriptor_pb2.DescriptorProto, fields: tuple[str, ...]) -> None:
    for number, line in enumerate(fields, start=1):
        name, kind, *oneof = line.split()
        field = message.field.add(name=name, number=number)
        field.label = field.LABEL_REPEATED if kind.endswith("[]") else field.LABEL_OPTIONAL
        _type(field, kind.removesuffix("[]"))
        if oneof:
            if not message.oneof_decl:
                message.oneof_decl.add(name=oneof[0].removeprefix("@"))
            field.oneof_index = 0


def _type(field: descriptor_pb2.FieldDescriptorProto, kind: str) -> None:
    match kind:
        case "string":
            field.type = field.TYPE_STRING
        case "bool":
            field.type = field.TYPE_BOOL
        case _ if kind in ENUMS:
            field.type = field.TYPE_ENUM
            field.type_name = f".{PACKAGE}.{kind}"
        case _:
            field.type = field.TYPE_MESSAGE
            field.type_name = f".{kind}" if "." in kind else f".{PACKAGE}.{kind}"


POOL: Final = _pool()


def parse(kind: str, answer: Mapping[str, object]) -> Message:
    """The answer as Google would read it.

    Raises:
        json_format.ParseError: an unknown name, an unknown enum value, two members of a oneof, or
            the wrong shape.
    """
    made = message_factory.GetMessageClass(POOL.FindMessageTypeByName(f"{PACKAGE}.{kind}"))()
    return json_format.ParseDict(dict(answer), made)


def parse_card(card: Mapping[str, object]) -> Message:
    """One card by Google's own definition, as strictly."""
    return json_format.ParseDict(dict(card), card_v1.Card.pb(card_v1.Card()))
