"""Afterword: when to follow up after an interview, when to wait, and why."""
