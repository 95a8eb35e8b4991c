// A tree of questions. Python has written every question and class; the whole walk happens in the page.

const ROW = { wide: 34, narrow: 46 };
const STEP = { least: 11, most: 96, withWords: 88 };
const BEND = 7;
const STATES = { here: "you are here", answered: "answered", open: "still possible", out: "ruled out" };

/** How a place stands to where the answers lead. */
function stateOf(place, at) {
  if (place === at) return "here";
  if (at.way.includes(place.id)) return "answered";
  return place.way.includes(at.id) ? "open" : "out";
}

/** The picture: edges as SVG, every question and class a button on top of it. */
function picture(tree) {
  const about = { class: "milia-map", role: "group", "aria-label": "The whole tree. Arrow keys move, Enter goes there." };
  const map = fill(h("div", about), tree.map);
  const [edges, buttons] = [map.querySelectorAll(".milia-edges path"), map.querySelectorAll("button")];
  const all = tree.places.map((place, id) => ({ ...place, id, edge: edges[id], button: buttons[id] }));
  map.addEventListener("keydown", (event) => rove(event, all));
  new ResizeObserver(([entry]) => arrange(map, all, entry.contentRect.width)).observe(map);
  return { map, all };
}

/** One tab stop for the whole picture; arrows move between its buttons. */
function rove(event, all) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const at = all.findIndex((place) => place.button === document.activeElement);
  const to = { Home: 0, End: all.length - 1 }[event.key] ?? (step && at + step);
  if (to === undefined || !all[to]) return;
  event.preventDefault();
  all[to].button.focus();
}

function arrange(map, all, width) {
  const leaves = all.filter((place) => place.type);
  const columns = Math.max(...all.filter((place) => !place.type).map((place) => place.way.length));
  const leafWidth = Math.min(215, width * 0.7);
  const step = Math.max(STEP.least, Math.min(STEP.most, (width - leafWidth) / columns));
  const wide = step >= STEP.withWords;
  const row = wide ? ROW.wide : ROW.narrow;
  const x = (place) => (place.type ? columns * step + 6 : (place.way.length - 1) * step);
  const y = (place) => (place.row + 0.5) * row;
  map.classList.toggle("milia-narrow", !wide);
  map.style.height = `${leaves.length * row}px`;
  for (const place of leaves) place.button.style.width = `${width - x(place)}px`;
  for (const place of all) {
    place.button.style.left = `${x(place)}px`;
    place.button.style.top = `${y(place)}px`;
    const parent = all[place.way.at(-2)];
    if (!parent) continue;
    const from = { x: x(parent) + 13, y: y(parent) };
    const bend = Math.min(BEND, Math.abs(y(place) - from.y)) * Math.sign(y(place) - from.y);
    place.edge.setAttribute("d",
      `M${from.x} ${from.y}V${y(place) - bend}q0 ${bend} ${Math.abs(bend)} ${bend}H${x(place) + 4}`);
  }
}

function colour(all, at, named) {
  for (const place of all) {
    const state = stateOf(place, at);
    const mark = named.includes(place.type);
    const label = `${place.label}, ${STATES[state]}${mark ? ", named by the article" : ""}`;
    if (place.told === label) continue;
    place.told = label;
    place.button.setAttribute("aria-label", label);
    place.button.dataset.state = state;
    place.button.tabIndex = state === "here" ? 0 : -1;
    place.button.classList.toggle("milia-named", mark);
    if (state === "here") place.button.setAttribute("aria-current", "step");
    else place.button.removeAttribute("aria-current");
    place.edge.setAttribute("class", state === "here" ? "answered" : state);
  }
}

function walkedTree({ model, body, guarded }) {
  const tree = model.get("content");
  const { map, all } = picture(tree);
  for (const place of all) {
    place.steps = fill(h("div"), place.trail);
    place.shown = fill(h("div"), place.panel).firstElementChild;
  }
  let at = all[0];
  let named = [];
  const status = statusLine();
  const trail = h("div");
  const panel = h("div", { class: "milia-panel" });
  const found = h("div", { role: "status", class: "milia-found" });
  const options = [["", "choose a name"], ...tree.names.map((name, i) => [i, name.label])];
  const names = chooser("Find a name that an article uses", options, guarded(() => {
    const name = tree.names[names.select.value];
    fill(found, name?.said ?? "");
    named = name?.types ?? [];
    colour(all, at, named);
  }));
  const ending = foot({ reset: guarded(() => walk(all[0])), code: () => at.code, resets: "Start again" });

  function walk(to, moveFocus = false) {
    at = to;
    colour(all, at, named);
    preview(null);
    trail.replaceChildren(at.steps);
    panel.replaceChildren(at.shown);
    status.textContent = at.status;
    if (moveFocus) panel.querySelector("[tabindex]").focus();
    ending.refresh();
  }

  /** Show in the picture where an answer would lead; nothing when there is none. */
  function preview(answer) {
    for (const place of all) place.edge.classList.toggle("milia-preview", place === answer);
  }

  const ledTo = ({ target }) => all[target.closest("[data-to]")?.dataset.to];
  body.addEventListener("click", guarded((event) => {
    if (ledTo(event)) walk(ledTo(event), !map.contains(event.target));
  }));
  for (const event of ["pointerover", "focusin"]) panel.addEventListener(event, (over) => preview(ledTo(over)));
  for (const event of ["pointerout", "focusout"]) panel.addEventListener(event, () => preview(null));
  body.append(
    h("p", { class: "milia-title" }, model.get("title")), fill(h("p", { class: "milia-key" }), tree.key),
    map, status, trail, panel, h("div", { class: "milia-names" }, names.element, found), ending.element);
  walk(at);
}

export default part("tree", (context) => {
  const draw = context.model.get("content").places ? walkedTree : byFeatures;
  draw(context);
});
