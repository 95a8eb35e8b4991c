// The lines of an item of kind `order`: moved by buttons, never by dragging alone.

/** Lines in two lists: those kept, from first to last, and those set aside. `help` asks Python for
 * one that does not belong. */
function linesBox(element, help) {
  const [kept, aside] = element.querySelectorAll(".milia-lines");
  const said = element.querySelector(".milia-status");
  const rows = [...kept.children];
  const removed = new Set();
  const tool = (row, does) => row.querySelector(`button[value=${does}]`);

  const value = () => [...kept.children].map((row) => rows.indexOf(row));
  const where = (row) => `Line ${[...kept.children].indexOf(row) + 1} of ${kept.children.length}`;

  function refresh() {
    for (const row of rows) {
      const stays = row.parentNode === kept;
      for (const does of ["up", "down", "out"]) tool(row, does)?.toggleAttribute("hidden", !stays);
      tool(row, "back").hidden = stays || removed.has(row);
      tool(row, "up").setAttribute("aria-disabled", row === kept.firstChild);
      tool(row, "down").setAttribute("aria-disabled", row === kept.lastChild);
    }
    aside.parentNode.hidden = !aside.children.length;
  }

  /** Do what a button of a line says, tell it, and leave the focus on the button that undoes it. */
  function change(row, work, words, next) {
    work();
    refresh();
    said.textContent = words();
    tool(row, next)?.focus();
  }
  const move = (row, other, does, put) => change(row, () => other && other[put](row),
    () => (other ? where(row) : `${where(row)}, as far as it goes`), does);
  const DO = {
    up: (row) => move(row, row.previousSibling, "up", "before"),
    down: (row) => move(row, row.nextSibling, "down", "after"),
    out: (row) => change(row, () => aside.append(row), () => `Set aside; ${kept.children.length} lines are left`, "back"),
    back: (row) => change(row, () => kept.append(row), () => `${where(row)}, back at the end`, "out"),
  };
  for (const row of rows) for (const does of Object.keys(DO)) tool(row, does)?.addEventListener("click", () => DO[does](row));
  element.querySelector(".milia-help")?.addEventListener("click", () => help(value()));

  /** Take a line out for good, as help does, with the reason. */
  function remove(place, reason) {
    const row = rows[place];
    if (removed.has(row)) return;
    removed.add(row);
    aside.append(row);
    row.append(fill(h("ul", { role: "list", class: "milia-reasons" }), reason));
    refresh();
    said.textContent = `Taken out: ${row.querySelector(".milia-line").textContent.trim()}. The reason stands below it.`;
  }

  refresh();
  return {
    value,
    fill: (answer) => {
      kept.replaceChildren(...answer.map((place) => rows[place]));
      aside.replaceChildren(...rows.filter((row) => row.parentNode !== kept));
      refresh();
    },
    focus: () => kept.querySelector("button")?.focus(),
    remove,
    nothingLeft: () => (said.textContent = "Each line that does not belong is set aside already."),
  };
}
