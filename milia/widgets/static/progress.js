// How far a learner has come. Python reads the journal; the page draws, and asks before erasing.

const PLOT = { width: 300, height: 190, left: 40, right: 12, top: 10, bottom: 30 };
const percent = (share) => `${Math.round(100 * share)}\u00a0%`;

/** A table whose first column names the row. */
function table(caption, heads, rows) {
  return h("table", {}, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, heads.map((text) => h("th", { scope: "col" }, text)))),
    h("tbody", {}, rows.map(([first, ...cells]) => h("tr", {}, h("th", { scope: "row" }, first), cells.map((cell) => h("td", {}, cell))))));
}

/** A bar of a whole: what is right, what is answered, what is left. The figures stand beside it. */
function bar({ of, answered, right }) {
  const piece = (state, n) => h("span", { class: `milia-${state}`, style: `width: ${(100 * n) / of}%` });
  return h("span", { class: "milia-whole", "aria-hidden": "true" }, piece("known", right), piece("tried", answered - right));
}

function shares(caption, head, rows) {
  return table(caption, [head, "Answered", "Right last time", "Picture"],
    rows.map((row) => [row.name, `${row.answered} of ${row.of}`, row.answered ? `${row.right} of ${row.answered}` : "–", bar(row)]));
}

/** The curve: for each certainty the share right with its interval, and what the word stands for. */
function plot(levels) {
  const { width, height, left, right, top, bottom } = PLOT;
  const x = (place) => left + ((place + 0.5) * (width - left - right)) / levels.length;
  const y = (share) => top + (1 - share) * (height - top - bottom);
  const half = (width - left - right) / levels.length / 2 - 8;
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => h("g", { class: "milia-grid" },
    h("path", { d: `M${left} ${y(share)}H${width - right}` }), h("text", { x: left - 5, y: y(share) + 4, "text-anchor": "end" }, `${100 * share}`)));
  const marks = levels.map((level, place) => h("g", {},
    h("path", { class: "milia-meant", d: `M${x(place) - half} ${y(level.meant)}h${2 * half}` }),
    level.n > 0 && h("path", { class: "milia-interval", d: `M${x(place)} ${y(level.low)}V${y(level.high)}M${x(place) - 6} ${y(level.low)}h12M${x(place) - 6} ${y(level.high)}h12` }),
    level.n > 0 && h("circle", { class: "milia-dot", cx: x(place), cy: y(level.share), r: 5 }),
    h("text", { x: x(place), y: height - 9, "text-anchor": "middle" }, level.word)));
  return h("svg", { viewBox: `0 0 ${width} ${height}`, class: "milia-curve", role: "img", "aria-label": "Share right in per cent, for each certainty. The figures stand in the table." }, grid, marks);
}

function curveTable(levels) {
  return table("How sure, and how often right", ["You said", "Right", "95 % interval", "Stands for"],
    levels.map(({ word, n, right, share, low, high, meant }) => [
      word, n ? `${percent(share)}, ${right}\u00a0of\u00a0${n}` : "no answer yet", n ? `${percent(low)} to ${percent(high)}` : "–", percent(meant)]));
}

function calibration({ levels, score }) {
  const key = h("p", { class: "milia-why" }, "Dot: share right, with its 95 % interval. Dashed: the share right that the word stands for, an ASSUMPTION.");
  return h("section", { "aria-label": "Calibration" }, h("p", { class: "milia-heading" }, "How well you know what you know"),
    h("div", { class: "milia-pair" }, h("div", {}, plot(levels), key), curveTable(levels)), score.map((line) => h("p", {}, line)));
}

/** Take the answers along, or erase them behind a second step that names how many there are. */
function keeping(model) {
  const id = uid("file");
  const name = h("input", { id, type: "text", value: "my_answers.csv", size: 16, autocomplete: "off", spellcheck: "false" });
  const save = h("button", { type: "button", onclick: () => model.send({ kind: "export", file: name.value }) }, "Save my answers");
  const open = h("button", { type: "button", "aria-expanded": "false", onclick: () => ask(asked.hidden) }, "Erase my answers …");
  const warning = h("p");
  const erase = h("button", { type: "button", onclick: () => { ask(false); model.send({ kind: "erase" }); } });
  const keep = h("button", { type: "button", onclick: () => ask(false) }, "Keep them");
  const asked = h("div", { class: "milia-asked", hidden: true }, warning, keep, erase);
  function ask(show) {
    if (asked.hidden === !show) return;
    asked.hidden = !show;
    open.setAttribute("aria-expanded", String(show));
    (show ? keep : open).focus();
  }
  function draw({ count, where }) {
    const what = count === 1 ? "1 answer" : `${count} answers`;
    warning.textContent = `${what} in ${where} will be erased, and files of answers that were set aside as damaged. Nobody can bring them back; what you saved elsewhere stays.`;
    erase.textContent = `Erase ${what} for good`;
  }
  const element = h("section", { "aria-label": "Your answers" }, h("p", { class: "milia-heading" }, "Your answers are yours"),
    h("p", { class: "milia-keep" }, h("label", { for: id }, "File, next to the notebook"), name, save), open, asked);
  return { element, draw, close: () => ask(false) };
}

export default part("progress", ({ model, body, guarded, on }) => {
  const view = h("div");
  const said = statusLine();
  const keep = keeping(model);
  const lines = foot({
    resets: "Read again",
    reset: () => { keep.close(); model.send({ kind: "read" }); },
    code: () => model.get("content").code,
  });
  function draw() {
    const content = model.get("content");
    view.replaceChildren(
      h("p", { class: "milia-eyebrow" }, "What to do next"), h("p", { class: "milia-next" }, content.next),
      content.notice && h("p", {}, content.notice),
      ...(content.count ? [
        shares("By lesson", "Lesson", content.lessons), shares("By objective", "At the end of the course you can", content.objectives),
        h("p", { class: "milia-why" }, content.counted), calibration(content)] : []));
    keep.element.hidden = !content.count;
    keep.draw(content);
    lines.refresh();
  }
  on("change:content", guarded(draw));
  on("change:said", () => (said.textContent = model.get("said")));
  body.append(view, keep.element, said, lines.element);
  draw();
  said.textContent = model.get("said");
});
