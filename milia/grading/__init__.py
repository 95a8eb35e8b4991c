"""The instructor's side: what the course adds to nbgrader, and a class to try it with.

The code is in every wheel, so it holds no key, no unseen data and no solution.
"""
