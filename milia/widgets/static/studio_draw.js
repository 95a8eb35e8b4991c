// The pictures of the studio, drawn anew at each change of a weight. Numbers in, elements out.

const percent = (share) => `${Math.round(100 * share)}`;
const bar = (from, to, about = {}) => h("span", { style: `left:${100 * Math.min(from, to)}%;width:${100 * Math.abs(to - from)}%`, ...about });
const bold = (text) => h("b", {}, text);

/** A row of each option in order: what each criterion adds to its value, and how far that could lie off. */
function barsOf(ranked, criteria, worse) {
  const rows = ranked.map(({ option, treatment, value, low, high, parts }) => h("li", {},
    h("span", {}, bold(treatment), worse[option] && h("small", {}, `never better than ${worse[option]}`)),
    h("span", { class: "milia-stack", "aria-hidden": "true" },
      criteria.map(({ letter }, i) => parts[i] > 0.0005 &&
        h("span", { style: `width:${100 * parts[i]}%`, "data-letter": letter }, parts[i] > 0.04 ? letter : "")),
      h("i", { style: `left:${100 * low}%;width:${100 * (high - low)}%` })),
    h("span", { class: "milia-value" }, bold(percent(value)), h("small", {}, `${percent(low)} to ${percent(high)}`))));
  return h("ol", { class: "milia-bars", role: "list" }, rows);
}

/** In how many of 100 draws each option took each place. */
function ranksTable(rows, words) {
  const places = rows.map((_, i) => h("th", { scope: "col" }, `${i + 1}.`));
  const cell = (share) => h("td", share < 0.005 ? {} : { "data-tenth": Math.min(9, Math.floor(10 * share)) }, share < 0.005 ? "–" : percent(share));
  return h("table", { class: "milia-ranks" }, h("caption", {}, words),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Place"), places)),
    h("tbody", {}, rows.map(({ treatment, shares }) => h("tr", {}, h("th", { scope: "row" }, treatment), [...shares].map(cell)))));
}

/** The five cells that move the lead of the first over the second most. */
function tornadoOf(rows, first, second, named) {
  const reach = Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]), 0.01);
  const at = (lead) => 0.5 + lead / reach / 2;
  return h("ol", { class: "milia-tornado", role: "list" }, rows.map(({ treatment, criterion, low, high, turns }) => h("li", {},
    h("span", {}, `${treatment}: ${named(criterion)}`, turns && h("small", {}, `could put ${second} first`)),
    h("span", { class: "milia-lead", "aria-hidden": "true" }, bar(at(low), at(high), { class: turns ? "turns" : "" })),
    h("span", { class: "milia-value" }, `${signed(low)} to ${signed(high)}`))));
}
const signed = (lead) => `${lead < 0 ? "−" : "+"}${Math.abs(Math.round(100 * lead))}`;

/** Two criteria as a field: the options to which nothing is better in both stand out. */
function frontierOf(rows, across, up) {
  const spot = ({ x, y, frontier }, i) => h("span", { class: frontier ? "on" : "", style: `left:${100 * x}%;bottom:${100 * y}%` }, i + 1);
  const line = ({ treatment, x, y, frontier }) => h("li", {}, frontier ? bold(treatment) : treatment,
    ` ${percent(x)} and ${percent(y)}${frontier ? ": nothing here is better in both" : ""}`);
  return [
    h("div", { class: "milia-field", "aria-hidden": "true" }, h("em", {}, `better: ${up} ↑`), rows.map(spot), h("em", {}, `better: ${across} →`)),
    h("ol", { class: "milia-pairs" }, rows.map(line))];
}
