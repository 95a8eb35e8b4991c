"""The quiz room: items, their lint, marking, and the journal of what a learner answered.

============  =========================================================================
module        holds
============  =========================================================================
`items`       what an item is; `bank()` and `item(id)`
`entries`     YAML files → entries, with the file and line of whatever is wrong
`reading`     entries → items
`marking`     an item and an answer → right or not; `marking_*` hold the kinds
`feedback`    what a learner is told: a reason for each option, line or pair
`shuffling`   the order in which lines and right sides are shown
`figure`      what a learner typed → a number, or a sentence on why it is none
`comparing`   two values of a code check → what differs, in one sentence
`check`       `milia.check`, the code check of a lesson
`journal`     the append-only record of answers; `store` is the file under it
`lint`        every rule for items; `flaws` (wording), `layout` (how many), `provenance`
              (sources) and `guessing` (the whole bank) hold the rules, which read items
              through `choices` and `reasoned`
============  =========================================================================
"""
