// Skin in layers: the outline of the chosen layer lies over the drawing. Only a new tone asks Python.

const TONES = Array.from({ length: 10 }, (_, i) => [i + 1, `Monk ${i + 1}`]);

/** A chooser of the skin tone: Python draws the pictures in it, and `draw` shows them. */
function toneChooser({ model, guarded, on }, draw) {
  const send = ({ target }) => model.send({ kind: "tone", tone: Number(target.value) });
  const tone = chooser("Skin tone", TONES, send, model.get("tone"));
  const redraw = guarded(() => {
    tone.select.value = model.get("tone");
    draw();
  });
  on("change:pictures", redraw);
  on("change:tone", redraw);
  return tone;
}

function layersView({ model, body, guarded, on }) {
  const { layers, sheet, ...written } = model.get("content");
  let at = null;
  const inside = h("input", { type: "checkbox", onchange: guarded(draw) });
  const figure = fill(h("div", { class: "milia-figure" }), written.figure);
  const image = figure.querySelector("img");
  const [veil, ...marks] = figure.querySelectorAll("path");
  const panels = layers.map((layer) => fill(h("div", { class: "milia-panel" }), layer.panel));
  const status = statusLine();
  const tone = toneChooser({ model, guarded, on }, draw);
  const wayOut = fill(h("div", { onclick: guarded(answer) }), written.ask);
  const list = fill(h("div", { onchange: guarded(({ target }) => choose(layers[radios.indexOf(target)].id)) }), written.list);
  const radios = [...list.querySelectorAll("input")];
  const steps = [["Up", -1], ["Deeper", 1]].map(([words, by]) => h("button", { type: "button", onclick: guarded(() => step(by)) }, words));
  const ending = foot({ reset: guarded(reset), code });

  function state() {
    return inside.checked ? "milium" : "plain";
  }

  function choose(id, said = "") {
    at = layers.find((layer) => layer.id === id) ?? null;
    if (at && !at.outlines[state()]) inside.checked = true;
    status.textContent = said;
    draw();
  }

  function step(by) {
    const shown = layers.filter((layer) => layer.outlines[state()]);
    const next = at ? shown.indexOf(at) + by : 0;
    choose(shown[Math.max(0, Math.min(shown.length - 1, next))].id);
    status.textContent = `${at.name}, ${shown.indexOf(at) + 1} of ${shown.length}`;
  }

  /** The first question: a place is chosen, and the reason told at once. */
  function answer({ target }) {
    const layer = layers.find(({ id }) => id === target.value);
    if (layer) choose(layer.id, layer.answer);
  }

  function draw() {
    const picture = model.get("pictures")[state()];
    if (at && !at.outlines[state()]) at = null;
    const line = at?.outlines[state()] ?? "";
    if (image.src !== picture.src) image.src = picture.src;
    image.alt = at ? `${picture.alt} Marked: ${at.name}.` : picture.alt;
    veil.setAttribute("d", line && sheet + line);
    for (const mark of marks) mark.setAttribute("d", line);
    layers.forEach((layer, i) => {
      radios[i].checked = layer === at;
      radios[i].parentElement.hidden = !layer.outlines[state()];
      panels[i].hidden = layer !== at;
    });
    ending.refresh();
  }

  function reset() {
    inside.checked = false;
    choose(null);
  }

  function code() {
    const rows = at ? `layers[layers["layer_id"] == "${at.id}"]` : "layers";
    return `import milia\n\nlayers = milia.load("skin_layers")\n${rows}[["name", "made_of", "milium_link"]]`;
  }

  body.append(
    wayOut, status,
    h("div", { class: "milia-sides" },
      h("div", {}, figure, h("div", { class: "milia-steps" }, steps)),
      h("div", {},
        h("div", { class: "milia-set" }, tone.element, h("label", { class: "milia-switch" }, inside, h("span", {}, "with a milium"))),
        list)),
    ...panels, h("p", { class: "milia-why" }, written.histology), ending.element);
  draw();
}
