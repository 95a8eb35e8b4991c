"""The page for the doctor: a decision aid on one sheet, and an audit for any such page."""
