"""Ratios measured in one run; see `make bench`."""
