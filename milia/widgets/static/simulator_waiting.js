// A bad day, a remedy or only waiting, and a second look: what "it worked" is worth without the others.

const PANEL = { width: 300, height: 170, left: 40, right: 250, top: 14, foot: 140 };
const WATCHED_MS = 1200;

const ofHundred = (part, whole) => (whole ? rounded(100 * part / whole) : 0);

/** One group: its sentence, its bar, and a line for each person from the bad day to the second look. */
function groupPanel(name) {
  const said = h("p", { class: "milia-said" });
  const bar = ["cleared", "lower", "same"].map((kind) => h("span", { class: `milia-part-${kind}` }));
  const better = h("path", { class: "milia-better" });
  const worse = h("path", { class: "milia-worse" });
  const later = h("text", { x: PANEL.right, y: PANEL.foot + 24, "text-anchor": "middle" });
  const picture = h("svg", { viewBox: `0 0 ${PANEL.width} ${PANEL.height}`, "aria-hidden": "true" },
    h("path", { class: "milia-axes", d: `M${PANEL.left} ${PANEL.top}V${PANEL.foot}M${PANEL.right} ${PANEL.top}V${PANEL.foot}` }),
    h("text", { x: PANEL.left - 8, y: PANEL.top + 5, "text-anchor": "end" }, "10"),
    h("text", { x: PANEL.left - 8, y: PANEL.foot + 4, "text-anchor": "end" }, "0"),
    h("text", { x: PANEL.left, y: PANEL.foot + 24, "text-anchor": "middle" }, "bad day"), later, better, worse);
  const element = h("div", { class: "milia-group" }, h("h4", {}, name), picture, h("div", { class: "milia-bar", "aria-hidden": "true" }, bar), said);
  const y = (score) => PANEL.foot - score / 10 * (PANEL.foot - PANEL.top);
  return {
    element,
    draw(people, weeks, far) {
      const lines = { true: "", false: "" };
      for (const { first, second, better: gained } of people) {
        const end = PANEL.left + far * (PANEL.right - PANEL.left);
        lines[gained || far < 1] += `M${PANEL.left} ${y(first).toFixed(1)}L${end.toFixed(1)} ${y(first + far * (second - first)).toFixed(1)}h3`;
      }
      better.setAttribute("d", lines.true);
      worse.setAttribute("d", lines.false);
      later.textContent = weeks === 1 ? "1 week later" : `${weeks} weeks later`;
    },
    tell(people, words) {
      const cleared = people.filter((each) => each.cleared).length;
      const gained = people.filter((each) => each.better).length;
      [cleared, gained - cleared, people.length - gained].forEach((count, i) => bar[i].style.setProperty("flex-grow", words ? count : 0));
      said.textContent = words ? `${words}: ${gained} of ${people.length} (${ofHundred(gained, people.length)} of 100). In ${cleared} the milia are gone.` : `${people.length} people.`;
      return ofHundred(gained, people.length);
    },
  };
}

function waitingSimulator({ model, body, guarded }) {
  const { start, people, fixed, first, note } = model.get("content");
  const now = { ...start };
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const status = statusLine();
  const remedy = groupPanel("Tried the remedy");
  const waited = groupPanel("Only waited");
  let drawn = luck(now.seed, people);
  let watched = false;
  let bottom = null;

  const draw = guarded((far = watched ? 1 : 0) => {
    const { weeks } = now;
    const all = waiting(drawn, { ...fixed, weeks, halfClear: now.halfClear, effect: shareOf(now.effect), within: now.within });
    const groups = [all.filter((each) => each.treated), all.filter((each) => !each.treated)];
    remedy.draw(groups[0], weeks, far);
    waited.draw(groups[1], weeks, far);
    if (far > 0 && far < 1) return;
    const shares = [remedy.tell(groups[0], watched && "Say “it worked”"), waited.tell(groups[1], watched && "Got better all the same")];
    status.textContent = verdict(groups[0].length, shares);
    bottom?.refresh();
  });
  function verdict(treated, [withIt, without]) {
    if (!watched) return `Of ${people.toLocaleString("en-GB")} people with milia, ${treated} had a bad day and tried the remedy.`;
    if (!beside.checked) return `${withIt} of 100 say “it worked”. Did it? Show those who only waited.`;
    return `With the remedy ${withIt} of 100 got better, without it ${without} of 100. You set its true effect to ${now.effect} of 100.`;
  }
  function watch() {
    watched = true;
    if (still.matches) return draw();
    const began = performance.now();
    const step = (at) => {
      const far = Math.min(1, (at - began) / WATCHED_MS);
      draw(Math.max(far, 0.001));
      if (far < 1) requestAnimationFrame(step);
    };
    return requestAnimationFrame(step);
  }
  const beside = h("input", { type: "checkbox", onchange: () => {
    waited.element.hidden = !beside.checked;
    draw();
  } });
  const sliders = settings(now, [
    ["effect", { label: "The remedy's true effect: it clears", unit: "of 100", min: 0, max: 100, step: 1 }],
    ["halfClear", { label: "Half are clear by themselves in", unit: "weeks", min: 1, max: 260, step: 1 }],
    ["weeks", { label: "Second look after", unit: "weeks", min: 1, max: 26, step: 1 }],
    ["within", { label: "A person's days differ by about", unit: "points", min: 0, max: 4, step: 0.1 }],
  ], draw);
  const begin = () => {
    drawn = luck(now.seed, people);
    draw();
  };
  bottom = foot({
    reset: () => {
      sliders.reset();
      watched = beside.checked = false;
      waited.element.hidden = true;
      begin();
    },
    code: () => `import milia\n\npeople = milia.simulate_waiting(${people}, weeks=${now.weeks}, half_clear=${now.halfClear}, effect=${shareOf(now.effect)}, spread_within=${now.within}, seed=${now.seed})\n`
      + 'people.groupby("did")[["cleared", "better"]].agg(["sum", "count"])',
  });
  waited.element.hidden = true;
  body.append(
    h("p", { class: "milia-title" }, model.get("title")), h("p", { class: "milia-try" }, first),
    ...sliders.elements, h("p", { class: "milia-sources" }, note),
    h("div", { class: "milia-buttons" },
      h("button", { type: "button", class: "milia-main", onclick: guarded(watch) }, "Watch the weeks pass"),
      h("button", { type: "button", onclick: guarded(() => {
        now.seed += 1;
        begin();
      }) }, "Other people"),
      h("label", {}, beside, " Show those who only waited")),
    status, h("div", { class: "milia-groups" }, remedy.element, waited.element),
    h("p", { class: "milia-key" }, ["cleared", "lower", "same"].map((kind, i) => h("span", {}, h("span", { class: `milia-swatch milia-part-${kind}` }), ["gone", "lower score", "no better"][i]))),
    bottom.element,
  );
  draw();
}
