"""Visible checks of the assignments, gathered in one module an assignment.

A check tells a student whether an answer has the right type, shape and names and agrees with the
worked examples that stand in the assignment's own text. It holds no answer: everything it compares
with can be read in the notebook.
"""
