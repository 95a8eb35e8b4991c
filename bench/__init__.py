"""Times of this project beside the usual way, measured side by side in one run.

A time depends on the machine, so it is reported and never fails; a ratio of two times taken in the
same run fails `make bench` when it is worse than its bound.
"""
