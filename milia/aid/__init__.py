"""The page for the doctor: a decision aid on one sheet, and the audit that any such page can take."""
