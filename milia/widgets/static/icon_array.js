// So many people as icons, sorted by what they have and what a test says of them.

const CELL = 16;
const COLUMNS = { few: 10, narrow: 25, wide: 40 };
const FEW = 200;
// In this order those who have it stand together, and so do those who test positive.
const KINDS = ["missed", "found", "alarmed", "cleared"];
const DISC = (r) => (x, y) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
// Whole numbers alone: a thousand paths are read anew while a slider moves.
const ICONS = {
  missed: DISC(5),
  found: DISC(6),
  alarmed: (x, y) => `M${x} ${y - 6}l6 11h-12z`,
  cleared: (x, y) => `M${x - 2} ${y - 2}h4v4h-4z`,
};

const thousands = (number) => number.toLocaleString("en-GB");

/** The icons as one path a kind: four changes to the page, however many icons there are. */
function iconPaths(counts, columns) {
  const paths = {};
  let at = 0;
  for (const kind of KINDS) {
    let d = "";
    for (const end = at + counts[kind]; at < end; at += 1)
      d += ICONS[kind]((at % columns + 0.5) * CELL, (Math.floor(at / columns) + 0.5) * CELL);
    paths[kind] = d;
  }
  return paths;
}

/** The cells from one icon up to another, row by row: the ground under those who test positive. */
function groundPath(from, to, columns) {
  let d = "";
  for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
    const start = Math.max(from - row * columns, 0);
    d += `M${start * CELL} ${row * CELL}H${Math.min(to - row * columns, columns) * CELL}v${CELL}H${start * CELL}z`;
  }
  return d;
}

/** Put the numbers into the tree in words, which is the key to the icons too. */
function tellCounts(tree, counts) {
  const [ill, well] = [counts.found + counts.missed, counts.alarmed + counts.cleared];
  const all = { ...counts, ill, well, all: ill + well };
  for (const place of tree.querySelectorAll("[data-count]")) place.textContent = thousands(all[place.dataset.count]);
}

/** How a positive test gains as the condition gets commoner: a curve, and five points of it as a table. */
function believability(element) {
  const cells = [...element.querySelectorAll("td")];
  const [curve, here] = ["curve", "here"].map((name) => element.querySelector(`.milia-${name}`));
  return (sensitivity, specificity, prevalence) => {
    const right = (share) => positivePredictive(sensitivity, specificity, share);
    const height = (share) => 100 - 100 * (right(share) || 0);
    const points = Array.from({ length: 101 }, (_, percent) => `${2 * percent} ${height(percent / 100).toFixed(1)}`);
    curve.setAttribute("d", `M${points.join("L")}`);
    here.setAttribute("cx", 200 * prevalence);
    here.setAttribute("cy", height(prevalence));
    for (const cell of cells) {
      const value = right(cell.dataset.percent / 100);
      cell.textContent = Number.isNaN(value) ? "–" : rounded(100 * value);
    }
  };
}

export default part("icons", ({ model, body, guarded }) => {
  const content = model.get("content");
  const { of, who, have, start } = content;
  const percent = { ...start };
  fill(body, content.frame);
  const [picture, ground, status, tree, believe] =
    ["array", "ground", "status", "counts", "believe"].map((name) => body.querySelector(`.milia-${name}`));
  const layers = Object.fromEntries(KINDS.map((kind) => [kind, picture.querySelector(`.milia-${kind}`)]));
  const tellBelieved = believability(believe);
  let columns = of <= FEW ? COLUMNS.few : COLUMNS.wide;
  let bottom = null;

  const shares = () => [shareOf(percent.sensitivity), shareOf(percent.specificity), shareOf(percent.prevalence)];
  const draw = guarded(() => {
    const counts = naturalFrequencies(...shares(), of);
    const positive = counts.found + counts.alarmed;
    const paths = iconPaths(counts, columns);
    for (const kind of KINDS) layers[kind].setAttribute("d", paths[kind]);
    ground.setAttribute("d", groundPath(counts.missed, counts.missed + positive, columns));
    picture.setAttribute("viewBox", `-1 -1 ${columns * CELL + 2} ${Math.ceil(of / columns) * CELL + 2}`);
    const ill = `${thousands(counts.found)} ${counts.found === 1 ? "has" : "have"} ${have}`;
    status.textContent = `Of ${thousands(of)} ${who}, ${thousands(positive)} would test positive; of these ${ill}.`;
    picture.setAttribute("aria-label", `${thousands(of)} icons. ${status.textContent}`);
    tellCounts(tree, counts);
    tellBelieved(...shares());
    bottom?.refresh();
  });
  const sliders = settings(percent, content.sliders, draw);
  bottom = foot({
    reset: () => {
      sliders.reset();
      draw();
    },
    code: () => {
      const [sensitivity, specificity, prevalence] = shares();
      const given = `sensitivity=${sensitivity}, specificity=${specificity}, prevalence=${prevalence}, people=${of}`;
      return `import milia\n\nmilia.natural_frequencies(${given})`;
    },
  });
  body.querySelector(".milia-sliders").append(...sliders.elements);
  body.append(bottom.element);
  draw();
  if (of > FEW) new ResizeObserver(([entry]) => {
    const fitting = entry.contentRect.width < 420 ? COLUMNS.narrow : COLUMNS.wide;
    if (fitting === columns) return;
    columns = fitting;
    draw();
  }).observe(body);
});
