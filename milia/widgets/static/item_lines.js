// The lines of an item of kind `order`: moved by buttons, never by dragging alone.

const ARROWS = { up: "M8 13.5V3M3.5 7.5L8 3l4.5 4.5", down: "M8 2.5V13M3.5 8.5L8 13l4.5-4.5" };

/** Lines in two lists: those kept, from first to last, and those set aside. `help` asks Python for
 * one that does not belong. */
function linesBox(question, help) {
  const kept = h("ol", { class: "milia-lines", "aria-label": "Lines, from first to last" });
  const aside = h("ul", { class: "milia-lines", "aria-label": "Lines set aside" });
  const asideBox = h("div", { class: "milia-aside" }, h("p", { class: "milia-hint" }, "Set aside:"), aside);
  const said = statusLine();
  const rows = question.lines.map(row);
  const helpButton = question.strange &&
    h("button", { type: "button", onclick: () => help(value()) }, "Help: remove a line that does not belong");

  function row(text) {
    const button = (words, onclick, inside) =>
      h("button", { type: "button", "aria-label": `${words}: ${text}`, onclick }, inside ?? words);
    const arrow = (words, way, step) =>
      button(words, () => move(line, step), h("svg", { viewBox: "0 0 16 16", class: "milia-icon", "aria-hidden": "true" }, h("path", { d: ARROWS[way] })));
    const up = arrow("Move up", "up", -1);
    const down = arrow("Move down", "down", 1);
    const out = question.strange && button("Set aside", () => setAside(line));
    const back = button("Bring back", () => bringBack(line));
    const words = h(question.code ? "code" : "span", { class: "milia-line" }, text);
    const item = h("li", {}, h("div", { class: "milia-row" }, words, h("div", { class: "milia-tools" }, up, down, out, back)));
    const line = { item, up, down, out, back, removed: false };
    return line;
  }

  const value = () => [...kept.children].map((item) => rows.findIndex((line) => line.item === item));
  const where = (line) => `Line ${value().indexOf(rows.indexOf(line)) + 1} of ${kept.children.length}`;

  function refresh() {
    for (const { item, up, down, out, back, removed } of rows) {
      const stays = item.parentNode === kept;
      for (const button of [up, down, out]) if (button) button.hidden = !stays;
      back.hidden = stays || removed;
      up.setAttribute("aria-disabled", item === kept.firstChild);
      down.setAttribute("aria-disabled", item === kept.lastChild);
    }
    asideBox.hidden = !aside.children.length;
  }

  function move(line, step) {
    const other = step < 0 ? line.item.previousSibling : line.item.nextSibling;
    if (other && step < 0) other.before(line.item);
    if (other && step > 0) other.after(line.item);
    refresh();
    said.textContent = other ? where(line) : `${where(line)}, as far as it goes`;
    (step < 0 ? line.up : line.down).focus();
  }

  function setAside(line) {
    aside.append(line.item);
    refresh();
    said.textContent = `Set aside; ${kept.children.length} lines are left`;
    line.back.focus();
  }

  function bringBack(line) {
    kept.append(line.item);
    refresh();
    said.textContent = `${where(line)}, back at the end`;
    line.out.focus();
  }

  /** Take a line out for good, as help does, with the reason. */
  function remove(place, reason) {
    const line = rows[place];
    if (line.removed) return;
    line.removed = true;
    aside.append(line.item);
    line.item.append(h("ul", { role: "list", class: "milia-reasons" }, reason));
    refresh();
    said.textContent = `Taken out: ${question.lines[place].trim()}. The reason stands below it.`;
  }

  function fill(answer) {
    kept.replaceChildren(...answer.map((place) => rows[place].item));
    aside.replaceChildren(...rows.filter(({ item }) => item.parentNode !== kept).map(({ item }) => item));
    refresh();
  }

  fill([...rows.keys()]);
  return {
    element: h("div", {}, kept, asideBox, helpButton, said),
    value,
    fill,
    focus: () => kept.querySelector("button")?.focus(),
    remove,
    nothingLeft: () => (said.textContent = "Each line that does not belong is set aside already."),
  };
}
