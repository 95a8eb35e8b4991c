"""Trade-offs, the public door: who decides, what stands in the way, and what is left to choose."""

from milia.science.tradeoffs_checks import TradeoffError
from milia.science.tradeoffs_dominance import dominated, pareto
from milia.science.tradeoffs_gates import gates, referral
from milia.science.tradeoffs_options import options
from milia.science.tradeoffs_patient import Patient, patient
from milia.science.tradeoffs_smaa import Acceptability, smaa
from milia.science.tradeoffs_table import page_table
from milia.science.tradeoffs_turning import SwitchPoint, switch_point, tornado
from milia.science.tradeoffs_values import normalise, weighted
from milia.science.tradeoffs_weights import swing_weights

__all__ = [
    "Acceptability",
    "Patient",
    "SwitchPoint",
    "TradeoffError",
    "dominated",
    "gates",
    "normalise",
    "options",
    "page_table",
    "pareto",
    "patient",
    "referral",
    "smaa",
    "swing_weights",
    "switch_point",
    "tornado",
    "weighted",
]
