// The trade-offs studio. Python writes what stands (studio_*.py) and answers for a person; weights are worked out in the page.

const [PAUSE, SILENCE, DRAWS, OWN] = [700, 4000, 20000, "own"];
const NO_KERNEL = "Python does not answer. Run this cell, then choose again; the weights below work without it.";

/** What is compared, with the reader's own criterion where there is one. */
function compared({ cells, own, judged, leftOut }) {
  return Object.fromEntries(Object.entries(cells).filter(([option]) => !leftOut.has(option)).map(([option, given]) => {
    const judgement = (judged[option] ?? 5) / 10;
    return [option, own ? { ...given, [OWN]: { low: judgement, mode: judgement, high: judgement, counted: false } } : given];
  }));
}

/** Take a whole number from a box; anything else is refused beside it, and the last good value kept. */
function typed(box, name, value, take) {
  const said = box.closest("[data-row]").querySelector(".milia-refused");
  const wrong = box.value === "" || !box.checkValidity();
  said.textContent = wrong ? `${name} stays at ${value}: type a whole number from 0 to ${box.max}.` : "";
  box.setAttribute("aria-invalid", String(wrong));
  if (!wrong) take(Number(box.value));
}

export default part("studio", ({ model, body, guarded, on }) => {
  const { frame, criteria, ...opening } = model.get("content");
  fill(body, frame);
  const all = (selector) => [...body.querySelectorAll(selector)];
  const slot = (name) => body.querySelector(`[data-slot="${name}"]`);
  const now = { patient: "", points: {}, judged: {}, own: "", leftOut: new Set(), any: false };
  let [start, past, table, drawn, announcing, news, waiting] = [{ compare: [] }, []];
  const [[person], [naming], axes] = ["person", "own", "axis"].map((name) => all(`[data-${name}]`));
  const weights = new Map(all("[data-weight]").map((row) => [row.dataset.weight, row]));
  const points = Object.fromEntries(criteria.map(({ criterion }) => [criterion, 0]));
  const show = (name, ...children) => become(slot(name), h("div", { "data-slot": name }, ...children));
  const used = () => criteria.filter(({ criterion }) => criterion !== OWN || now.own);
  const named = (name, as = "short") => (name === OWN ? now.own : criteria.find(({ criterion }) => criterion === name)[as]);
  const ticked = () => all("[data-condition]:checked").map((box) => box.dataset.condition).sort();
  const choice = () => ({ patient: person.value, conditions: ticked() });
  const silence = (words = "") => (slot("silence").textContent = words);
  const send = (content) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => silence(NO_KERNEL), SILENCE);
    model.send(content);
  };
  const ask = (conditions) => send({ kind: "choose", ...choice(), conditions });
  const reset = guarded(() => (opening.view ? begin(opening.start, opening.view) : send({ kind: "open" })));
  const ending = foot({ reset, code });

  /** Take what Python says of a person; another person brings their own points. */
  function take(view) {
    if (view.patient !== now.patient) {
      slot("conditions").open = view.patient === "me";
      now.points = { ...points, ...view.suggested };
      past = [];
    }
    Object.assign(now, view);
    [person.value, news] = [view.patient, view.said];
    for (const name of ["story", "gates", "table", "hundred", "judgements", "legend"]) fill(slot(name), view[name]);
    for (const box of all("[data-condition]")) box.checked = view.ticked.includes(box.dataset.condition);
    for (const section of all("[data-needs]")) section.hidden = Object.keys(view.cells).length < Number(section.dataset.needs);
    for (const box of all("[data-option]")) box.checked = !now.leftOut.has(box.dataset.option);
    for (const box of all("[data-judge]")) box.value = now.judged[box.dataset.judge] ?? 5;
    for (const [name, row] of weights) fill(row.querySelector(".milia-marks"), view.marks[name]);
    slot("privacy").hidden = view.patient !== "me";
    body.querySelector("[data-theirs]").hidden = view.patient === "me";
    slot("page").replaceChildren();
    recount();
  }

  function begin(asked, view) {
    start = asked;
    for (const first of all("label:first-of-type [type=radio]")) first.checked = true;
    Object.assign(now, { patient: "", own: asked.own, judged: { ...asked.judged }, leftOut: new Set(asked.leftOut), any: false });
    take(Object.keys(asked.points).length ? { ...view, suggested: asked.points } : view);
  }

  /** Begin again from the options: draws are made once, a weight only weighs them anew. */
  function recount() {
    const shown = compared(now);
    table = Object.keys(shown).length > 1 && tableOf(shown);
    for (const block of all("[data-block]")) block.hidden = now.leftOut.has(block.dataset.block);
    drawn = table && drawsOf(table, DRAWS, 0);
    naming.value = now.own;
    weights.get(OWN).querySelector("b").textContent = now.own;
    weights.get(OWN).hidden = slot("judgements").hidden = !now.own;
    drawFrontier();
    draw();
  }

  function setPoints(fresh) {
    past.push(now.points);
    draw({ points: { ...now.points, ...fresh } });
  }

  /** Draw what follows from the weights, after a change of the points or of what is shown. */
  function draw(changed = {}) {
    Object.assign(now, changed);
    const all = total(used().map(({ criterion }) => now.points[criterion]));
    for (const [name, row] of weights) {
      const [box, share] = [row.querySelector("input"), now.points[name] / (all || 1)];
      if (box.value === "" || Number(box.value) !== now.points[name]) box.value = now.points[name];
      box.removeAttribute("aria-invalid");
      row.querySelector(".milia-refused").textContent = "";
      row.querySelector(".milia-share span").style.width = `${100 * share}%`;
      row.querySelector(".milia-of").textContent = `${percent(share)} %`;
    }
    const given = table && weightsOf(table, now.points);
    for (const name of ["bars", "ranks", "switches", "tornado"]) slot(name).hidden = !given;
    if (given) drawImplied(given);
    else if (table) tell("Nothing has points yet: give at least one thing some.");
    else tell(Object.keys(now.cells).length > 1 ? "Compare at least two options: tick one more in part 3." : "");
    ending.refresh();
  }

  function drawImplied(given) {
    const order = used().map(({ criterion }) => table.criteria.indexOf(criterion));
    const worse = Object.fromEntries(dominated(table).map(({ option, by }) => [option, now.names[by]]));
    const withName = (row) => ({ ...row, treatment: now.names[row.option] });
    const ranked = weightedOf(table, given).map((row) => ({ ...withName(row), parts: order.map((c) => row.parts[c]) }));
    show("bars", barsOf(ranked, used(), worse));
    drawRanks(now.any ? null : given);
    const turns = used().map(({ criterion }) => ({ ...switchPoint(table, given, criterion), name: named(criterion) }));
    show("switches", ...switchesOf(turns, now.names));
    show("tornado", ...tornadoOf(tornado(table, given).slice(0, 5).map(withName), ranked, named));
    tell(...impliedBy(ranked, order.map((c) => given[c]), used().map(({ criterion }) => named(criterion, "label"))));
  }

  function drawRanks(given) {
    for (const button of all("[data-ranks]")) button.setAttribute("aria-pressed", String((button.dataset.ranks === "any") === now.any));
    show("ranks", ranksTable(ranksOf(drawn, given).map((shares, at) => {
      return { treatment: now.names[table.options[at]], shares, mean: total(shares.map((share, place) => share * place)) };
    })));
  }

  function drawFrontier() {
    slot("frontier").hidden = !table;
    if (!table) return;
    const names = axes.map(({ value }) => value);
    const on = pareto(table, ...names);
    const mean = (at, name) => table.cells[at][table.criteria.indexOf(name)].mean;
    const rows = table.options.map((option, at) =>
      ({ treatment: now.names[option], x: mean(at, names[0]), y: mean(at, names[1]), frontier: on[at] }));
    show("frontier", ...frontierOf(rows, ...names.map((name) => named(name))));
  }

  /** Show a sentence at once to the eye, and after a pause to the ear, after what is new of the person. */
  function tell(first, second = "") {
    slot("sentence").replaceChildren(h("p", { class: "milia-eyebrow" }, second), h("p", {}, bold(first)));
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      slot("status").textContent = [news, first, second].filter(Boolean).join(" ");
      news = "";
    }, announcing ? PAUSE : 0);
  }

  const presses = {
    step: ({ step }, { weight }) => setPoints({ [weight]: Math.min(100, Math.max(0, now.points[weight] + Number(step))) }),
    undo: () => draw({ points: past.pop() ?? now.points }),
    equal: () => setPoints(Object.fromEntries(used().map(({ criterion }) => [criterion, 50]))),
    theirs: () => setPoints({ ...points, ...now.theirs }),
    ranks: ({ ranks }) => draw({ any: ranks === "any" }),
    make: () => {
      const { [OWN]: _, ...shared } = now.points;
      const questions = all("[data-question]").map(({ value }) => value);
      send({ kind: "page", ...choice(), points: shared, questions, matters: body.querySelector("[data-matters]").value });
    },
  };
  const changes = {
    condition: () => ask(ticked()),
    option: (box) => {
      now.leftOut[box.checked ? "delete" : "add"](box.dataset.option);
      recount();
    },
    judge: (box) => typed(box, box.dataset.name, now.judged[box.dataset.judge] ?? 5, (value) => {
      now.judged[box.dataset.judge] = value;
      recount();
    }),
    person: () => ask(null),
    axis: drawFrontier,
    own: () => {
      now.own = naming.value.trim();
      if (now.own in points && now.own !== OWN) now.own += " (my own)";
      now.points = { ...now.points, [OWN]: now.points[OWN] || 50 };
      recount();
    },
  };
  body.addEventListener("click", guarded(({ target }) => {
    const button = target.closest("button");
    for (const name of Object.keys(button?.dataset ?? {})) presses[name]?.(button.dataset, button.closest("[data-weight]")?.dataset);
  }));
  body.addEventListener("change", guarded(({ target }) => {
    for (const name of Object.keys(target.dataset)) changes[name]?.(target);
  }));
  for (const [name, row] of weights) {
    const box = row.querySelector("input");
    box.addEventListener("input", guarded(() => typed(box, named(name), now.points[name], (value) => setPoints({ [name]: value }))));
    box.addEventListener("blur", () => (box.value = now.points[name]));
  }

  function code() {
    const renamed = ({ [OWN]: own, ...shared }) => JSON.stringify(now.own ? { ...shared, [now.own]: own } : shared);
    const given = [
      JSON.stringify(now.patient), `points=${renamed(now.points)}`,
      ticked().join() !== now.usual?.join() && `conditions=${JSON.stringify(ticked())}`,
      now.own && `own=${JSON.stringify({ [now.own]: now.judged })}`,
      now.leftOut.size && `left_out=${JSON.stringify([...now.leftOut])}`,
      start.compare.length && `compare=[${start.compare.map(renamed)}]`];
    return `import milia\n\nmilia.Studio(\n    ${given.filter(Boolean).join(",\n    ")},\n)`;
  }

  on("change:error", () => clearTimeout(waiting));
  on("msg:custom", guarded((told) => {
    clearTimeout(waiting);
    silence();
    if (told.page) fill(slot("page"), told.page);
    else if (told.start) begin(told.start, told.view);
    else take(told.view);
  }));
  slot("foot").append(ending.element);
  reset();
});
