"""FastAPI with our own layers around all of its own."""

from collections.abc import Callable
from typing import Final

from fastapi import FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.types import ASGIApp

NOTHING_TOLD: Final[TelemetryConfig] = {"tracing": False, "metrics": False, "logs": False}
"""Spans and logs of the framework would carry addresses, and some of ours are one-time links."""


class Application(FastAPI):
    """`add_middleware` puts a layer inside the framework's own nets, so a card and a notice would
    pass through all of them on the way to `HotDoors`."""

    def __init__(self, layers: Callable[[ASGIApp], ASGIApp]) -> None:
        """`layers` puts ours around the framework."""
        super().__init__(
            title="Afterword",
            openapi_url=None,
            docs_url=None,
            redoc_url=None,
            telemetry=NOTHING_TOLD,
        )
        self._layers = layers

    def build_middleware_stack(self) -> ASGIApp:
        """Ours outermost."""
        return self._layers(super().build_middleware_stack())
