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

/** Where a rising function crosses 0, by halving; `low` if it is not below 0 there. */
function crossing(rising, low, high) {
  if (rising(low) >= 0) return low;
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (rising(middle) >= 0) high = middle;
    else low = middle;
  }
  return high;
}

/** `critical_t`: standard errors from the middle to the end of an interval of Student's t. */
function criticalT(confidence, df) {
  const odd = df % 2;
  const within = (angle) => {
    let term = Math.cos(angle) ** odd;
    let total = 0;
    for (let power = odd; power < df - 1; power += 2) {
      total += term;
      term *= (power + 1) / (power + 2) * Math.cos(angle) ** 2;
    }
    total *= Math.sin(angle);
    return odd ? (angle + total) * 2 / Math.PI : total;
  };
  return Math.sqrt(df) * Math.tan(crossing((angle) => within(angle) - confidence, 0, Math.PI / 2));
}

const total = (values) => values.reduce((sum, value) => sum + value, 0);

/** Weighted mean, its standard error and Cochran's Q, for a variance between surveys. */
function weighed(y, v, tau2) {
  const weight = v.map((each) => 1 / (each + tau2));
  const mean = total(y.map((each, i) => each * weight[i])) / total(weight);
  return { mean, error: total(weight) ** -0.5, q: total(y.map((each, i) => (each - mean) ** 2 * weight[i])) };
}

/** `pooled` and the I² of `heterogeneity`, for at least two surveys of { successes, n }. */
function poolSurveys(surveys, confidence) {
  const counts = surveys.map(({ successes, n }) => {
    const half = successes === 0 || successes === n ? 0.5 : 0;
    return [successes + half, n - successes + half];
  });
  const y = counts.map(([yes, no]) => Math.log(yes / no));
  const v = counts.map(([yes, no]) => 1 / yes + 1 / no);
  const df = y.length - 1;
  const plain = total(y) / y.length;
  const spread = total(y.map((each) => (each - plain) ** 2)) / df;
  const tau2 = crossing((guess) => df - weighed(y, v, guess).q, 0, spread);
  const { mean, error } = weighed(y, v, tau2);
  const { q } = weighed(y, v, 0);
  const share = (logOdds) => (1 + Math.tanh(logOdds / 2)) / 2;
  const around = (reach) => [share(mean - reach), share(mean + reach)];
  return {
    estimate: share(mean),
    interval: around(criticalT(confidence, df) * error),
    prediction: df > 1 ? around(criticalT(confidence, df - 1) * Math.sqrt(tau2 + error ** 2)) : null,
    i2: q > df ? 1 - df / q : 0,
  };
}
