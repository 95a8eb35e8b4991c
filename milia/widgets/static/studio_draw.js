// The pictures and sentences of the studio, made anew at each change of a weight. Numbers in, elements out.

const percent = (share) => `${Math.round(100 * share)}`;
const signed = (lead) => `${lead < 0 ? "−" : "+"}${Math.abs(Math.round(100 * lead))}`;
const isLevel = (first, second) => first.value - second.value < 0.01;
const bold = (text) => h("b", {}, text);
/** A name inside a sentence; one that is an abbreviation keeps its capital. */
const inside = (name) => (/^[A-Z][a-z]+( |$)/.test(name) ? name[0].toLowerCase() + name.slice(1) : name);

/** Make what stands equal to what was drawn anew; what is the same stays, so the page is laid out again for no more than it must. */
function become(old, fresh) {
  if (old.nodeName !== fresh.nodeName) return old.replaceWith(fresh);
  if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  for (const { name, value } of fresh.attributes ?? []) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes ?? []]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  while (old.childNodes.length > fresh.childNodes.length) old.lastChild.remove();
  [...fresh.childNodes].forEach((child, i) => (old.childNodes[i] ? become(old.childNodes[i], child) : old.append(child)));
}

/** What comes first and where its lead comes from, and how much of the ranking nobody has counted. */
function impliedBy([first, second, ...rest], given, labels) {
  const gaps = first.parts.map((each, i) => each - second.parts[i]);
  const most = gaps.indexOf(Math.max(...gaps));
  const assumed = total([first, second, ...rest].map((row) => row.assumed)) / (rest.length + 2);
  const words = `${percent(assumed)} of every 100 points rest on assumptions or on nothing that was counted.`;
  const [one, other] = [inside(first.treatment), inside(second.treatment)];
  const [its, others] = [percent(first.value), percent(second.value)];
  const order = isLevel(first, second)
    ? `${one} (${its} of 100) and ${other} (${others}) are level, less than a point apart. What speaks most for ${one} is`
    : `${one} comes first (${its} of 100), ${other} second (${others}). Most of the lead comes from`;
  return [
    `With these weights ${order} “${inside(labels[most])}”, which counts ${percent(given[most])} of 100.`,
    assumed > 0.5 ? `Illustrative: ${words}` : words];
}

/** A row of each option in order: what each criterion adds to its value, and how far that could lie off. */
function barsOf(ranked, criteria, worse) {
  const rows = ranked.map(({ option, treatment, value, low, high, parts }) => h("li", {},
    h("span", {}, bold(treatment), worse[option] && h("small", {}, `in nothing better than ${inside(worse[option])}`)),
    h("span", { class: "milia-stack", "aria-hidden": "true" },
      criteria.map(({ letter }, i) => parts[i] > 0.0005 && h("span", {
        style: `width:${100 * parts[i]}%`, "data-letter": letter, class: parts[i] < 0.1 && "slim" }, parts[i] > 0.035 ? letter : "")),
      h("i", { style: `left:${100 * low}%;width:${100 * (high - low)}%` })),
    h("span", { class: "milia-value" }, bold(percent(value)), h("small", {}, ` ${percent(low)} to ${percent(high)}`))));
  return h("ol", { class: "milia-bars", role: "list" }, rows);
}

/** In how many of 100 draws each option took each place; the best mean place stands first. */
function ranksTable(ranks) {
  const rows = ranks.sort((a, b) => a.mean - b.mean || byName(a.treatment, b.treatment));
  const places = rows.map((_, i) => h("th", { scope: "col" }, `${i + 1}.`));
  const tenth = (share) => Math.min(9, Math.floor(10 * share));
  const cell = (share) => (share < 0.005 ? h("td", {}, "–") : h("td", { "data-tenth": tenth(share) }, percent(share)));
  return h("table", { class: "milia-ranks" }, h("caption", {}, "In how many of 100 draws each option took each place"),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Place"), places)),
    h("tbody", {}, rows.map(({ treatment, shares }) => h("tr", {}, h("th", { scope: "row" }, treatment), shares.map(cell)))));
}

/** The nearest weights that would change the first place, and the criteria of which none would. */
function switchesOf(points, treatments) {
  const step = ({ weightNow, weightThen }) => Math.abs(weightThen - weightNow);
  const { then: found = [], never = [] } = Object.groupBy(points, ({ then }) => (then === null ? "never" : "then"));
  const line = ({ name, then, weightNow, weightThen }) => {
    const [from, to] = [weightNow, weightThen].map((weight) => weight.toFixed(Math.abs(weightThen - weightNow) < 1 ? 1 : 0));
    return h("li", {}, bold(name), ` from ${from} to ${to} of 100 points: ${inside(treatments[then])} would come first.`);
  };
  return [
    h("ul", {}, found.sort((a, b) => step(a) - step(b) || byName(a.name, b.name)).map(line)),
    never.length ? h("p", {}, `No weight of ${never.map(({ name }) => name).join(", ")} alone changes it.`) : ""];
}

/** The cells that move the lead of the first over the second most. */
function tornadoOf(rows, [first, second], named) {
  const reach = Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]), 0.01);
  const at = (lead) => 50 * (1 + lead / reach);
  const line = ({ treatment, criterion, low, high, turns }) => {
    const [least, most] = [Math.min(low, high), Math.max(low, high)];
    const bar = h("span", { class: turns && "turns", style: `left:${at(least)}%;width:${at(most) - at(least)}%` });
    return h("li", {}, h("span", {}, bold(named(criterion)), ` of ${inside(treatment)}`, turns && h("small", {}, "could turn the order")),
      h("span", { class: "milia-lead", "aria-hidden": "true" }, bar),
      h("span", { class: "milia-value" }, `${signed(least)} to ${signed(most)}`));
  };
  return [
    h("p", {}, `The lead of ${inside(first.treatment)} over ${inside(second.treatment)} is `
      + `${isLevel(first, second) ? "less than a point" : `${signed(first.value - second.value)} points`}. `
      + "If one cell alone ran from one end of its interval to the other, the lead would run:"),
    h("ol", { class: "milia-tornado", role: "list" }, rows.map(line))];
}

/** Two criteria as a field: the options to which nothing is better in both stand out; those in one place share a mark. */
function frontierOf(rows, across, up) {
  const spots = Map.groupBy(rows.map((row, i) => ({ ...row, number: i + 1 })), ({ x, y }) => `${Math.round(20 * x)} ${Math.round(20 * y)}`);
  const spot = (those) => h("span", { class: those.some(({ frontier }) => frontier) ? "on" : "",
    style: `left:${100 * those[0].x}%;bottom:${100 * those[0].y}%` }, those.map(({ number }) => number).join(" "));
  const line = ({ treatment, x, y, frontier }) => h("li", {}, frontier ? bold(treatment) : treatment,
    h("small", {}, ` ${percent(x)} and ${percent(y)} of 100${frontier ? ": nothing is better in both" : ""}`));
  return [
    h("div", { class: "milia-field", "aria-hidden": "true" },
      h("em", {}, `better: ${up} ↑`), [...spots.values()].map(spot), h("em", {}, `better: ${across} →`)),
    h("ol", { class: "milia-pairs" }, rows.map(line))];
}
