"""HTTP: who is calling, one flow, an answer."""
