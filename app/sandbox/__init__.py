"""The outside world in small: Gmail, its tokens and its push, and the page that plays the host."""
