// The trade-offs studio. Python writes what stands (studio_*.py) and answers for a person; weights are worked out in the page.

const PAUSE = 700;
const DRAWS = 20000;
const OWN = "own";

/** What is compared, with the reader's own criterion where there is one. */
function compared({ cells, own, judged, leftOut }) {
  const added = (option) => {
    const judgement = (judged[option] ?? 5) / 10;
    return own ? { [OWN]: { low: judgement, mode: judgement, high: judgement, counted: false } } : {};
  };
  return Object.fromEntries(Object.entries(cells).filter(([option]) => !leftOut.has(option))
    .map(([option, given]) => [option, { ...given, ...added(option) }]));
}

/** Number boxes for 0 to `max`: what is no such number is refused in place, and the last good value kept. */
function typed(box, said, name, value, take) {
  const { max } = box;
  if (box.value === "" || !box.checkValidity()) {
    said.textContent = `${name} stays at ${value}: type a whole number from 0 to ${max}.`;
    box.setAttribute("aria-invalid", "true");
    return;
  }
  said.textContent = "";
  box.removeAttribute("aria-invalid");
  take(Number(box.value));
}

export default part("studio", ({ model, body, guarded, on }) => {
  const { frame, criteria, people, ...opening } = model.get("content");
  fill(body, frame);
  const all = (selector) => [...body.querySelectorAll(selector)];
  const slot = (name) => body.querySelector(`[data-slot="${name}"]`);
  const now = { points: {}, judged: {}, own: "", leftOut: new Set(), any: false };
  let [start, past, table, drawn, announcing, address] = [{ compare: [] }, []];
  const person = chooser("Choose a person", people, guarded(() => ask(null)));
  const boxes = all("[data-condition]");
  const weights = new Map(all("[data-weight]").map((row) => [row.dataset.weight, { row, box: row.querySelector("input") }]));
  const naming = body.querySelector("[data-own]");
  const pairs = criteria.slice(0, -1).map(({ criterion, label }) => [criterion, label]);
  const axes = [["Across", "clearing"], ["Up", "mark"]].map(([label, name]) => chooser(label, pairs, guarded(drawFrontier), name));

  const used = () => criteria.filter(({ criterion }) => criterion !== OWN || now.own);
  const named = (name) => (name === OWN ? now.own : criteria.find(({ criterion }) => criterion === name).short);
  const ticked = () => boxes.filter((box) => box.checked).map((box) => box.dataset.condition);
  const choice = () => ({ patient: person.select.value, conditions: ticked() });
  const ask = (conditions) => model.send({ kind: "choose", ...choice(), conditions });
  const ending = foot({ reset: guarded(reset), code });

  /** Take what Python says of a person; another person brings their own points. */
  function take(view) {
    const other = view.patient !== now.patient;
    Object.assign(now, view);
    person.select.value = view.patient;
    for (const name of ["story", "gates", "table"]) fill(slot(name), view[name]);
    for (const box of boxes) box.checked = view.ticked.includes(box.dataset.condition);
    for (const section of all("[data-needs]")) section.hidden = Object.keys(view.cells).length < Number(section.dataset.needs);
    for (const box of all("[data-option]")) box.checked = !now.leftOut.has(box.dataset.option);
    slot("privacy").hidden = view.patient !== "me";
    if (other) {
      slot("conditions").open = view.patient === "me";
      now.points = { ...Object.fromEntries(criteria.map(({ criterion }) => [criterion, 0])), ...view.points };
      past = [];
    }
    slot("page").replaceChildren();
    markShares();
    recount();
  }

  function begin(asked, view) {
    start = asked;
    Object.assign(now, { patient: "", own: asked.own, judged: { ...asked.judged }, leftOut: new Set(asked.leftOut), any: false });
    take({ ...view, points: Object.keys(asked.points).length ? asked.points : view.points });
  }

  /** Begin again from the options: draws are made once, a weight only weighs them anew. */
  function recount() {
    const shown = compared(now);
    table = Object.keys(shown).length > 1 && tableOf(shown);
    drawn = table && drawsOf(table, DRAWS, 0);
    judgeOptions();
    if (table) drawFrontier();
    draw();
  }

  function setPoints(points) {
    past.push(now.points);
    now.points = { ...now.points, ...points };
    draw();
  }

  function draw() {
    for (const [name, { box }] of weights) if (Number(box.value) !== now.points[name] || box.value === "") box.value = now.points[name];
    const given = table && weightsOf(table, now.points);
    for (const name of ["bars", "ranks", "switches", "tornado"]) slot(name).hidden = !given;
    if (table) showShares(given);
    if (given) drawImplied(given);
    else if (table) tell("Nothing has points yet: give at least one thing some.", "");
    else tell("Compare at least two options: tick one more in part 3.", "");
    ending.refresh();
  }

  function drawImplied(given) {
    const order = used().map(({ criterion }) => table.criteria.indexOf(criterion));
    const called = (option) => now.names[option];
    const ranked = weightedOf(table, given).map((row) => ({ ...row, treatment: called(row.option), parts: order.map((c) => row.parts[c]) }));
    const worse = Object.fromEntries(dominated(table).map(({ option, by }) => [option, called(by)]));
    slot("bars").replaceChildren(barsOf(ranked, used(), worse));
    drawRanks(given);
    const [first, second] = ranked;
    const longest = tornado(table, given).slice(0, 5).map((row) => ({ ...row, treatment: called(row.option) }));
    slot("tornado").replaceChildren(tornadoOf(longest, first.treatment, second.treatment, named));
    slot("switches").replaceChildren(h("ul", {}, used().map(({ criterion }) => h("li", {}, switchWords(criterion, given)))));
    tell(...sentences(ranked, order.map((c) => given[c])));
  }

  function switchWords(criterion, given) {
    const { then, weightNow, weightThen } = switchPoint(table, given, criterion);
    const from = Math.round(weightNow);
    return [bold(`${named(criterion)}: `), then
      ? `${now.names[then]} would come first if it went from ${from} to ${Math.round(weightThen)} of 100 points.`
      : `no weight of it changes the first place (now ${from} of 100).`];
  }

  /** What comes first and why, and how much of the ranking nobody has counted. */
  function sentences(ranked, given) {
    const [first, second] = ranked;
    const gaps = first.parts.map((each, i) => each - second.parts[i]);
    const most = gaps.indexOf(Math.max(...gaps));
    const assumed = ranked.reduce((sum, row) => sum + row.assumed, 0) / ranked.length;
    return [
      `With these weights ${first.treatment} comes first (${percent(first.value)} of 100), ${second.treatment} second `
        + `(${percent(second.value)}); most of the lead comes from ${named(used()[most].criterion)}, which counts ${percent(given[most])} of 100.`,
      `${assumed > 0.5 ? "Illustrative: " : ""}${percent(assumed)} of every 100 points rest on assumptions or on nothing that was counted.`];
  }

  /** Show a sentence at once to the eye, and after a pause to the ear. */
  function tell(first, second) {
    slot("sentence").replaceChildren(h("p", {}, bold(first)), h("p", { class: "milia-assumed" }, second));
    clearTimeout(announcing);
    announcing = setTimeout(() => (slot("status").textContent = `${first} ${second}`), announcing ? PAUSE : 0);
  }

  function drawRanks(given) {
    const ranks = ranksOf(drawn, now.any ? null : given);
    const rows = table.options.map((option, at) => ({ treatment: now.names[option], shares: ranks[at] }))
      .sort((a, b) => b.shares[0] - a.shares[0] || byName(a.treatment, b.treatment));
    for (const button of all("[data-ranks]")) button.setAttribute("aria-pressed", String((button.dataset.ranks === "any") === now.any));
    slot("ranks").replaceChildren(ranksTable(rows, "In how many of 100 draws each option took each place"));
  }

  function drawFrontier() {
    const [across, up] = axes.map(({ select }) => select.value);
    const on = pareto(table, across, up);
    const mean = (at, name) => table.cells[at][table.criteria.indexOf(name)].mean;
    const rows = table.options.map((option, at) => ({ treatment: now.names[option], x: mean(at, across), y: mean(at, up), frontier: on[at] }));
    slot("frontier").replaceChildren(...frontierOf(rows, named(across), named(up)));
  }

  /** The share of all points of each criterion: room for the reader's as a bar, the person's and the class's as marks. */
  function markShares() {
    const shareOf = (points, name) => (points[name] ?? 0) / (total(Object.values(points)) || 1);
    for (const [name, { row }] of weights) {
      const mark = (kind) => (points) => h("i", { class: kind, style: `left:${100 * shareOf(points, name)}%` });
      row.querySelector(".milia-share").replaceChildren(h("span"), ...start.compare.map(mark("milia-class")),
        ...[now.theirs].filter((points) => total(Object.values(points))).map(mark("milia-theirs")));
    }
  }

  function showShares(given) {
    for (const [name, { row }] of weights) {
      const share = given?.[table.criteria.indexOf(name)] ?? 0;
      row.querySelector(".milia-share span").style.width = `${100 * share}%`;
      row.querySelector(".milia-of").textContent = `${percent(share)} %`;
    }
  }

  /** Boxes to judge each option on the reader's own criterion. */
  function judgeOptions() {
    const { row } = weights.get(OWN);
    row.hidden = !now.own;
    row.querySelector("b").textContent = now.own;
    if (naming.value.trim() !== now.own) naming.value = now.own;
    slot("judgements").hidden = !now.own;
    slot("judgements").replaceChildren(...Object.entries(now.names).map(([option, treatment]) => {
      const said = h("span", { role: "status", class: "milia-refused" });
      const value = now.judged[option] ?? 5;
      const take = (judgement) => {
        now.judged[option] = judgement;
        table = tableOf(compared(now));
        drawn = drawsOf(table, DRAWS, 0);
        draw();
      };
      const box = h("input", { type: "number", min: 0, max: 10, step: 1, value,
        onchange: guarded(() => typed(box, said, treatment, now.judged[option] ?? 5, take)) });
      return h("label", {}, box, ` ${treatment}`, said);
    }));
  }

  function showPage({ html, said }) {
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
    const link = h("a", { href: address, download: "page_for_the_doctor.html" }, "Save the page");
    fill(slot("page"), said).append(link, " ", h("a", { href: address, target: "_blank", rel: "noopener" }, "Open it in a new tab"));
  }

  const pressed = {
    step: ({ step }, button) => {
      const name = button.closest("[data-weight]").dataset.weight;
      setPoints({ [name]: Math.min(100, Math.max(0, now.points[name] + Number(step))) });
    },
    set: ({ set }) => {
      if (set === "undo") now.points = past.pop() ?? now.points;
      else setPoints(set === "equal" ? Object.fromEntries(used().map(({ criterion }) => [criterion, 50])) : { [OWN]: 0, ...now.theirs });
      draw();
    },
    ranks: ({ ranks }) => {
      now.any = ranks === "any";
      draw();
    },
    make: () => {
      const { [OWN]: _, ...points } = now.points;
      const questions = all("[data-question]").map(({ value }) => value);
      model.send({ kind: "page", ...choice(), points, questions, matters: body.querySelector("[data-matters]").value });
    },
  };
  body.addEventListener("click", guarded(({ target }) => {
    const button = target.closest("button");
    for (const [name, press] of Object.entries(pressed)) if (button && name in button.dataset) press(button.dataset, button);
  }));
  body.addEventListener("change", guarded(({ target }) => {
    if (target.dataset.condition) ask(ticked());
    if (target.dataset.option) {
      now.leftOut[target.checked ? "delete" : "add"](target.dataset.option);
      recount();
    }
    if (target === naming) {
      now.own = naming.value.trim();
      if (now.own && !now.points[OWN]) now.points[OWN] = 50;
      recount();
    }
  }));
  for (const [name, { row, box }] of weights) {
    const said = row.querySelector(".milia-refused");
    box.addEventListener("input", guarded(() => typed(box, said, named(name), now.points[name], (value) => setPoints({ [name]: value }))));
    box.addEventListener("blur", () => (box.value = now.points[name]));
  }

  function reset() {
    if (opening.view) begin(opening.start, opening.view);
    else model.send({ kind: "open" });
  }

  function code() {
    const written = (value) => JSON.stringify(value);
    const { [OWN]: own, ...points } = now.points;
    const given = [
      written(now.patient), `points=${written(now.own ? { ...points, [now.own]: own } : points)}`,
      ticked().join() !== now.usual?.join() && `conditions=${written(ticked())}`,
      now.own && `own=${written({ [now.own]: now.judged })}`,
      now.leftOut.size && `left_out=${written([...now.leftOut])}`,
      start.compare.length && `compare=${written(start.compare)}`];
    return `import milia\n\nmilia.Studio(\n    ${given.filter(Boolean).join(",\n    ")},\n)`;
  }

  on("msg:custom", guarded(({ kind, ...told }) => {
    if (kind === "page") showPage(told);
    else if (told.start) begin(told.start, told.view);
    else take(told.view);
  }));
  slot("person").append(person.element);
  slot("foot").append(ending.element);
  slot("frontier").before(h("div", { class: "milia-choosers" }, axes.map(({ element }) => element)));
  reset();
});
