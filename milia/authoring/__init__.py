"""The author's side: text in `text/` becomes notebooks in `course/`, `source/` and `release/`.

The way is one-directional, and each step is a module:

1. `text.py`    a py:percent file → a notebook with stable cell ids and nothing else in its metadata
2. `secret.py`  a hidden test's data → one inline line, read from the folder `MILIA_SECRET`
3. `run.py`     a lesson → the same with outputs, run as a fresh learner on a fixed day
4. `build.py`   all of it, into any folder; the difference between that and the repo
5. `bring_back.py`  an edit made in JupyterLab → back into the text
6. `bundle.py`  what students get, as a zip
"""
