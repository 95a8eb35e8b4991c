"""The only room that knows a browser: a part a file, its JavaScript and CSS in `static/`."""
