// The arithmetic of milia/science/tradeoffs*.py that is repeated while weights move. Needs frequency.js; touches no page.
// CONTENT, from `page_table(options)` of milia/science/tradeoffs_table.py: { option: { criterion: { low, mode, high, counted } } },
// numbers on 0 (worst) to 1 (best), mode null where none is likeliest. An own criterion is one more key in every option.
//   const table = tableOf(content)            table.criteria and table.options are names: [criterion] and [option] below follow them
//   const weights = weightsOf(table, points)  points: { criterion: 0 or more }; null where nobody got a point
//   weightedOf(table, weights)                by rank: { option, at, rank, value, low, high, parts: [criterion], assumed }
//   const drawn = drawsOf(table, 20000, 0)    slow, once per table; then, quick, ranksOf(drawn, weights), null for any weights:
//                                             [option][rank] shares, [option][0] the first-rank share
//   switchPoint(table, weights, criterion)    { now, then, weightNow, weightThen } in points of 100; then null: no weight changes it
//   tornado(table, weights)                   { option, criterion, low, high, swing, turns }, longest first; for 2 options or more
//   dominated(table), pareto(table, a, b)     { option, by } of all pairs; [option] booleans: on the frontier of two criteria

const byName = (a, b) => (a < b ? -1 : Number(a > b));
const byProfile = (a, b) => b.find((each, i) => each !== a[i]) - a.find((each, i) => each !== b[i]) || 0;
const noWorse = (b, a) => b.low >= a.high
  || ((b.mode === null) === (a.mode === null) && b.low >= a.low && b.middle >= a.middle && b.high >= a.high);

/** The options stand so that the first of two wins a tie; `above` are the places of those that dominate one. */
function tableOf(content) {
  const criteria = Object.keys(Object.values(content)[0]).sort();
  const rows = Object.entries(content).map(([option, given]) => {
    const cells = criteria.map((name) => {
      const { low, mode, high } = given[name];
      const middle = mode ?? (low + high) / 2;
      return { ...given[name], middle, mean: mode === null ? middle : (low + mode + high) / 3 };
    });
    return { option, cells, profile: cells.flatMap(({ low, middle, high }) => [low, middle, high]) };
  }).sort((a, b) => byProfile(a.profile, b.profile) || byName(a.option, b.option));
  const above = rows.map((a, o) => rows.flatMap((b, place) => (place < o && byProfile(a.profile, b.profile)
    && b.cells.every((cell, c) => noWorse(cell, a.cells[c])) ? [place] : [])));
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

/** Where the stream of chance of a name begins: its number is FNV-1a of the bytes. */
const startOf = (seed, name) => streamStart(seed, new TextEncoder().encode(name)
  .reduce((hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0, 2166136261));

/** A score of a cell for an even number: triangular, or even too where no value is likeliest. */
function score({ low, mode, high }, u) {
  const span = high - low;
  if (mode === null) return low + u * span;
  return !span || u < (mode - low) / span
    ? low + Math.sqrt(u * (span * (mode - low))) : high - Math.sqrt((1 - u) * (span * (high - mode)));
}

/** Scores per option, draw by draw, each in the order of the criteria. */
function drawsOf(table, count, seed) {
  const size = table.criteria.length;
  const scores = table.options.map((option, o) => table.cells[o].reduce((drawn, cell, c) => {
    const start = startOf(seed, `${option}\n${table.criteria[c]}`);
    for (let i = 0; i < count; i += 1) drawn[i * size + c] = score(cell, roll(start, i));
    return drawn;
  }, new Float64Array(count * size)));
  return { table, count, seed, scores };
}

/** Weights that sum to 1, none likelier than others, draw by draw: the gaps between sorted even numbers. */
function anyWeights(criteria, count, seed) {
  const starts = criteria.slice(1).map((name) => startOf(seed, `any weights\n${name}`));
  const [cuts, gaps] = [new Float64Array(criteria.length).fill(1), new Float64Array(count * criteria.length)];
  for (let i = 0; i < count; i += 1) {
    starts.forEach((start, c) => { cuts[c] = roll(start, i); });
    cuts.sort().forEach((cut, c) => { gaps[i * cuts.length + c] = c ? cut - cuts[c - 1] : cut; });
  }
  return gaps;
}

/** In each draw an option is held at or below its dominators; a tie goes to the one that stands first. */
function ranksOf(drawn, weights) {
  const { table: { above, criteria }, count, seed, scores } = drawn;
  const given = weights ? Float64Array.from(weights) : drawn.any ??= anyWeights(criteria, count, seed);
  const [size, step] = [criteria.length, weights ? 0 : criteria.length];
  const [value, place] = [new Float64Array(scores.length), new Uint8Array(scores.length)];
  const counts = scores.map(() => new Array(scores.length).fill(0));
  for (let i = 0, at = 0, w = 0; i < count; i += 1, at += size, w += step) {
    for (let o = 0; o < value.length; o += 1) {
      const [mine, caps] = [scores[o], above[o]];
      let [sum, own] = [0, o];
      for (let c = 0; c < size; c += 1) sum += given[w + c] * mine[at + c];
      for (let by = 0; by < caps.length; by += 1) sum = Math.min(sum, value[caps[by]]);
      value[o] = sum;
      for (let a = 0; a < o; a += 1) {
        if (value[a] >= sum) continue;
        place[a] += 1;
        own -= 1;
      }
      place[o] = own;
    }
    for (let o = 0; o < place.length; o += 1) counts[o][place[o]] += 1;
  }
  return counts.map((row) => row.map((each) => each / count));
}

function switchPoint(table, weights, criterion) {
  const [at, leader] = [table.criteria.indexOf(criterion), weightedOf(table, weights)[0].at];
  const [now, others] = [weights[at], weights.map((weight, c) => (c === at ? 0 : weight))];
  const elsewhere = table.cells.map((row) => total(row.map((cell, c) => others[c] / total(others) * cell.mean)));
  const [next] = table.options.map((then, o) => {
    const [here, there] = [table.cells[leader][at].mean - table.cells[o][at].mean, elsewhere[leader] - elsewhere[o]];
    const step = Math.max(now * here + (1 - now) * there, 0) / Math.abs(here - there);
    return { then, step, steep: Math.abs(here - there), weight: here < there ? now + step : now - step };
  }).filter(({ steep, weight }, o) => !table.above[o].length && steep > 1e-12 && weight > 0 && weight < 1)
    .sort((a, b) => a.step - b.step || b.steep - a.steep);
  return { now: table.options[leader], then: next?.then ?? null, weightNow: 100 * now, weightThen: next ? 100 * next.weight : null };
}

function tornado(table, weights) {
  const [first, second] = weightedOf(table, weights);
  return [[first, 1], [second, -1]].flatMap(([{ option, at }, sign]) => table.cells[at].map((cell, c) => {
    const [low, high] = [cell.low, cell.high].map((end) => first.value - second.value + sign * weights[c] * (end - cell.mean));
    return { option, criterion: table.criteria[c], low, high, swing: Math.abs(high - low), turns: Math.min(low, high) < 0 };
  })).sort((a, b) => b.swing - a.swing || byName(a.option, b.option) || byName(a.criterion, b.criterion));
}

const dominated = ({ options, above }) => options.flatMap((option, o) => above[o].map((by) => ({ option, by: options[by] })));

const pareto = ({ criteria, cells }, ...names) => cells.map((row) => names.map((name) => row[criteria.indexOf(name)].mean))
  .map((a, _, means) => !means.some((b) => b.every((each, i) => each >= a[i]) && b.some((each, i) => each > a[i])));
