// Sun damage drives both cream and milia: who leads to what, and what is left within the same sun damage.

const XS = [90, 238];
const [TOP, FOOT] = [14, 190];
const MARKS = {
  all: (r) => `m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
  none: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  sun: (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
};
const written = (words, x, y, anchor = "middle") => h("text", { x, y, "text-anchor": anchor }, words);
const often = (share) => (Number.isNaN(share) ? "cannot be compared, as a group is empty: take more people or weaker arrows"
  : `${Math.abs(100 * share).toFixed(1)} points ${share < 0 ? "less" : "more"} often`);
const having = ({ people, ill }) => (people ? `${ill} of ${people} (${rounded(100 * ill / people)} of 100)` : "0 of 0");

/** An arrow of the graph: thicker the more it adds, dashed where it takes away, dotted where it does nothing. */
function arrow({ name, says, points, line, head, label }) {
  const shaft = h("path", { class: "milia-arrow", d: line });
  const words = written("", ...label);
  const draw = (now) => {
    const adds = points ?? now[name];
    shaft.setAttribute("stroke-width", 1.5 + Math.abs(adds) / 10);
    shaft.setAttribute("stroke-dasharray", adds > 0 ? "none" : adds < 0 ? "9 4" : "2 6");
    words.textContent = adds ? `${adds < 0 ? "−" : "+"}${Math.abs(adds)}` : "no effect";
    return `${says}: ${words.textContent}${adds ? " points" : ""}.`;
  };
  return { element: h("g", {}, shaft, h("path", { class: "milia-arrowhead", d: head }), words), draw };
}

/** People without and with cream, joined by a line: a mark's size is how many they are, its bar the interval. */
function slope([kind, name, shift], z) {
  const [line, bars, marks] = ["line", "bars", "marks"].map((part) => h("path", { class: `milia-${part}` }));
  const words = h("span", {});
  const key = h("svg", { viewBox: "-9 -9 18 18", "aria-hidden": "true" }, h("path", { class: "milia-marks", d: `M0 0${MARKS[kind](7)}` }));
  const draw = (groups, all, yOf) => {
    const at = groups.map((each, i) => ({ ...each, x: XS[i] + shift, y: yOf(each.ill / each.people) })).filter((each) => each.people);
    line.setAttribute("d", at.map(({ x, y }, i) => `${"ML"[i]}${x} ${y}`).join(""));
    bars.setAttribute("d", at.map(({ x, ill, people }) => `M${x} ${wilson(ill, people, z).map(yOf).join("V")}`).join(""));
    marks.setAttribute("d", at.map(({ x, y, people }) => `M${x} ${y}${MARKS[kind](3 + 8 * Math.sqrt(people / all))}`).join(""));
    words.textContent = `${name}: milia in ${having(groups[1])} with cream, in ${having(groups[0])} without.`;
  };
  const named = { class: `milia-slope-${kind}` };
  return { shown: [h("g", named, line, bars, marks), h("li", named, key, words)], draw };
}

function confoundingSimulator({ model, body, guarded }) {
  const { start, fixed, graph, z, first, note } = model.get("content");
  const now = { ...start };
  const status = statusLine();
  const arrows = graph.arrows.map(arrow);
  const box = (d, words, at) => h("g", {}, h("path", { class: "milia-node", d }), written(words, ...at));
  const frames = graph.nodes.map(({ frame, held, beside }) => box(frame, held, beside));
  const nodes = graph.nodes.map((each, i) => h("g", {}, frames[i], box(each.box, each.name, each.at)));
  const drawing = h("svg", { role: "img" }, arrows.map((each) => each.element), nodes);
  const slopes = [["all", "All people", 0], ["none", "No sun damage", -20], ["sun", "Sun damage", 20]].map((each) => slope(each, z));
  const lines = [FOOT, (TOP + FOOT) / 2, TOP].map((y) => h("path", { class: "milia-axes", d: `M44 ${y}H296` }));
  const marks = [FOOT, (TOP + FOOT) / 2, TOP].map((y) => written("", 38, y + 5, "end"));
  const groups = ["no cream", "cream"].map((words, i) => written(words, XS[i], FOOT + 26));
  let [drawn, bottom] = [{}, null];

  const inClinic = () => place.select.value === "clinic";
  const shares = () => ["effect", "sunToCream", "sunToMilia"].map((name) => shareOf(now[name]));
  const draw = guarded(() => {
    const [effect, sunToCream, sunToMilia] = shares();
    const who = `${now.seed} ${now.people}`;
    if (drawn.who !== who) drawn = { who, dice: fates(now.seed, fixed.stream, now.people) };
    const strata = confounded(drawn.dice, { ...fixed, effect, sunToCream, sunToMilia, inClinic: inClinic() });
    const all = [0, 1].map((i) => ({ people: strata[0][i].people + strata[1][i].people, ill: strata[0][i].ill + strata[1][i].ill }));
    const end = strata.flat().some(({ people, ill }) => wilson(ill, people, z)[1] > 0.6) ? 1 : 0.6;
    marks.forEach((mark, i) => (mark.textContent = 50 * i * end));
    [all, ...strata].forEach((pair, i) => {
      slopes[i].draw(pair, all[0].people + all[1].people, (share) => FOOT - (FOOT - TOP) * share / end);
      for (const each of slopes[i].shown) each.toggleAttribute("hidden", i > 0 && !adjust.checked);
    });
    [adjust.checked, false, false, true].forEach((held, i) => frames[i].toggleAttribute("hidden", !held));
    for (const each of [nodes[3], arrows[3].element, arrows[4].element]) each.toggleAttribute("hidden", !inClinic());
    drawing.setAttribute("viewBox", `0 0 300 ${inClinic() ? 296 : 192}`);
    drawing.setAttribute("aria-label", arrows.map((each) => each.draw(now)).slice(0, inClinic() ? 5 : 3).join(" "));
    status.textContent = (inClinic() ? "In the clinic, where cream and milia both bring people. " : "")
      + `Crude: cream users have milia ${often(difference(all))}. `
      + (adjust.checked ? `Within the same sun damage: ${often(adjusted(strata))}. ` : "") + `You set: ${now.effect}.`
      + (adjust.checked && inClinic() ? " Adjusting for sun damage does not undo who was chosen." : "");
    bottom?.refresh();
  });
  const adjust = h("input", { type: "checkbox", onchange: draw });
  const place = chooser("Who is looked at", [["everybody", "everybody"], ["clinic", "only clinic visitors"]], draw);
  const sliders = settings(now, [
    ["effect", { label: "True effect of cream on milia", unit: "points", min: -10, max: 30, step: 1 }],
    ["sunToCream", { label: "Sun damage adds to cream use", unit: "points", min: 0, max: 80, step: 1 }],
    ["sunToMilia", { label: "Sun damage adds to milia", unit: "points", min: 0, max: 50, step: 1 }],
    ["people", { label: "People in this world", unit: "people", min: 100, max: 5000, step: 100 }],
  ], draw);
  bottom = foot({
    reset: () => {
      sliders.reset();
      adjust.checked = false;
      place.select.value = "everybody";
      draw();
    },
    code: () => {
      const [effect, sunToCream, sunToMilia] = shares();
      return `import milia\n\npeople = milia.simulate_confounding(${now.people}, ${effect}, sun_to_cream=${sunToCream}, `
        + `sun_to_milia=${sunToMilia}, looked_at="${place.select.value}", seed=${now.seed})\n`
        + `print(people.groupby(["sun_damage", "cream"])["milia"].value_counts())\n`
        + `milia.crude_difference(people)${adjust.checked ? ", milia.adjusted_difference(people)" : ""}`;
    },
  });
  const other = h("button", { type: "button", onclick: () => {
    now.seed += 1;
    draw();
  } }, "Other people");
  const picture = h("svg", { viewBox: "0 0 300 226", "aria-hidden": "true" }, lines, marks, groups, slopes.map((each) => each.shown[0]));
  body.append(
    h("p", { class: "milia-title" }, model.get("title")), h("p", { class: "milia-try" }, first), ...sliders.elements,
    h("div", { class: "milia-buttons" }, h("label", {}, adjust, " Adjust for sun damage"), place.element, other), status,
    h("div", { class: "milia-groups" }, h("div", { class: "milia-group" }, h("h4", {}, "What leads to what, in points"), drawing),
      h("div", { class: "milia-group" }, h("h4", {}, "How many of 100 have milia"), picture)),
    h("ul", { class: "milia-compared" }, slopes.map((each) => each.shown[1])), h("p", { class: "milia-sources" }, note), bottom.element,
  );
  draw();
}
