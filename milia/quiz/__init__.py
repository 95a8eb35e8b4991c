"""The quiz room: items, their lint, marking, and the journal of what a learner answered.

============  =========================================================================
module        holds
============  =========================================================================
`items`       what an item is; `bank()` and `item(id)`
`reading`     YAML files → items, with the file and line of whatever is wrong
`marking`     an item and an answer → right or not, and a reason for every option
`figure`      what a learner typed → a number, or a sentence on why it is none
`comparing`   two values of a code check → what differs, in one sentence
`check`       `milia.check`, the code check of a lesson
`journal`     the append-only record of answers; `store` is the file under it
`lint`        every rule for items; `flaws`, `provenance` and `guessing` hold the rules
============  =========================================================================
"""
