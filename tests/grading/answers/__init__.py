"""Right and wrong solutions of each assignment, by modules `right_`, `slips_` and `wrong_`."""
