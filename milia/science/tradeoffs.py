"""Trade-offs, the public door: who decides, what stands in the way, and what is left to choose."""

from milia.science.tradeoffs_checks import TradeoffError
from milia.science.tradeoffs_gates import gates, referral
from milia.science.tradeoffs_options import options
from milia.science.tradeoffs_patient import Patient, patient

__all__ = ["Patient", "TradeoffError", "gates", "options", "patient", "referral"]
