// A bad day, a remedy or only waiting, and a second look: what "it worked" is worth without the others.

const WATCHED_MS = 1200;

const ofHundred = (part, whole) => (whole ? rounded(100 * part / whole) : 0);

/** One group: its sentence, its bar, and a line for each person from the bad day to the second look. */
function groupPanel(element, { left, right, top, foot: bottom }) {
  const [better, worse, later, bar, said] = ["better", "worse", "later", "bar", "said"]
    .map((name) => element.querySelector(`.milia-${name}`));
  const y = (score) => bottom - score / 10 * (bottom - top);
  return {
    draw(people, weeks, far) {
      const lines = { true: "", false: "" };
      for (const { first, second, better: gained } of people) {
        const end = left + far * (right - left);
        lines[gained || far < 1] += `M${left} ${y(first).toFixed(1)}L${end.toFixed(1)} ${y(first + far * (second - first)).toFixed(1)}h3`;
      }
      better.setAttribute("d", lines.true);
      worse.setAttribute("d", lines.false);
      later.textContent = weeks === 1 ? "1 week later" : `${weeks} weeks later`;
    },
    tell(people, words) {
      const cleared = people.filter((each) => each.cleared).length;
      const gained = people.filter((each) => each.better).length;
      [cleared, gained - cleared, people.length - gained].forEach((count, i) => bar.children[i].style.setProperty("flex-grow", words ? count : 0));
      said.textContent = words ? `${words}: ${gained} of ${people.length} (${ofHundred(gained, people.length)} of 100). In ${cleared} the milia are gone.` : `${people.length} people.`;
      return ofHundred(gained, people.length);
    },
  };
}

function waitingWorld({ now, people, fixed, panel, find, guarded, update }) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const [status, beside] = ["status", "beside"].map(find);
  const [, other] = find("groups").children;
  const [remedy, waited] = [...find("groups").children].map((element) => groupPanel(element, panel));
  let drawn = {};
  let watched = false;

  /** Draw the lines `far` of the way to the second look; what came of it is told at its end. */
  function paint(far) {
    const { weeks } = now;
    if (drawn.seed !== now.seed) drawn = { seed: now.seed, ...luck(now.seed, people) };
    const all = waiting(drawn, { ...fixed, weeks, halfClear: now.halfClear, effect: shareOf(now.effect), within: now.within });
    const groups = [all.filter((each) => each.treated), all.filter((each) => !each.treated)];
    remedy.draw(groups[0], weeks, far);
    waited.draw(groups[1], weeks, far);
    if (far > 0 && far < 1) return;
    const shares = [remedy.tell(groups[0], watched && "Say “it worked”"), waited.tell(groups[1], watched && "Got better all the same")];
    status.textContent = verdict(groups[0].length, shares);
  }
  function draw() {
    other.hidden = !beside.checked;
    paint(watched ? 1 : 0);
  }
  function verdict(treated, [withIt, without]) {
    if (!watched) return `Of ${people.toLocaleString("en-GB")} people with milia, ${treated} had a bad day and tried the remedy.`;
    if (!beside.checked) return `${withIt} of 100 say “it worked”. Did it? Show those who only waited.`;
    return `With the remedy ${withIt} of 100 got better, without it ${without} of 100. You set its true effect to ${now.effect} of 100.`;
  }
  function watch() {
    watched = true;
    if (still.matches) return update();
    const began = performance.now();
    const step = guarded((at) => {
      const far = Math.min(1, (at - began) / WATCHED_MS);
      paint(Math.max(far, 0.001));
      if (far < 1) requestAnimationFrame(step);
    });
    return requestAnimationFrame(step);
  }
  find("watch").addEventListener("click", guarded(watch));
  beside.addEventListener("change", () => update());
  return {
    draw,
    reset: () => (watched = beside.checked = false),
    code: () => `import milia\n\npeople = milia.simulate_waiting(${people}, weeks=${now.weeks}, half_clear=${now.halfClear}, effect=${shareOf(now.effect)}, spread_within=${now.within}, seed=${now.seed})\n`
      + 'people.groupby("did")[["cleared", "better"]].agg(["sum", "count"])',
  };
}
