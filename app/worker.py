"""The background work, put together."""
