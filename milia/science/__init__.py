"""Pure functions on numbers and tables: what the lessons calculate, without a notebook."""
