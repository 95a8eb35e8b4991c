"""Made-up web pages on milia for a3, a4 and a6, with exact keys, from an instructor's templates.

`templates` reads the templates, `faults` checks them against the tables, `levels` says how well a
page answers each DISCERN question, `choosing` picks its statements, `composing` lays them out,
`keys` says what is known of them, `pool` makes all pages even, and `writing` keeps the files. The
templates and all that is made of them stay in the secret folder.
"""
