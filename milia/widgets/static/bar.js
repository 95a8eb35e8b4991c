// Words above the card of a deck, or buttons below it. The bar above leads the focus to a new card.

/** Move the focus to the card that takes the place of the present one, once it is drawn. */
function followCard(box) {
  const present = box.querySelector(".milia-item");
  const look = (_, observer) => {
    const card = box.querySelector(".milia-item");
    const control = card !== present && card?.querySelector("input, select, textarea, button");
    if (!control) return;
    observer.disconnect();
    control.focus();
  };
  new MutationObserver(look).observe(box, { childList: true, subtree: true });
}

/** Scores on their scale: a ring for each score of the panel, thick where several agree, and a dot for one's own. */
function strip({ scale, own, panel }) {
  const dot = (score, r, kind, width) =>
    h("circle", { cx: 20 * scale.indexOf(score) + 10, cy: 10, r, class: `milia-${kind}`, "stroke-width": width });
  const rings = [...new Set(panel)].map((score) => dot(score, 7, "ring", panel.filter((each) => each === score).length));
  return h("svg", { viewBox: `0 0 ${20 * scale.length} 20`, width: 20 * scale.length, height: 20, "aria-hidden": "true" },
    scale.map((score) => dot(score, 1.5, "tick", 0)), rings, own != null && dot(own, 4, "own", 0));
}

/** A table whose first column names the rows and whose last one draws them. */
function tableBox({ caption, heads, rows }) {
  const row = ({ cells: [first, ...cells], ...scores }) =>
    h("tr", {}, h("th", { scope: "row" }, first), cells.map((cell) => h("td", {}, cell)), h("td", {}, strip(scores)));
  return h("table", {}, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))), h("tbody", {}, rows.map(row)));
}

export default part("deckbar", ({ model, body, guarded, on }) => {
  const title = h("p", { class: "milia-bar-title", tabindex: -1 });
  const lines = h("div", { role: "status" });
  const table = h("div");
  const buttons = h("div", { class: "milia-bar-buttons" });
  const said = statusLine();
  const button = ({ does, label, main }) =>
    h("button", { type: "button", class: main ? "milia-main" : null, onclick: () => model.send({ kind: "press", does }) }, label);

  function draw() {
    const view = model.get("view");
    title.textContent = view.title;
    title.hidden = !view.title;
    lines.replaceChildren(...view.lines.map((line) => h("p", {}, line)));
    table.replaceChildren(...[view.table].filter(Boolean).map(tableBox));
  }

  function lead() {
    const { title: words, card } = model.get("view");
    const box = body.closest(".milia-deck");
    draw();
    if (!words) return;
    if (card && box) followCard(box);
    else title.focus();
  }

  const press = () => buttons.replaceChildren(...model.get("buttons").map(button));
  const say = () => (said.textContent = model.get("said"));
  on("change:view", guarded(lead));
  on("change:buttons", guarded(press));
  on("change:said", say);
  body.append(title, lines, table, buttons, said);
  draw();
  press();
  say();
});
