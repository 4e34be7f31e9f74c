"""The add-ons' manifests: rendered for one base URL, and checked against the hosts' rules."""
