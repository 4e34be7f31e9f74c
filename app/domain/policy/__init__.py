"""The numbers, the rules in order, and the advice they give."""
