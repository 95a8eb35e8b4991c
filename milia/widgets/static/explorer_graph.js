// A picture of how rows hang together, one wide and one narrow; each line in it can be pointed at, or chosen from a list.

function graphOf({ svg, alt, marks }, onchange) {
  const { element: list, select } = chooser("Point at a line", [["", "all lines"], ...marks.map(({ id, label }) => [id, label])], onchange);
  const point = ({ target }) => {
    const row = target.closest("[data-row]")?.dataset.row;
    if (!row) return;
    select.value = select.value === row ? "" : row;
    onchange();
  };
  const pictures = svg.map((text, narrow) => {
    const picture = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
    picture.setAttribute("class", narrow ? "milia-narrow" : "milia-wide");
    picture.setAttribute("aria-hidden", "true");
    return picture;
  });
  const drawn = pictures.flatMap((picture) => [...picture.querySelectorAll("[data-row]")]);
  const show = (rows) => {
    const names = new Set(rows.map(({ id }) => id));
    for (const line of drawn) line.classList.toggle("milia-out", !names.has(line.dataset.row));
  };
  const element = h("details", { class: "milia-graph", open: true }, h("summary", {}, "As a picture"),
    h("div", { role: "img", "aria-label": alt, onclick: point }, pictures), list);
  return { element, select, show };
}
