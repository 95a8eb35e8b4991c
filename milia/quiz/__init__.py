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
`answers`     one recorded answer, and which were given from memory
`own_answers` answers taken along as a table, or erased
`schedule`    the log replayed: what comes back today, in which order, and when next
`progress`    the log by lesson and objective, and what to do next
`calibration` how sure, and how often right; the Brier score
`rating`      the rating of a page as items without a key, made from tables
`own_ratings` a learner's ratings of a page, and how far they agree with the panel's
`pretest`     the two forms of the pre-test
`clock`       the learner's clock, which tests set
`lint`        every rule for items; `flaws` (wording), `layout` (how many), `provenance`
              (sources) and `guessing` (the whole bank) hold the rules, which read items
              through `choices` and `reasoned`
============  =========================================================================
"""
