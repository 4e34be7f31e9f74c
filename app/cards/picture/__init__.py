"""The picture of an application: where it is on the way from the interview to the next good day.

Facts become day numbers (`numbers.py`), day numbers become shapes in the reader's language
(`layout.py`), and the same shapes are drawn as SVG for the pane (`svg.py`) and as PNG for Gmail
(`png.py`, its letters in `lettering.py`). Nothing personal is in day numbers and a language, so
they may stand in the address of an image (`address.py`).
"""
