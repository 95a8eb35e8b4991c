// The arithmetic of milia/science/tradeoffs*.py that is repeated while weights move. Needs frequency.js; touches no page.
// CONTENT, from `page_table(options)` of milia/science/tradeoffs_table.py: { option: { criterion: { low, mode, high, counted } } },
// numbers on 0 (worst) to 1 (best), mode null where none is likeliest. An own criterion is one more key in every option.
//   const table = tableOf(content)            table.criteria and table.options are names: [criterion] and [option] below follow them
//   const weights = weightsOf(table, points)  points: { criterion: 0 or more }; null where nobody got a point
//   weightedOf(table, weights)                by rank: { option, at, rank, value, low, high, parts: [criterion], assumed }
//   const drawn = drawsOf(table, 20000, 0)    slow, once per table
//   ranksOf(drawn, weights)                   quick: [option][rank] shares, [option][0] the first-rank share; null = any weights
//   switchPoint(table, weights, criterion)    { now, then, weightNow, weightThen } in points of 100; then null: no weight changes it
//   tornado(table, weights)                   { option, criterion, low, high, swing, turns }, longest first; for 2 options or more
//   dominated(table)                          { option, by }
//   pareto(table, a, b)                       [option] booleans: on the frontier of two criteria

/** FNV-1a of the bytes of a name: its own stream of chance. */
const streamOf = (name) => new TextEncoder().encode(name)
  .reduce((hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0, 2166136261);
const byName = (a, b) => (a < b ? -1 : Number(a > b));
const byProfile = (a, b) => {
  const i = a.findIndex((each, place) => each !== b[place]);
  return i < 0 ? 0 : b[i] - a[i];
};

const cellOf = ({ low, mode, high, counted }) => ({
  low, mode, high, counted, middle: mode ?? (low + high) / 2, mean: mode === null ? (low + high) / 2 : (low + mode + high) / 3,
});
const atLeast = (b, a) => b.low >= a.high
  || ((b.mode === null) === (a.mode === null) && b.low >= a.low && b.middle >= a.middle && b.high >= a.high);

/** The options stand so that the first of two wins a tie; `above` are the places of those that dominate one. */
function tableOf(content) {
  const criteria = Object.keys(Object.values(content)[0]).sort();
  const rows = Object.entries(content).map(([option, given]) => {
    const cells = criteria.map((name) => cellOf(given[name]));
    return { option, cells, profile: cells.flatMap(({ low, middle, high }) => [low, middle, high]) };
  }).sort((a, b) => byProfile(a.profile, b.profile) || byName(a.option, b.option));
  const above = rows.map((a, o) => rows.flatMap((b, place) => (place < o && byProfile(a.profile, b.profile)
    && b.cells.every((cell, c) => atLeast(cell, a.cells[c])) ? [place] : [])));
  return { criteria, options: rows.map((row) => row.option), cells: rows.map((row) => row.cells), above };
}

function weightsOf({ criteria }, points) {
  const all = total(criteria.map((name) => points[name]));
  return all ? criteria.map((name) => points[name] / all) : null;
}

function weightedOf({ options, cells }, weights) {
  const summed = (at, end) => total(cells[at].map((cell, c) => weights[c] * cell[end]));
  return options.map((option, at) => ({
    option, at, value: summed(at, "mean"), low: summed(at, "low"), high: summed(at, "high"),
    parts: cells[at].map((cell, c) => weights[c] * cell.mean),
    assumed: total(cells[at].map((cell, c) => (cell.counted ? 0 : weights[c]))),
  })).sort((a, b) => b.value - a.value || a.at - b.at).map((row, place) => ({ ...row, rank: place + 1 }));
}

/** Draws of one cell: triangular, or even where no value is likeliest. */
function cellDraws({ low, mode, high }, start, count) {
  const [span, rise, fall] = [high - low, (high - low) * (mode - low), (high - low) * (high - mode)];
  const turn = span ? (mode - low) / span : 1;
  const triangular = (u) => (u < turn ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall));
  const score = mode === null ? (u) => low + u * span : triangular;
  const drawn = new Float64Array(count);
  for (let i = 0; i < count; i += 1) drawn[i] = score(roll(start, i));
  return drawn;
}

