"""The afterword command."""
