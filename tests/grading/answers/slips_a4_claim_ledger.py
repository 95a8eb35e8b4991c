"""Wrong solutions of a4: the model answer with one slip, and what each slip costs."""

from __future__ import annotations

from answers.counted_a4_claim_ledger import COUNTED
from answers.judged_a4_claim_ledger import JUDGED
from answers.tables_a4_claim_ledger import TABLES

SLIPS = [*TABLES, *COUNTED, *JUDGED]
