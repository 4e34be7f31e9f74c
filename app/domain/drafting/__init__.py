"""Advice and facts turned into words; the check of their tone."""
