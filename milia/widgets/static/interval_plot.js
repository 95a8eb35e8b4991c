// Surveys of one thing side by side; taken out and put back, the pooled figure moves.

const SORTS = {
  year: ["year of publication", (survey) => survey.year ?? Infinity],
  percent: ["percentage found", (survey) => survey.successes / survey.n],
  n: ["number examined", (survey) => -survey.n],
};
const TICKS = [0, 20, 40, 60, 80, 100];

/** A share as a percentage of two digits: no more is known. */
function roughly(share) {
  const percent = 100 * share;
  return percent >= 99.5 ? "100" : percent >= 9.95 ? percent.toFixed(0) : String(Number(percent.toPrecision(2)));
}
const span = ([low, high]) => `${roughly(low)} to ${roughly(high)}\u00a0%`;

const at = (element, share) => element.style.setProperty("left", `${100 * share}%`);
function between(element, [low, high]) {
  at(element, low);
  element.style.setProperty("width", `${100 * (high - low)}%`);
}

/** The ruled ground of a row, with what reviews repeat as a band. */
function track(band, ...marks) {
  const ground = h("span", { class: "milia-band" });
  between(ground, band);
  const rules = TICKS.map((percent) => {
    const rule = h("span", { class: "milia-rule" });
    at(rule, percent / 100);
    return rule;
  });
  return h("div", { class: "milia-track", "aria-hidden": "true" }, ground, rules, marks);
}

function surveyRow(survey, band, change) {
  const bar = h("span", { class: "milia-bar" });
  const dot = h("span", { class: "milia-dot" });
  between(bar, survey.interval);
  at(dot, survey.successes / survey.n);
  dot.style.setProperty("--size", `${(6 + Math.sqrt(survey.n) / 8).toFixed(1)}px`);
  const box = h("input", { type: "checkbox", checked: true, onchange: change });
  const element = h("li", { class: "milia-survey" },
    h("label", {}, box, h("span", {}, h("b", {}, survey.year ? `${survey.place}, ${survey.year}` : survey.place), survey.who && h("span", { class: "milia-who" }, survey.who),
      h("span", { class: "milia-found-in" }, `${survey.successes.toLocaleString("en-GB")} of ${survey.n.toLocaleString("en-GB")}: ${survey.percent}\u00a0% (${span(survey.interval)})`),
      h("span", { class: "milia-sources" }, survey.source))),
    track(band, bar, dot));
  return { survey, box, element };
}

function pooledRow(band) {
  const reach = h("span", { class: "milia-reach" });
  const diamond = h("span", { class: "milia-diamond" });
  const said = h("p", { role: "status", class: "milia-pooled" });
  const element = h("div", { class: "milia-survey milia-result" }, said, track(band, reach, diamond));
  const show = (count, pool) => {
    diamond.hidden = reach.hidden = !pool;
    if (!pool) {
      said.textContent = "Pooling needs at least two surveys: put one back.";
      return;
    }
    between(diamond, pool.interval);
    const [low, high] = pool.interval;
    diamond.style.setProperty("--peak", `${(100 * (pool.estimate - low) / (high - low)).toFixed(1)}%`);
    if (pool.prediction) between(reach, pool.prediction);
    reach.hidden = !pool.prediction;
    said.replaceChildren(h("b", {}, `${count} surveys pooled: ${roughly(pool.estimate)}\u00a0%`), ` (95 % interval ${span(pool.interval)}). `,
      pool.prediction ? `One more survey of this kind may find ${span(pool.prediction)}. ` : "From two surveys nothing can be said of a third. ",
      `I² ${roughly(pool.i2)}\u00a0%: so much of the spread is more than chance.`);
  };
  return { element, show };
}

function axis() {
  const numbers = TICKS.map((percent) => {
    const number = h("span", {}, percent);
    at(number, percent / 100);
    return number;
  });
  return h("div", { class: "milia-survey milia-axis", "aria-hidden": "true" }, h("span", {}, "newborns with milia, of 100"), h("div", { class: "milia-numbers" }, numbers));
}

function codeOf(rows, sort) {
  const out = rows.filter(({ box }) => !box.checked).map(({ survey }) => JSON.stringify(survey.key));
  const order = { year: "", percent: '.sort_values("percent")', n: '.sort_values("n", ascending=False)' }[sort];
  return [
    "import milia", "",
    `surveys = milia.published_surveys(milia.load("numbers"))${order}`,
    out.length ? `surveys = surveys[~surveys["reference_key"].isin([${out.join(", ")}])]` : null,
    'print(milia.pooled(surveys["successes"], surveys["n"]))',
    'print(milia.heterogeneity(surveys["successes"], surveys["n"]))',
  ].filter((line) => line !== null).join("\n");
}

export default part("intervals", ({ model, body, guarded }) => {
  const { surveys, claim, confidence, first, why } = model.get("content");
  const list = h("ul", { class: "milia-surveys", role: "list" });
  const pooled = pooledRow(claim.band);
  let bottom = null;
  const show = guarded(() => {
    const chosen = rows.filter(({ box }) => box.checked).map(({ survey }) => survey);
    pooled.show(chosen.length, chosen.length > 1 ? poolSurveys(chosen, confidence) : null);
    bottom?.refresh();
  });
  const rows = surveys.map((survey) => surveyRow(survey, claim.band, show));
  const { element: sorting, select } = chooser("Sort by", Object.entries(SORTS).map(([name, [words]]) => [name, words]), () => arrange());
  function arrange() {
    const [, by] = SORTS[select.value];
    list.append(...[...rows].sort((a, b) => by(a.survey) - by(b.survey)).map(({ element }) => element));
    bottom?.refresh();
  }
  bottom = foot({
    reset: () => {
      for (const { box } of rows) box.checked = true;
      select.value = "year";
      arrange();
      show();
    },
    code: () => codeOf(rows, select.value),
  });
  body.append(
    h("p", { class: "milia-title" }, model.get("title")),
    h("p", { class: "milia-try" }, first),
    h("p", { class: "milia-key" }, h("span", { class: "milia-swatch" }), claim.words),
    sorting, list, pooled.element, axis(),
    h("p", { class: "milia-why" }, why), bottom.element,
  );
  arrange();
  show();
});
