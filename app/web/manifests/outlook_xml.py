"""The Outlook add-in's manifest in XML, in two builds, rendered for one base URL and checked.

This format reaches every Outlook, Mac and phones too. The build with events is for an
administrator to deploy; people who install the add-in themselves, and the store, take the one
without. Sources: Microsoft's reference of the add-in only manifest, [MS-OWEMXML], and what
neither the schema nor Microsoft's validator finds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.cards.language import Language
from app.web.manifests import base_url as urls
from app.web.manifests import icons, words, xml_addresses, xml_commands, xml_shape
from app.web.manifests.xml_tree import Xml

_environment: Final = Environment(
    loader=FileSystemLoader(icons.PACKED),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)

RULES: Final[Mapping[str, Callable[[Xml], Iterator[str]]]] = {
    "order of the parts": xml_shape.order,
    "the 1.0 block and the 1.1 block": xml_shape.blocks,
    "ids": xml_shape.ids,
    "lengths": xml_shape.lengths,
    "identity and version": xml_shape.identity,
    "permissions and requirements": xml_shape.permissions,
    "addresses": xml_addresses.addresses,
    "domains": xml_addresses.domains,
    "references": xml_addresses.references,
    "icons": xml_addresses.pictures,
    "pinning": xml_commands.pinning,
    "events": xml_commands.events,
    "runtime": xml_commands.runtime,
    "phone": xml_commands.phone,
}


def render(base_url: str, *, events: bool, into: Iterable[Language] | None = None) -> str:
    """The manifest with every address under `base_url`.

    Args:
        into: Which languages its texts are there in beside English; None: all that there are.
    """
    languages = words.others() if into is None else tuple(into)
    rendered = _environment.get_template("manifest.xml").render(
        id=urls.addin_id(base_url, urls.XML),
        base_url=urls.plain(base_url),
        origin=urls.origin(base_url),
        events=events,
        words=words,
        overrides=lambda text: words.overrides(text, languages),
    )
    return "\n".join(line for line in rendered.splitlines() if line.strip()) + "\n"


def check(source: str, base_url: str, *, events: bool) -> list[str]:
    """What Outlook, or a user, would stumble over: one sentence each; empty when all is well."""
    xml = Xml(source, base_url, events)
    if astray := list(xml_shape.nesting(xml)):
        return astray  # the other rules would look in the wrong place
    return [fault for rule in RULES.values() for fault in rule(xml)]
