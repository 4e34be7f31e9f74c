"""What we know and advise: plain Python, no clock, no input or output."""
