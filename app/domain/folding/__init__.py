"""From the messages and notes of one application to its facts, one subject a file."""
