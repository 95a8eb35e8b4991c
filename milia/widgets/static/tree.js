// A tree of questions. The whole walk happens in the page; Python only supplies the content.

const ROW = { wide: 34, narrow: 46 };
const STEP = { least: 11, most: 96, withWords: 88 };
const BEND = 7;
const SHAPES = { primary: "M8 2.5a5.5 5.5 0 1 0 .01 0z", secondary: "M8 1.5L15 14H1z" };
const STATES = { here: "you are here", answered: "answered", open: "still possible", out: "ruled out" };

/** Every question and class as a place in the picture: column, row, and the answers that lead there. */
function places(tree) {
  const found = [];
  let rows = 0;
  function add(key, type, path, parent) {
    const place = { key, type, path, parent, column: path.length };
    found.push(place);
    if (type) place.row = rows++;
    else {
      const below = tree.questions[key].answers.map((answer, i) => add(answer.to, answer.type, [...path, i], place));
      place.row = below.reduce((sum, each) => sum + each.row, 0) / below.length;
    }
    return place;
  }
  add(tree.start, null, [], null);
  return found;
}

const startsWith = (path, start) => start.every((answer, i) => path[i] === answer);

/** How a place stands to the answers given so far. */
function stateOf(place, path) {
  if (place.path.length === path.length && startsWith(place.path, path)) return "here";
  if (startsWith(path, place.path)) return "answered";
  return startsWith(place.path, path) ? "open" : "out";
}

function shape(origin) {
  return h("svg", { viewBox: "0 0 16 16", class: `milia-shape milia-shape-${origin}`, "aria-hidden": "true" }, h("path", { d: SHAPES[origin] }));
}

/** The picture: edges as SVG, every question and class a button on top of it. */
function picture(tree, all, goTo) {
  const edges = h("svg", { class: "milia-edges", "aria-hidden": "true" });
  const deepest = Math.max(...all.filter((place) => !place.type).map((place) => place.column));
  const map = h("div", { class: "milia-map", role: "group", "aria-label": "The whole tree. Arrow keys move, Enter goes there." }, edges);
  for (const place of all) {
    place.edge = place.parent && edges.appendChild(h("path"));
    place.button = map.appendChild(place.type ? leafButton(tree, place, goTo) : questionButton(tree, place, goTo));
  }
  map.addEventListener("keydown", (event) => rove(event, all));
  new ResizeObserver(([entry]) => arrange(map, edges, all, deepest, entry.contentRect.width)).observe(map);
  return map;
}

function questionButton(tree, place, goTo) {
  return h("button", { type: "button", class: "milia-node", onclick: () => goTo(place.path) },
    h("span", { class: "milia-number" }, place.column + 1), h("span", { class: "milia-word" }, place.key));
}

