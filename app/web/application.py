"""FastAPI with our own layers around all of its own."""

from collections.abc import Callable

from fastapi import FastAPI
from starlette.types import ASGIApp


class Application(FastAPI):
    """`add_middleware` puts a layer inside the framework's own nets, so a card and a notice would
    pass through all of them on the way to `HotDoors`."""

    def __init__(self, layers: Callable[[ASGIApp], ASGIApp]) -> None:
        """`layers` puts ours around the framework."""
        super().__init__(title="Afterword", openapi_url=None, docs_url=None, redoc_url=None)
        self._layers = layers

    def build_middleware_stack(self) -> ASGIApp:
        """Ours outermost."""
        return self._layers(super().build_middleware_stack())
