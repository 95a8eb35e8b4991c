// Surveys of one thing side by side; taken out and put back, the pooled figure moves.

/** A share as a percentage of two digits: no more is known. */
function roughly(share) {
  const percent = 100 * share;
  return percent >= 99.5 ? "100" : percent >= 9.95 ? percent.toFixed(0) : String(Number(percent.toPrecision(2)));
}
const span = ([low, high]) => `${roughly(low)} to ${roughly(high)}\u00a0%`;

function between(element, [low, high]) {
  element.style.setProperty("left", `${100 * low}%`);
  element.style.setProperty("width", `${100 * (high - low)}%`);
}

/** How the pooled figure is shown in its row. */
function pooledIn(row) {
  const [said, reach, diamond] = ["pooled", "reach", "diamond"].map((name) => row.querySelector(`.milia-${name}`));
  return (count, pool) => {
    diamond.hidden = !pool;
    reach.hidden = !pool?.prediction;
    if (!pool) {
      said.textContent = "Pooling needs at least two surveys: put one back.";
      return;
    }
    between(diamond, pool.interval);
    const [low, high] = pool.interval;
    diamond.style.setProperty("--peak", `${(100 * (pool.estimate - low) / (high - low)).toFixed(1)}%`);
    if (pool.prediction) between(reach, pool.prediction);
    said.replaceChildren(
      h("b", {}, `${count} surveys pooled: ${roughly(pool.estimate)}\u00a0%`), ` (95 % interval ${span(pool.interval)}). `,
      pool.prediction ? `One more survey of this kind may find ${span(pool.prediction)}. `
        : "From two surveys nothing can be said of a third. ",
      `I² ${roughly(pool.i2)}\u00a0%: so much of the spread is more than chance.`);
  };
}

function codeOf(out, order) {
  const keys = out.map(({ key }) => JSON.stringify(key)).join(", ");
  return [
    "import milia", "",
    `surveys = milia.published_surveys(milia.load("numbers"))${order}`,
    ...(keys ? [`surveys = surveys[~surveys["reference_key"].isin([${keys}])]`] : []),
    'print(milia.pooled(surveys["successes"], surveys["n"]))',
    'print(milia.heterogeneity(surveys["successes"], surveys["n"]))',
  ].join("\n");
}

export default part("intervals", ({ model, body, guarded }) => {
  const { surveys, confidence, sorts, ...drawn } = model.get("content");
  const [list, below] = fill(body, drawn.frame).querySelectorAll(".milia-surveys, .milia-below");
  const rows = [...list.children];
  const boxes = [...list.querySelectorAll("input")];
  const tell = surveys.length ? pooledIn(below) : () => {};
  const sorting = chooser("Sort by", sorts.map(({ words }, i) => [i, words]), guarded(arrange));
  const sort = () => sorts[sorting.select.value];
  const ending = foot({
    reset: guarded(() => {
      for (const box of boxes) box.checked = true;
      sorting.select.value = 0;
      arrange();
      show();
    }),
    code: () => (drawn.code ? drawn.code + sort().code : codeOf(surveys.filter((_, i) => !boxes[i].checked), sort().code)),
  });
  function show() {
    const chosen = surveys.filter((_, i) => boxes[i].checked);
    tell(chosen.length, chosen.length > 1 ? poolSurveys(chosen, confidence) : null);
    ending.refresh();
  }
  function arrange() {
    list.append(...sort().order.map((place) => rows[place]));
    ending.refresh();
  }
  list.addEventListener("change", guarded(show));
  list.before(sorting.element);
  body.append(ending.element);
  arrange();
  show();
});
