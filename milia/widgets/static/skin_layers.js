// Skin in layers: the outline of the chosen layer lies over the drawing. Only a new tone asks Python.

const TONES = Array.from({ length: 10 }, (_, i) => [i + 1, `Monk ${i + 1}`]);

function toneChooser(model, send) {
  return chooser("Skin tone", TONES, ({ target }) => send(Number(target.value)), model.get("tone"));
}

/** Radios in one column: native arrow keys step through them. */
function layerList(layers, choose) {
  const name = uid("layer");
  const rows = layers.map((layer) => {
    const input = h("input", { type: "radio", name, value: layer.id, onchange: () => choose(layer.id) });
    return h("label", { class: "milia-layer" }, input, h("span", {}, layer.name));
  });
  return h("fieldset", { class: "milia-layers" }, h("legend", {}, "From the surface down"), rows);
}

/** The first question: a place is chosen, and the reason told at once. */
function wayOut(content, answer) {
  const asked = content.layers.filter((layer) => layer.out);
  return h("fieldset", { class: "milia-try" },
    h("legend", {}, h("span", { class: "milia-eyebrow" }, "Try first"), h("span", { class: "milia-stem" }, content.question)),
    h("div", { class: "milia-choices" }, asked.map((layer) => h("button", { type: "button", onclick: () => answer(layer) }, layer.name))));
}

function layerPanel(layer) {
  return [
    h("h3", {}, layer.name, " ", h("em", { lang: "la" }, layer.latin)),
    h("p", {}, layer.made),
    h("p", {}, h("strong", {}, layer.id === "milium" ? "What follows. " : "What it has to do with a milium. "), layer.link),
    layer.out && h("p", {}, h("strong", {}, layer.out === "yes" ? "A way out. " : "No way out. "), layer.why),
    h("p", { class: "milia-sources" }, `Sources: ${layer.sources}`),
  ].filter(Boolean);
}

function layersView({ model, body, guarded, on }) {
  const content = model.get("content");
  const [width, height] = content.size;
  const sheet = `M0 0H${width}V${height}H0Z`;
  let at = null;
  const inside = h("input", { type: "checkbox", onchange: guarded(() => draw()) });
  const image = h("img", {});
  const veil = h("path", { class: "milia-veil", "fill-rule": "evenodd" });
  const marks = ["milia-halo", "milia-mark"].map((name) => h("path", { class: name }));
  const overlay = h("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, veil, marks);
  const panel = h("div", { class: "milia-panel", hidden: true });
  const status = statusLine();
  const tone = toneChooser(model, (value) => model.send({ kind: "tone", tone: value }));
  const list = layerList(content.layers, guarded((id) => choose(id)));
  const steps = [["Up", -1], ["Deeper", 1]].map(([words, by]) => h("button", { type: "button", onclick: guarded(() => step(by)) }, words));
  const ending = foot({ reset: guarded(reset), code });

  const state = () => (inside.checked ? "milium" : "plain");
  const shown = () => content.layers.filter((layer) => layer.outlines[state()]);

  function choose(id, said = "") {
    at = content.layers.find((layer) => layer.id === id) ?? null;
    if (at && !at.outlines[state()]) inside.checked = true;
    status.textContent = said;
    draw();
  }

  function step(by) {
    const layers = shown();
    const next = at ? layers.indexOf(at) + by : 0;
    choose(layers[Math.max(0, Math.min(layers.length - 1, next))].id);
    status.textContent = `${at.name}, ${layers.indexOf(at) + 1} of ${layers.length}`;
  }

  function answer(layer) {
    choose(layer.id, `${layer.out === "yes" ? "Yes, here." : "No, not here."} ${layer.why}`);
  }

  function draw() {
    const picture = model.get("pictures")[state()];
    if (at && !at.outlines[state()]) at = null;
    const line = at?.outlines[state()] ?? "";
    if (image.src !== picture.src) image.src = picture.src;
    image.alt = at ? `${picture.alt} Marked: ${at.name}.` : picture.alt;
    veil.setAttribute("d", line && sheet + line);
    for (const mark of marks) mark.setAttribute("d", line);
    for (const input of list.querySelectorAll("input")) {
      input.checked = input.value === at?.id;
      input.parentElement.hidden = !content.layers.find((layer) => layer.id === input.value).outlines[state()];
    }
    panel.hidden = !at;
    if (at) panel.replaceChildren(...layerPanel(at));
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

  const redraw = () => {
    tone.select.value = model.get("tone");
    draw();
  };
  on("change:pictures", guarded(redraw));
  on("change:tone", guarded(redraw));
  body.append(
    wayOut(content, guarded(answer)), status,
    h("div", { class: "milia-sides" },
      h("div", {},
        h("div", { class: "milia-figure" }, image, overlay),
        h("div", { class: "milia-steps" }, steps)),
      h("div", {},
        h("div", { class: "milia-set" }, tone.element, h("label", { class: "milia-switch" }, inside, h("span", {}, "with a milium"))),
        list)),
    panel, h("p", { class: "milia-why" }, content.histology), ending.element);
  draw();
}
