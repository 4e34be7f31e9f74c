"""The add-in's icons: where they lie, and how large they really are."""

import struct
from pathlib import Path
from typing import Final

STATIC: Final = Path(__file__).resolve().parents[1] / "static" / "outlook"
PACKED: Final = Path(__file__).resolve().parents[3] / "addon_manifests" / "outlook"
_HEADER: Final = struct.Struct(">8s4x4sII")  # signature, length, "IHDR", width, height


def pixels(file: Path) -> tuple[int, int] | None:
    """Width and height of a PNG; None where there is no such file, or it is another kind."""
    try:
        start = file.read_bytes()[: _HEADER.size]
        signature, chunk, width, height = _HEADER.unpack(start)
    except (OSError, struct.error):
        return None
    return (width, height) if (signature, chunk) == (b"\x89PNG\r\n\x1a\n", b"IHDR") else None


def side(address: str) -> int:
    """The side of the square icon that is served at an address of ours; 0 where there is none."""
    size = pixels(STATIC / address.rpartition("/")[2])
    return size[0] if size is not None and size[0] == size[1] else 0
