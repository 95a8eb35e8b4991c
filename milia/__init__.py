"""The library behind the course on milia: one import, and a name for each thing a notebook needs.

The names below load their rooms when first used, so that `import milia` itself costs little.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # Type checkers and editors follow imports, not `__getattr__`.
    from milia.aid.audit import audit_page
    from milia.data import load, tables
    from milia.drawing import draw
    from milia.drawing.picture import picture
    from milia.handin.ready import ready
    from milia.quiz.alignment import alignment
    from milia.quiz.check import check
    from milia.quiz.own_answers import erase_answers, export_answers, own_answers
    from milia.quiz.own_ratings import own_ratings
    from milia.science.agreement import kappa_interval, krippendorff_alpha, weighted_kappa
    from milia.science.appraisal import reading_grade, sentences, syllables, words
    from milia.science.confounding import (
        adjusted_difference,
        crude_difference,
        simulate_confounding,
    )
    from milia.science.frequency import natural_frequencies, predictive_values, wilson
    from milia.science.frequency_chance import regression_to_the_mean
    from milia.science.frequency_clearing import kaplan_meier
    from milia.science.frequency_contrast import number_needed, risk_difference
    from milia.science.frequency_pooling import heterogeneity, pooled
    from milia.science.frequency_simulated import simulate_surveys, simulate_waiting
    from milia.science.frequency_surveys import published_surveys, sample_survey
    from milia.science.tradeoffs import (
        Patient,
        dominated,
        gates,
        normalise,
        options,
        pareto,
        patient,
        referral,
        smaa,
        swing_weights,
        switch_point,
        tornado,
        weighted,
    )
    from milia.widgets.composer import Composer
    from milia.widgets.doctor_page import DoctorPage
    from milia.widgets.explorer import TableExplorer
    from milia.widgets.framing import Framing
    from milia.widgets.icon_array import IconArray
    from milia.widgets.interval_plot import IntervalPlot
    from milia.widgets.item_card import ask
    from milia.widgets.panel import Panel
    from milia.widgets.pretest import pretest
    from milia.widgets.progress import progress
    from milia.widgets.rate import rate
    from milia.widgets.review import review
    from milia.widgets.simulator import Simulator
    from milia.widgets.skin import Skin
    from milia.widgets.studio import Studio
    from milia.widgets.tree import Tree

__version__ = "0.1.0"

_ROOM_OF = {
    "load": "milia.data",
    "tables": "milia.data",
    "check": "milia.quiz.check",
    "export_answers": "milia.quiz.own_answers",
    "erase_answers": "milia.quiz.own_answers",
    "draw": "milia.drawing",
    "picture": "milia.drawing.picture",
    "ask": "milia.widgets.item_card",
    "weighted_kappa": "milia.science.agreement",
    "kappa_interval": "milia.science.agreement",
    "krippendorff_alpha": "milia.science.agreement",
    "reading_grade": "milia.science.appraisal",
    "words": "milia.science.appraisal",
    "sentences": "milia.science.appraisal",
    "syllables": "milia.science.appraisal",
    "wilson": "milia.science.frequency",
    "predictive_values": "milia.science.frequency",
    "natural_frequencies": "milia.science.frequency",
    "risk_difference": "milia.science.frequency_contrast",
    "number_needed": "milia.science.frequency_contrast",
    "pooled": "milia.science.frequency_pooling",
    "heterogeneity": "milia.science.frequency_pooling",
    "kaplan_meier": "milia.science.frequency_clearing",
    "published_surveys": "milia.science.frequency_surveys",
    "sample_survey": "milia.science.frequency_surveys",
    "simulate_confounding": "milia.science.confounding",
    "crude_difference": "milia.science.confounding",
    "adjusted_difference": "milia.science.confounding",
    "regression_to_the_mean": "milia.science.frequency_chance",
    "Patient": "milia.science.tradeoffs",
    "patient": "milia.science.tradeoffs",
    "gates": "milia.science.tradeoffs",
    "referral": "milia.science.tradeoffs",
    "options": "milia.science.tradeoffs",
    "normalise": "milia.science.tradeoffs",
    "weighted": "milia.science.tradeoffs",
    "swing_weights": "milia.science.tradeoffs",
    "smaa": "milia.science.tradeoffs",
    "switch_point": "milia.science.tradeoffs",
    "tornado": "milia.science.tradeoffs",
    "dominated": "milia.science.tradeoffs",
    "pareto": "milia.science.tradeoffs",
    "Panel": "milia.widgets.panel",
    "ready": "milia.handin.ready",
    "review": "milia.widgets.review",
    "pretest": "milia.widgets.pretest",
    "progress": "milia.widgets.progress",
    "rate": "milia.widgets.rate",
    "alignment": "milia.quiz.alignment",
    "own_answers": "milia.quiz.own_answers",
    "own_ratings": "milia.quiz.own_ratings",
    "Skin": "milia.widgets.skin",
    "DoctorPage": "milia.widgets.doctor_page",
    "audit_page": "milia.aid.audit",
    "TableExplorer": "milia.widgets.explorer",
    "Tree": "milia.widgets.tree",
    "Composer": "milia.widgets.composer",
    "Framing": "milia.widgets.framing",
    "IconArray": "milia.widgets.icon_array",
    "IntervalPlot": "milia.widgets.interval_plot",
    "simulate_waiting": "milia.science.frequency_simulated",
    "simulate_surveys": "milia.science.frequency_simulated",
    "Simulator": "milia.widgets.simulator",
    "Studio": "milia.widgets.studio",
}

__all__ = [
    "Composer",
    "DoctorPage",
    "Framing",
    "IconArray",
    "IntervalPlot",
    "Panel",
    "Patient",
    "Simulator",
    "Skin",
    "Studio",
    "TableExplorer",
    "Tree",
    "adjusted_difference",
    "alignment",
    "ask",
    "audit_page",
    "check",
    "crude_difference",
    "dominated",
    "draw",
    "erase_answers",
    "export_answers",
    "gates",
    "heterogeneity",
    "kaplan_meier",
    "kappa_interval",
    "krippendorff_alpha",
    "load",
    "natural_frequencies",
    "normalise",
    "number_needed",
    "options",
    "own_answers",
    "own_ratings",
    "pareto",
    "patient",
    "picture",
    "pooled",
    "predictive_values",
    "pretest",
    "progress",
    "published_surveys",
    "rate",
    "reading_grade",
    "ready",
    "referral",
    "regression_to_the_mean",
    "review",
    "risk_difference",
    "sample_survey",
    "sentences",
    "simulate_confounding",
    "simulate_surveys",
    "simulate_waiting",
    "smaa",
    "swing_weights",
    "switch_point",
    "syllables",
    "tables",
    "tornado",
    "weighted",
    "weighted_kappa",
    "wilson",
    "words",
]


if not TYPE_CHECKING:  # A checker would take it as leave for any name.

    def __getattr__(name: str) -> Any:
        """Fetch a public name from its room on first use (PEP 562)."""
        if name not in _ROOM_OF:
            raise AttributeError(f"milia has no {name!r}. It has: {', '.join(__all__)}.")
        return getattr(import_module(_ROOM_OF[name]), name)


def __dir__() -> list[str]:
    """List the public names, for completion in a notebook."""
    return [*__all__, "__version__"]
