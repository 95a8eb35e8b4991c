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

/** `wilson`, with the critical value z of its confidence. */
function wilson(successes, n, z) {
  const p = successes / n;
  const shrink = 1 + z ** 2 / n;
  const middle = (p + z ** 2 / (2 * n)) / shrink;
  const half = z / shrink * Math.sqrt(p * (1 - p) / n + (z / (2 * n)) ** 2);
  return [successes ? middle - half : 0, successes < n ? middle + half : 1];
}

const STEP = 0x6d2b79f5;

function mixed(state) {
  const once = Math.imul(state ^ (state >>> 15), state | 1);
  const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
  return (twice ^ (twice >>> 14)) >>> 0;
}

const streamStart = (seed, stream) => mixed(mixed(seed | 0) + stream);
const roll = (start, place) => mixed((start + Math.imul(place + 1, STEP)) | 0) / 2 ** 32;

/** `rolls`: evenly spread over 0 to 1. */
function rolls(seed, stream, count) {
  const start = streamStart(seed, stream);
  return Float64Array.from({ length: count }, (_, place) => roll(start, place));
}

/** `bells`: nearly normal, twelve rolls each. */
function bells(seed, stream, count) {
  const even = rolls(seed, stream, 12 * count);
  return Float64Array.from({ length: count }, (_, i) => total(even.subarray(12 * i, 12 * i + 12)) - 6);
}

/** How many a survey of `simulate_surveys` finds. */
function found(seed, number, n, prevalence) {
  const start = streamStart(seed, number);
  let count = 0;
  for (let place = 0; place < n; place += 1) if (roll(start, place) < prevalence) count += 1;
  return count;
}

/** What chance brings to the people of `simulate_waiting`; no slider changes it. */
function luck(seed, people) {
  const [usual, first, second] = [1, 2, 3].map((stream) => bells(seed, stream, people));
  const [clearing, coin, healing] = [4, 5, 6].map((stream) => rolls(seed, stream, people));
  return { usual, first, second, clearing, coin, healing };
}

/** `simulate_waiting` from this luck: its people who had a bad day, in its order. */
function waiting(drawn, { weeks, halfClear, effect, within, mean, between, badDay, worst }) {
  const alone = 1 - 2 ** -(weeks / halfClear);
  const held = (score) => Math.min(Math.max(score, 0), worst);
  const people = [];
  drawn.usual.forEach((bell, i) => {
    const usual = mean + between * bell;
    const first = held(usual + within * drawn.first[i]);
    if (first < badDay) return;
    const treated = drawn.coin[i] < 0.5;
    const cleared = drawn.clearing[i] < alone || (treated && drawn.healing[i] < effect);
    const second = cleared ? 0 : held(usual + within * drawn.second[i]);
    people.push({ first, second, treated, cleared, better: second < first });
  });
  return people;
}
