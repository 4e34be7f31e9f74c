"""What Graph answers to whoever reads: the user, folders, messages, their bytes."""

from typing import Any

from app.sandbox import graph_query as odata
from app.sandbox.graph_call import READING, TEXT, WHO, Call
from app.sandbox.graph_errors import Answer, bad_request, denied, not_found
from app.sandbox.graph_message import attachments, extended, resource
from app.sandbox.graph_store import Item
from app.sandbox.microsoft_records import PERSONAL_TENANT

Json = dict[str, Any]
USUAL_PAGE = 10
_USER = (
    "id displayName mail userPrincipalName proxyAddresses otherMails givenName surname jobTitle"
    " mobilePhone officeLocation preferredLanguage businessPhones"
)


def me(call: Call) -> Answer:
    """Personal accounts have no proxy addresses."""
    call.need(WHO)
    odata.option_names(call.query, "$select")
    account, personal = call.token.account, call.token.account.tid == PERSONAL_TENANT
    proxies = [f"SMTP:{call.store.address}", *(f"smtp:{alias}" for alias in call.store.aliases)]
    user: Json = {
        "@odata.context": f"{call.base_url}/$metadata#users/$entity",
        "id": account.oid,
        "displayName": account.name,
        "mail": None if personal else call.store.address,
        "userPrincipalName": call.store.address,
        "proxyAddresses": [] if personal else proxies,
        "otherMails": [],
    }
    names = call.query.get("$select", "id,displayName,mail,userPrincipalName").split(",")
    for name in names:
        if name not in _USER.split():
            raise bad_request(f"Could not find a property named '{name}' on type 'user'.")
    return Answer(200, {k: v for k, v in user.items() if k in names or k.startswith("@")})


def folder(call: Call) -> Answer:
    """A folder by its id or well-known name."""
    call.need(READING)
    odata.option_names(call.query, "$select")
    name = call.folder()
    made: Json = {
        "id": call.store.folder_id(name),
        "displayName": name,
        "parentFolderId": "msgfolderroot",
        "childFolderCount": 0,
        "unreadItemCount": sum(not item.read for item in call.store.items(name)),
        "totalItemCount": len(call.store.items(name)),
        "isHidden": False,
    }
    if "$select" in call.query:
        names = {"id", *call.query["$select"].split(",")}
        if unknown := names - made.keys():
            raise bad_request(f"Could not find a property named '{unknown.pop()}'.")
        made = {key: value for key, value in made.items() if key in names}
    return Answer(200, made)


def messages(call: Call) -> Answer:
    """All folders together."""
    return _listed(call, "")


def messages_of_folder(call: Call) -> Answer:
    """One folder."""
    return _listed(call, call.folder())


def _listed(call: Call, name: str) -> Answer:
    call.need(READING)
    query = call.query
    odata.option_names(
        query, "$select", "$filter", "$orderby", "$top", "$skip", "$expand", "$search", "$count"
    )
    names = odata.selected(query)
    if "$search" in query:
        if "$filter" in query or "$orderby" in query:
            raise bad_request("SearchWithFilter: $search may not be combined.")
        call.need(TEXT)
        raise bad_request("The sandbox does not play $search.")
    filters = odata.clauses(query.get("$filter", ""))
    newest_first = odata.check_order(query.get("$orderby", ""), filters)
    _check_sight(call, names)
    found = [item for item in call.store.items(name) if odata.fits(item, filters)]
    if not newest_first:
        found.reverse()
    skip = int(query.get("$skip", "0")) if query.get("$skip", "0").isdigit() else 0
    top = call.prefer.page or odata.number(query, "$top", USUAL_PAGE)
    rows = [_shown(call, item, names, single=False) for item in found[skip : skip + top]]
    answer: Json = {"@odata.context": f"{call.base_url}/$metadata#messages", "value": rows}
    if skip + top < len(found):
        where = f"/me/mailFolders('{name}')/messages" if name else "/me/messages"
        rest = "&".join(f"{k}={_escaped(v)}" for k, v in query.items() if k != "$skip")
        answer["@odata.nextLink"] = f"{call.base_url}{where}?{rest}&$skip={skip + top}"
    return Answer(200, answer)


def message(call: Call) -> Answer:
    """One message; only here its internet headers."""
    call.need(READING)
    odata.option_names(call.query, "$select", "$expand")
    names = odata.selected(call.query)
    _check_sight(call, names)
    return Answer(200, _shown(call, call.item(), names, single=True))


def mime(call: Call) -> Answer:
    """The mail's own bytes."""
    call.need(TEXT)
    return Answer(200, call.item().raw())


def listed_attachments(call: Call) -> Answer:
    """What is attached."""
    call.need(TEXT)
    return Answer(200, {"value": attachments(call.item())})


def translate(call: Call) -> Answer:
    """Ids of one kind into ids of another."""
    call.need(WHO)
    body = call.body if isinstance(call.body, dict) else {}
    if set(body) != {"inputIds", "sourceIdType", "targetIdType"} or len(body["inputIds"]) > 1000:
        raise bad_request("inputIds (at most 1000), sourceIdType and targetIdType are needed.")
    kinds = {"restId", "restImmutableEntryId"}
    if {body["sourceIdType"], body["targetIdType"]} - kinds:
        raise bad_request("The sandbox plays restId and restImmutableEntryId.")
    found = []
    for given in body["inputIds"]:
        item = call.store.find(str(given))
        if item is None:
            raise not_found()
        immutable = body["targetIdType"] == "restImmutableEntryId"
        found.append({"sourceId": given, "targetId": item.id if immutable else item.rest_id})
    return Answer(200, {"value": found})


def _check_sight(call: Call, names: frozenset[str] | None) -> None:
    """`Mail.ReadBasic` sees no text and nothing that is expanded."""
    if call.may(TEXT):
        return
    if (names and names & odata.TEXT) or "$expand" in call.query:
        raise denied()
    if call.store.headers_need_read and names and "internetMessageHeaders" in names:
        raise denied()


def _shown(call: Call, item: Item, names: frozenset[str] | None, *, single: bool) -> Json:
    made = resource(call.store, item, immutable=call.prefer.immutable, text=call.prefer.text)
    if not single:
        made.pop("internetMessageHeaders", None)
    shown = odata.show(made, names, text=call.may(TEXT))
    expanded = odata.expansions(call.query)
    if "attachments" in expanded:
        shown["attachments"] = _attached(item, expanded["attachments"])
    if "singleValueExtendedProperties" in expanded:
        wanted = odata.extended_ids(expanded["singleValueExtendedProperties"])
        if values := extended(item, wanted):
            shown["singleValueExtendedProperties"] = values
    return shown


def _attached(item: Item, inside: str) -> list[Json]:
    found = attachments(item)
    option, _, text = inside.partition("=")
    if not inside:
        return found
    if option != "$select":
        raise bad_request("The sandbox plays $select inside attachments.")
    names = {"id", *text.split(",")}
    known = {"id", "name", "contentType", "size", "isInline", "lastModifiedDateTime"}
    if unknown := names - known:
        raise bad_request(
            f"Could not find a property named '{unknown.pop()}' on type 'attachment'.",
            "RequestBroker--ParseUri",
        )
    return [{k: v for k, v in one.items() if k in names or k.startswith("@")} for one in found]


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("&", "%26").replace("+", "%2B").replace(" ", "%20")
