"""What the user makes of it afterwards: what was learnt, and how long answers took."""
