"""`afterword evaluate`: labelled mail in, how much of it is read right out. One file a question."""
