// One growth in ten tones, then ten rounds of naming. Only another growth in the gallery asks Python.

function gallery(growths, model) {
  const strip = h("ul", { class: "milia-strip", role: "list" });
  const said = h("div");
  const show = (growth) => model.send({ kind: "growth", growth });
  const options = growths.map((each) => [each.id, each.name]);
  const growth = chooser("Growth", options, () => show(growth.select.value), model.get("pictures").id);
  function draw() {
    const { id, strip: drawn } = model.get("pictures");
    growth.select.value = id;
    fill(strip, drawn);
    fill(said, growths.find((each) => each.id === id).beside);
  }
  const element = h("section", { "aria-label": "Side by side in ten tones" },
    growth.element, h("p", {}, "Before you read on: on which skin would you miss it?"), strip, said);
  return { element, draw, reset: () => show(growths[0].id) };
}

/** Ten rounds; the picture's words tell what is seen and not what it is. Nothing is kept. */
function naming({ growths, rounds, groups }, guarded) {
  let at = 0;
  let hits = [];
  const count = h("span", { class: "milia-eyebrow" });
  const legend = h("legend", { tabindex: -1 }, count, h("span", { class: "milia-stem" }, "Now name it"));
  const picture = h("img", { class: "milia-round" });
  const reply = h("div", { role: "status", class: "milia-reply" });
  const next = h("button", { type: "button", class: "milia-main", hidden: true, onclick: guarded(() => start(at + 1, hits)) }, "Next");
  const buttons = growths.map((each) => h("button", { type: "button", onclick: guarded(() => answer(each)) }, each.name));
  const choices = h("div", { class: "milia-choices" }, buttons);
  const element = h("fieldset", { class: "milia-naming" }, legend, picture, choices, reply, next);

  function start(round, sofar, moveFocus = round > 0) {
    [at, hits] = [round, sofar];
    const asked = rounds[at];
    for (const each of [picture, choices]) each.hidden = !asked;
    next.hidden = true;
    for (const button of buttons) button.removeAttribute("aria-disabled");
    count.textContent = asked?.count ?? "All rounds";
    reply.replaceChildren(...(asked ? [] : summary()));
    if (asked) Object.assign(picture, { src: asked.src, alt: asked.alt });
    if (moveFocus) legend.focus();
  }

  function answer(chosen) {
    if (!next.hidden) return;
    const right = growths.find((each) => each.id === rounds[at].id);
    const hit = right === chosen;
    hits = [...hits, hit];
    fill(reply, (hit ? right.hit : right.missed + chosen.taken) + right.after);
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    next.textContent = at + 1 < rounds.length ? "Next" : "How it went";
    next.hidden = false;
  }

  function summary() {
    const named = (places) => `${places.filter((place) => hits[place]).length} of ${places.length}`;
    const lines = groups.map((group) => h("li", {}, `${group.words}: ${named(group.rounds)}`));
    return [h("p", {}, `Named at first sight: ${hits.filter(Boolean).length} of ${hits.length}.`), h("ul", {}, lines),
      h("p", {}, "If one line is lower than the others, look at that part of the strip again. Ten drawings are few, and no photographs."),
    ];
  }

  return { element, start };
}

function tonesView({ model, body, guarded, on }) {
  const content = model.get("content");
  const strip = gallery(content.growths, model);
  const rounds = naming(content, guarded);
  const ending = foot({
    reset: guarded(() => {
      strip.reset();
      rounds.start(0, [], false);
    }),
    code: () => {
      const row = `cues["growth_id"] == "${model.get("pictures").id}"`;
      return `import milia\n\ncues = milia.load("surface_cues")\ncues.loc[${row}, ["decides", "with_tone"]]`;
    },
  });
  const draw = guarded(() => {
    strip.draw();
    ending.refresh();
  });
  on("change:pictures", draw);
  body.append(strip.element, rounds.element, ending.element);
  draw();
  rounds.start(0, []);
}