/** Weights that sum to 1, none likelier than others: the gaps between sorted even numbers. */
function anyWeights({ criteria }, count, seed) {
  const starts = criteria.slice(1).map((name) => streamStart(seed, streamOf(`any weights\n${name}`)));
  const [cuts, gaps] = [new Float64Array(criteria.length).fill(1), criteria.map(() => new Float64Array(count))];
  for (let i = 0; i < count; i += 1) {
    starts.forEach((start, c) => { cuts[c] = roll(start, i); });
    cuts.sort();
    gaps.forEach((gap, c) => { gap[i] = c ? cuts[c] - cuts[c - 1] : cuts[c]; });
  }
  return gaps;
}

function drawsOf(table, count, seed) {
  const scores = table.options.map((option, o) => table.criteria.map(
    (name, c) => cellDraws(table.cells[o][c], streamStart(seed, streamOf(`${option}\n${name}`)), count)));
  return { table, count, seed, scores };
}

function addTo(value, score, weight, each) {
  if (each) for (let i = 0; i < value.length; i += 1) value[i] += each[i] * score[i];
  else for (let i = 0; i < value.length; i += 1) value[i] += weight * score[i];
}

function capAt(value, by) {
  for (let i = 0; i < value.length; i += 1) if (by[i] < value[i]) value[i] = by[i];
}

/** Move one place back, in each draw, the one of two options that is behind; a tie goes to the first. */
function compare(first, second, placeOfFirst, placeOfSecond) {
  for (let i = 0; i < first.length; i += 1) {
    const behind = first[i] < second[i] ? 1 : 0;
    placeOfFirst[i] += behind;
    placeOfSecond[i] += 1 - behind;
  }
}

function ranksOf(drawn, weights) {
  const { table, count, seed, scores } = drawn;
  if (!weights) drawn.any ??= anyWeights(table, count, seed);
  const values = scores.map(() => new Float64Array(count));
  const places = scores.map(() => new Uint8Array(count));
  values.forEach((value, o) => {
    scores[o].forEach((score, c) => addTo(value, score, weights?.[c], weights ? null : drawn.any[c]));
    table.above[o].forEach((by) => capAt(value, values[by]));
    for (let a = 0; a < o; a += 1) compare(values[a], value, places[a], places[o]);
  });
  return places.map((place) => {
    const counts = new Array(places.length).fill(0);
    for (const each of place) counts[each] += 1;
    return counts.map((each) => each / count);
  });
}

function switchPoint(table, weights, criterion) {
  const [at, leader] = [table.criteria.indexOf(criterion), weightedOf(table, weights)[0].at];
  const [now, rest] = [weights[at], total(weights.map((weight, c) => (c === at ? 0 : weight)))];
  const point = { now: table.options[leader], then: null, weightNow: 100 * now, weightThen: null };
  if (!rest) return point;
  const others = table.cells.map((row) => total(row.map((cell, c) => (c === at ? 0 : weights[c] / rest * cell.mean))));
  const crossings = table.options.map((then, o) => {
    const [here, there] = [table.cells[leader][at].mean - table.cells[o][at].mean, others[leader] - others[o]];
    const step = Math.max(now * here + (1 - now) * there, 0) / Math.abs(here - there);
    return { then, step, steep: Math.abs(here - there), weight: here < there ? now + step : now - step };
  }).filter(({ steep, weight }, o) => !table.above[o].length && steep > 1e-12 && weight > 0 && weight < 1);
  const [next] = crossings.sort((a, b) => a.step - b.step || b.steep - a.steep);
  return next ? { ...point, then: next.then, weightThen: 100 * next.weight } : point;
}

function tornado(table, weights) {
  const [first, second] = weightedOf(table, weights);
  const bars = [[first, weights], [second, weights.map((weight) => -weight)]].flatMap(([{ option, at }, slopes]) => (
    table.cells[at].map((cell, c) => {
      const [low, high] = [cell.low, cell.high].map((end) => first.value - second.value + slopes[c] * (end - cell.mean));
      return { option, criterion: table.criteria[c], low, high, swing: Math.abs(high - low), turns: Math.min(low, high) < 0 };
    })));
  return bars.sort((a, b) => b.swing - a.swing || byName(a.option, b.option) || byName(a.criterion, b.criterion));
}

const dominated = ({ options, above }) => options.flatMap((option, o) => above[o].map((by) => ({ option, by: options[by] })))
  .sort((a, b) => byName(a.option, b.option) || byName(a.by, b.by));

function pareto({ criteria, cells }, ...names) {
  const means = cells.map((row) => names.map((name) => row[criteria.indexOf(name)].mean));
  return means.map((a) => !means.some((b) => b[0] >= a[0] && b[1] >= a[1] && (b[0] > a[0] || b[1] > a[1])));
}
