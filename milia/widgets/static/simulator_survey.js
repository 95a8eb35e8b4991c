// Survey after survey of the same size: where they fall, and whether their intervals hold the truth.

const SHOWN = 20;
const MOST = 300;
const PILE = { height: 120, dot: 5 };
const INTERVAL = 13;
const PUBLISHED = 14;
const EDGE = 14;

/** The end of the scale: half of it is enough for what is rare. */
const scaleEnd = (truth) => (truth <= 0.3 ? 0.5 : 1);

/** Dots piled up where the surveys fell, as one path; piles too high for the picture are pressed. */
function pilePath(shares, x, width) {
  const bins = new Map();
  const bin = Math.max(PILE.dot, width / 100);
  for (const share of shares) {
    const key = Math.round(x(share) / bin);
    bins.set(key, (bins.get(key) ?? 0) + 1);
  }
  const step = Math.min(PILE.dot, (PILE.height - 8) / Math.max(...bins.values(), 1));
  let d = "";
  for (const [key, count] of bins)
    for (let i = 0; i < count; i += 1) d += `M${(key * bin - 2).toFixed(1)} ${(PILE.height - 3 - i * step).toFixed(1)}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`;
  return d;
}

function surveyWorld({ now, z, published, body, find, guarded, update }) {
  const [picture, truth, piles, held, missed, known, marks, status] =
    ["surveys-drawn", "truth", "pile", "held", "missed", "known", "scale", "status"].map(find);
  let surveys = [];
  let width = 600;

  const share = () => shareOf(now.prevalence);
  function survey(number) {
    const successes = found(now.seed, number, now.n, share());
    const [low, high] = wilson(successes, now.n, z);
    return { share: successes / now.n, low, high, holds: low <= share() && share() <= high };
  }
  function draw(moved) {
    if (moved) surveys = surveys.map((_, i) => survey(i + 1));
    const end = scaleEnd(share());
    const x = (value) => EDGE + value / end * (width - 2 * EDGE);
    const bottomEdge = PILE.height + PUBLISHED + 12 + SHOWN * INTERVAL;
    picture.setAttribute("viewBox", `0 0 ${width} ${bottomEdge + 22}`);
    truth.setAttribute("d", `M${x(share())} 0V${bottomEdge}`);
    piles.setAttribute("d", pilePath(surveys.map((each) => each.share), x, width));
    known.setAttribute("d", published.map((each) => `M${x(each).toFixed(1)} ${PILE.height + 4}l5 5l-5 5l-5 -5z`).join(""));
    const lines = { true: "", false: "" };
    surveys.slice(-SHOWN).forEach((each, i) => {
      const y = PILE.height + PUBLISHED + 16 + i * INTERVAL;
      const cap = each.holds ? `M${x(each.share)} ${y - 3}v6` : `M${x(each.share) - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`;
      lines[each.holds] += `M${x(each.low).toFixed(1)} ${y}H${x(each.high).toFixed(1)}${cap}`;
    });
    held.setAttribute("d", lines.true);
    missed.setAttribute("d", lines.false);
    marks.replaceChildren(...[0, 0.2, 0.4, 0.6, 0.8, 1].map((part) =>
      h("text", { x: x(part * end), y: bottomEdge + 16, "text-anchor": "middle" }, Math.round(100 * part * end))));
    tell();
    for (const [button] of more) button.setAttribute("aria-disabled", String(surveys.length >= MOST));
  }
  function tell() {
    const last = surveys.slice(-SHOWN);
    const holding = (some) => some.filter((each) => each.holds).length;
    const found = surveys.map((each) => 100 * each.share);
    status.textContent = surveys.length
      ? `${surveys.length} ${surveys.length === 1 ? "survey" : "surveys"} of ${now.n.toLocaleString("en-GB")}: they found ${Math.min(...found).toFixed(1)} to ${Math.max(...found).toFixed(1)} of 100. `
        + `${holding(last)} of the last ${last.length} intervals hold the truth, ${holding(surveys)} of all ${surveys.length}.`
        + (surveys.length === MOST ? ` ${MOST} are enough: press Reset to begin again.` : "")
      : "No survey drawn yet.";
    picture.setAttribute("aria-label", `Dots for surveys, lines for the intervals of the last ${SHOWN}. The truth: ${now.prevalence} of 100. ${status.textContent}`);
  }
  const more = [[find("one"), 1], [find("hundred"), 100]];
  for (const [button, count] of more) button.addEventListener("click", guarded(() => {
    for (let i = 0; i < count && surveys.length < MOST; i += 1) surveys.push(survey(surveys.length + 1));
    update();
  }));
  new ResizeObserver(([entry]) => {
    width = Math.max(140, Math.round(entry.contentRect.width));
    draw();
  }).observe(body);
  return {
    draw,
    reset: () => (surveys = []),
    code: () => `import milia\n\nsurveys = milia.simulate_surveys(${share()}, ${now.n}, ${Math.max(surveys.length, 1)}, seed=${now.seed})\n`
      + 'print(surveys["holds"].agg(["sum", "count"]))\nsurveys.tail(20)',
  };
}
