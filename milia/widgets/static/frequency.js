// The calculations of milia/science/frequency*.py that a page repeats while something is dragged.

/** Round as `natural_frequencies` does: a half goes up. */
const rounded = (value) => Math.floor(value + 0.5);

/** `natural_frequencies`: whole people of the four kinds. */
function naturalFrequencies(sensitivity, specificity, prevalence, people) {
  const ill = rounded(prevalence * people);
  const found = rounded(sensitivity * ill);
  const cleared = rounded(specificity * (people - ill));
  return { found, missed: ill - found, alarmed: people - ill - cleared, cleared };
}

/** `predictive_values(…).positive`; NaN where nobody tests positive. */
function positivePredictive(sensitivity, specificity, prevalence) {
  const right = sensitivity * prevalence;
  return right / (right + (1 - specificity) * (1 - prevalence));
}