function leafButton(tree, place, goTo) {
  const { short, origin } = tree.classes[place.type];
  return h("button", { type: "button", class: "milia-leaf", onclick: () => goTo(place.path) }, shape(origin), h("span", {}, short));
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

function arrange(map, edges, all, deepest, width) {
  const leafWidth = Math.min(215, width * 0.7);
  const step = Math.max(STEP.least, Math.min(STEP.most, (width - leafWidth) / (deepest + 1)));
  const wide = step >= STEP.withWords;
  const row = wide ? ROW.wide : ROW.narrow;
  const x = (place) => (place.type ? (deepest + 1) * step + 6 : place.column * step);
  const y = (place) => (place.row + 0.5) * row;
  map.classList.toggle("milia-narrow", !wide);
  map.style.height = `${all.filter((place) => place.type).length * row}px`;
  for (const place of all) {
    place.button.style.left = `${x(place)}px`;
    place.button.style.top = `${y(place)}px`;
    if (place.type) place.button.style.width = `${width - x(place)}px`;
    if (!place.parent) continue;
    const from = { x: x(place.parent) + 13, y: y(place.parent) };
    const bend = Math.min(BEND, Math.abs(y(place) - from.y)) * Math.sign(y(place) - from.y);
    place.edge.setAttribute("d",
      `M${from.x} ${from.y}V${y(place) - bend}q0 ${bend} ${Math.abs(bend)} ${bend}H${x(place) + 4}`);
  }
}

function colour(tree, all, path, named) {
  for (const place of all) {
    const state = stateOf(place, path);
    const mark = named.includes(place.type);
    const label = labelOf(tree, place, state, mark);
    if (place.label === label) continue;
    place.label = label;
    place.button.setAttribute("aria-label", label);
    place.button.dataset.state = state;
    place.button.tabIndex = state === "here" ? 0 : -1;
    place.button.classList.toggle("milia-named", mark);
    if (state === "here") place.button.setAttribute("aria-current", "step");
    else place.button.removeAttribute("aria-current");
    place.edge?.setAttribute("class", state === "here" ? "answered" : state);
  }
}

function labelOf(tree, place, state, mark) {
  if (!place.type) return `${place.column + 1} ${place.key}, question, ${STATES[state]}`;
  const { short, origin } = tree.classes[place.type];
  return `${short}, ${origin} class, ${STATES[state]}${mark ? ", named by the article" : ""}`;
}

/** Show in the picture where an answer would lead; nothing when `answer` is null. */
function preview(all, at, answer) {
  for (const place of all)
    place.edge?.classList.toggle("milia-preview", place.parent === at && place.path.at(-1) === answer);
}

function questionPanel(question, number, answer, look) {
  return h("fieldset", { class: "milia-ask" },
    h("legend", { tabindex: -1 }, h("span", { class: "milia-eyebrow" }, `Question ${number}`), h("span", { class: "milia-stem" }, question.text)),
    h("div", { class: "milia-answers" }, question.answers.map(({ text }, i) =>
      h("button", {
        type: "button", class: "milia-answer", onclick: () => answer(i),
        onpointerenter: () => look(i), onpointerleave: () => look(null), onfocus: () => look(i), onblur: () => look(null),
      }, text))),
    h("p", { class: "milia-why" }, question.why),
    h("p", { class: "milia-sources" }, `Sources: ${question.sources}`),
  );
}

function classPanel(card, caution) {
  const id = uid("class");
  return h("section", { class: "milia-card", "aria-labelledby": id },
    h("p", { class: "milia-eyebrow" }, shape(card.origin), ` ${card.origin} milia`),
    h("h3", { id, tabindex: -1 }, card.name),
    card.advice && h("p", { class: "milia-advice" }, h("strong", {}, "When to see a doctor. "), card.advice),
    h("img", { src: card.picture.src, alt: card.picture.alt, decoding: "async" }),
    h("dl", {}, card.facts.map(([label, text]) => h("div", {}, h("dt", {}, label), h("dd", {}, text)))),
    h("p", { class: "milia-why" }, caution),
    card.doubt && h("p", { class: "milia-why" }, card.doubt),
    h("p", { class: "milia-sources" }, `Sources: ${card.sources}`),
  );
}

function trail(tree, path, goTo) {
  let key = tree.start;
  const steps = path.map((chosen, i) => {
    const { text, to } = tree.questions[key].answers[chosen];
    const words = `${key}: ${text}`;
    key = to;
    return h("li", {}, h("button", { type: "button", onclick: () => goTo(path.slice(0, i)), title: "Answer this question again" },
      h("span", { class: "milia-number" }, i + 1), ` ${words}`));
  });
  return h("nav", { "aria-label": "Your answers", class: "milia-trail", hidden: !path.length },
    h("ol", { role: "list" }, steps));
}

function nameFinder(tree, all, choose) {
  const id = uid("name");
  const found = h("div", { role: "status", class: "milia-found" });
  const select = h("select", { id, onchange: () => show() },
    h("option", { value: "" }, "choose a name"), tree.names.map((name, i) => h("option", { value: i }, name.label)));
  function show() {
    const name = tree.names[select.value];
    found.replaceChildren(...(name ? saidOf(tree, name) : []));
    choose(name ? name.types : []);
  }
  return h("div", { class: "milia-names" }, h("label", { for: id }, "Find a name that an article uses"), select, found);
}

function saidOf(tree, name) {
  const where = name.types.map((type) => tree.classes[type].short).join(", ");
  return [
    h("p", {}, h("strong", {}, where ? `On the tree: ${where}.` : "Not on the tree."), ` ${name.note}.`),
    h("p", { class: "milia-sources" }, `${name.where}. Sources: ${name.sources}`),
  ];
}

function walkedTree({ model, body, guarded }) {
  const tree = model.get("content");
  const all = places(tree);
  const total = Object.keys(tree.classes).length;
  let path = [];
  let named = [];
  let ending;
  const status = statusLine();
  const panel = h("div", { class: "milia-panel" });
  const answers = h("div");
  const map = picture(tree, all, guarded((to) => walk(to)));

  function walk(to, { moveFocus = false } = {}) {
    path = to;
    const at = all.find((place) => stateOf(place, path) === "here");
    const go = guarded((to) => walk(to, { moveFocus: true }));
    colour(tree, all, path, named);
    preview(all, at, null);
    answers.replaceChildren(trail(tree, path, go));
    at.panel ??= at.type
      ? classPanel(tree.classes[at.type], tree.caution)
      : questionPanel(tree.questions[at.key], at.column + 1, (i) => go([...at.path, i]), (i) => preview(all, at, i));
    panel.replaceChildren(at.panel);
    const fit = new Set(all.filter((place) => place.type && stateOf(place, path) !== "out").map((place) => place.type));
    status.textContent = at.type ? `The answers lead to ${tree.classes[at.type].name}.` : `${fit.size} of ${total} classes still fit.`;
    if (moveFocus) panel.querySelector("[tabindex]").focus();
    ending?.refresh();
  }
  const code = () => {
    const at = all.find((place) => stateOf(place, path) === "here");
    const [table, column, value] = at.type ? ["types", "type_id", at.type] : ["classification_tree", "node_id", at.key];
    return `import milia\n\ntable = milia.load("${table}")\ntable[table["${column}"] == "${value}"]`;
  };

  body.append(
    h("p", { class: "milia-title" }, model.get("title")),
    h("p", { class: "milia-key" }, shape("primary"), " primary ", shape("secondary"), " secondary"),
    map, status, answers, panel,
    nameFinder(tree, all, (types) => {
      named = types;
      colour(tree, all, path, named);
    }),
  );
  walk([]);
  ending = foot({ reset: guarded(() => walk([])), code, resets: "Start again" });
  body.append(ending.element);
}

export default part("tree", (context) => {
  const draw = context.model.get("content").questions ? walkedTree : byFeatures;
  draw(context);
});
