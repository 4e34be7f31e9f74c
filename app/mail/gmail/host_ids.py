"""What the host calls a message in an add-on event, against what the API calls it.

`msg-f:<decimal>` and `thread-f:<decimal>` are the API's id in another base. `msg-a:r…` and
`thread-a:r…` (mail the user wrote, threads the user started: the usual case here) are not, and
only Google can tell: ask `messages.get` (facts of the web client, seen in the wild).
"""

import re

from app.domain.message import RemoteId, ThreadId

_MESSAGE = re.compile(r"msg-f:(\d{1,20})")
_THREAD = re.compile(r"thread-f:(\d{1,20})")
_REST = re.compile(r"[0-9a-f]{12,16}")


def remote_id(host_message_id: str) -> RemoteId | None:
    """The API's id, where it can be told without asking."""
    found = _rest(_MESSAGE, host_message_id)
    return None if found is None else RemoteId(found)


def thread_id(host_thread_id: str) -> ThreadId | None:
    """The API's thread id, where it can be told without asking."""
    found = _rest(_THREAD, host_thread_id.partition("|")[0])
    return None if found is None else ThreadId(found)


def _rest(pattern: re.Pattern[str], value: str) -> str | None:
    if _REST.fullmatch(value):
        return value
    match = pattern.fullmatch(value)
    if match is None or not 0 < int(match.group(1)) < 2**64:
        return None
    return f"{int(match.group(1)):x}"
