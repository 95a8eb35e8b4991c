"""The only room that knows a browser: one part a file, its JavaScript and CSS beside it in `static/`."""
