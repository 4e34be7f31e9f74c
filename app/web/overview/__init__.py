"""The overview page and its downloads."""
