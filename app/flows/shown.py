"""What a card needs to know, as values; drawing it is the web room's and the cards' business."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.account import ConversationId, Mailbox
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice
from app.domain.policy.advise import advise_case
from app.domain.policy.case import Case, case_of
from app.domain.policy.numbers import Policy
from app.store.conversations import Stored
from app.store.people import Preferences


@dataclass(frozen=True, slots=True)
class Seen:
    """Who looks, and from where: the host tells the zone, the country and the language with every
    event."""

    zone: str = ""  # by name; "" not told
    country: str = ""  # ISO 3166-1 alpha-2; "" not told
    language: str = ""  # of ours that serves their locale; "" not told

    def policy_of(self, preferences: Preferences) -> Policy:
        """The person's numbers in the zone they are in, unless they chose one."""
        policy = preferences.policy
        if self.zone and not preferences.zone_chosen and policy.zone.key != self.zone:
            policy = replace(policy, zone=ZoneInfo(self.zone))
        if self.country and not policy.country:
            policy = replace(policy, country=self.country)
        return policy

    def preferred(self, preferences: Preferences) -> Preferences:
        """The same preferences (the same object) where the host tells nothing new."""
        policy = self.policy_of(preferences)
        language = self.language or preferences.language
        if policy is preferences.policy and language == preferences.language:
            return preferences
        return replace(preferences, policy=policy, language=language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One application as a card shows it."""

    conversation_id: str  # "" where nothing is stored about the thread
    facts: Conversation
    advice: Advice
    policy: Policy
    counted: Case
    """The facts as the rules counted them."""
    preferences: Preferences
    mailbox: str = ""  # its address, where the person has several
    needs_reconnect: bool = False  # the grant is gone: what is shown may be old


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeShown:
    """What the home card lists, each list in its order."""

    attention: tuple[Stored, ...]
    waiting: tuple[Stored, ...]
    closed: tuple[Stored, ...]
    policy: Policy
    mailboxes: tuple[Mailbox, ...]
    where: Mapping[ConversationId, tuple[str, ...]]
    """The addresses of the mailboxes that hold each; empty where the person has only one."""


def shown(
    facts: Conversation,
    preferences: Preferences,
    seen: Seen,
    now: datetime,
    *,
    conversation_id: str,
    mailbox: str = "",
    needs_reconnect: bool = False,
) -> Shown:
    """Facts with the advice of this instant."""
    policy = seen.policy_of(preferences)
    counted = case_of(facts, policy)
    return Shown(
        conversation_id=conversation_id,
        facts=facts,
        advice=advise_case(counted, now),
        policy=policy,
        counted=counted,
        preferences=preferences,
        mailbox=mailbox,
        needs_reconnect=needs_reconnect,
    )
