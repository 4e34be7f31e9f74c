"""The Gmail API: calls, payloads, consent, the tokens Google signs."""
