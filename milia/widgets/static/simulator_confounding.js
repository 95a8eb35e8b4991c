// Sun damage drives both cream and milia: who leads to what, and what is left within the same sun damage.

const MARKS = {
  all: (r) => `m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
  none: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  sun: (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
};
const often = (share) => (Number.isNaN(share) ? "cannot be compared, as a group is empty: take more people or weaker arrows"
  : `${Math.abs(100 * share).toFixed(1)} points ${share < 0 ? "less" : "more"} often`);
const having = ({ people, ill }) => (people ? `${ill} of ${people} (${rounded(100 * ill / people)} of 100)` : "0 of 0");

/** An arrow of the graph: thicker the more it adds, dashed where it takes away, dotted where it does nothing. */
function arrow({ name, says, points }, element) {
  const [shaft, , words] = element.children;
  return (now) => {
    const adds = points ?? now[name];
    shaft.setAttribute("stroke-width", 1.5 + Math.abs(adds) / 10);
    shaft.setAttribute("stroke-dasharray", adds > 0 ? "none" : adds < 0 ? "9 4" : "2 6");
    words.textContent = adds ? `${adds < 0 ? "−" : "+"}${Math.abs(adds)}` : "no effect";
    return `${says}: ${words.textContent}${adds ? " points" : ""}.`;
  };
}

/** People without and with cream, joined by a line: a mark's size is how many they are, its bar the interval. */
function slope(body, xs, [kind, name, shift], z) {
  const shown = [...body.querySelectorAll(`.milia-slope-${kind}`)];
  const [line, bars, marks] = shown[0].children;
  const draw = (groups, all, yOf) => {
    const at = groups.map((each, i) => ({ ...each, x: xs[i] + shift, y: yOf(each.ill / each.people) })).filter((each) => each.people);
    line.setAttribute("d", at.map(({ x, y }, i) => `${"ML"[i]}${x} ${y}`).join(""));
    bars.setAttribute("d", at.map(({ x, ill, people }) => `M${x} ${wilson(ill, people, z).map(yOf).join("V")}`).join(""));
    marks.setAttribute("d", at.map(({ x, y, people }) => `M${x} ${y}${MARKS[kind](3 + 8 * Math.sqrt(people / all))}`).join(""));
    shown[1].lastChild.textContent = `${name}: milia in ${having(groups[1])} with cream, in ${having(groups[0])} without.`;
  };
  return { shown, draw };
}

function confoundingWorld({ now, fixed, z, chart: { xs, top, foot: bottom }, body, find, update, ...content }) {
  const [status, drawing, adjust] = ["status", "graph", "adjust"].map(find);
  const [nodes, frames, leads, marks] = ["cause", "frame", "leads", "tick"].map((name) => [...body.querySelectorAll(`.milia-${name}`)]);
  const arrows = content.arrows.map((each, i) => arrow(each, leads[i]));
  const slopes = [["all", "All people", 0], ["none", "No sun damage", -20], ["sun", "Sun damage", 20]]
    .map((each) => slope(body, xs, each, z));
  const place = chooser("Who is looked at", [["everybody", "everybody"], ["clinic", "only clinic visitors"]], () => update());
  let drawn = {};

  const inClinic = () => place.select.value === "clinic";
  const shares = () => ["effect", "sunToCream", "sunToMilia"].map((name) => shareOf(now[name]));
  function draw() {
    const [effect, sunToCream, sunToMilia] = shares();
    const who = `${now.seed} ${now.people}`;
    if (drawn.who !== who) drawn = { who, dice: fates(now.seed, fixed.stream, now.people) };
    const strata = confounded(drawn.dice, { ...fixed, effect, sunToCream, sunToMilia, inClinic: inClinic() });
    const all = [0, 1].map((i) => ({ people: strata[0][i].people + strata[1][i].people, ill: strata[0][i].ill + strata[1][i].ill }));
    const end = strata.flat().some(({ people, ill }) => wilson(ill, people, z)[1] > 0.6) ? 1 : 0.6;
    marks.forEach((mark, i) => (mark.textContent = 50 * i * end));
    [all, ...strata].forEach((pair, i) => {
      slopes[i].draw(pair, all[0].people + all[1].people, (share) => bottom - (bottom - top) * share / end);
      for (const each of slopes[i].shown) each.toggleAttribute("hidden", i > 0 && !adjust.checked);
    });
    [adjust.checked, false, false, true].forEach((held, i) => frames[i].toggleAttribute("hidden", !held));
    for (const each of [nodes[3], leads[3], leads[4]]) each.toggleAttribute("hidden", !inClinic());
    drawing.setAttribute("viewBox", `0 0 300 ${inClinic() ? 296 : 192}`);
    drawing.setAttribute("aria-label", arrows.map((each) => each(now)).slice(0, inClinic() ? 5 : 3).join(" "));
    status.textContent = (inClinic() ? "In the clinic, where cream and milia both bring people. " : "")
      + `Crude: cream users have milia ${often(difference(all))}. `
      + (adjust.checked ? `Within the same sun damage: ${often(adjusted(strata))}. ` : "") + `You set: ${now.effect}.`
      + (adjust.checked && inClinic() ? " Adjusting for sun damage does not undo who was chosen." : "");
  }
  adjust.addEventListener("change", () => update());
  find("other").before(place.element);
  return {
    draw,
    reset: () => {
      adjust.checked = false;
      place.select.value = "everybody";
    },
    code: () => {
      const [effect, sunToCream, sunToMilia] = shares();
      return `import milia\n\npeople = milia.simulate_confounding(${now.people}, ${effect}, sun_to_cream=${sunToCream}, `
        + `sun_to_milia=${sunToMilia}, looked_at="${place.select.value}", seed=${now.seed})\n`
        + `print(people.groupby(["sun_damage", "cream"])["milia"].value_counts())\n`
        + `milia.crude_difference(people)${adjust.checked ? ", milia.adjusted_difference(people)" : ""}`;
    },
  };
}
