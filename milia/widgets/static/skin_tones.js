// One growth in ten tones, then ten rounds of naming. Only another growth in the gallery asks Python.

function gallery(content, model, send) {
  const strip = h("ul", { class: "milia-strip", role: "list" });
  const said = h("div");
  const growth = chooser("Growth", content.growths.map((each) => [each.id, each.name]), () => send(growth.select.value), model.get("pictures").id);
  function draw() {
    const { id, tones } = model.get("pictures");
    const cue = content.growths.find((each) => each.id === id);
    growth.select.value = id;
    strip.replaceChildren(...tones.map((src, i) => h("li", {},
      h("img", { src, alt: `${cue.name} on Monk tone ${i + 1}` }), h("span", { "aria-hidden": "true" }, i + 1))));
    said.replaceChildren(
      h("p", {}, h("strong", {}, "What decides. "), cue.decides),
      h("p", {}, h("strong", {}, "What changes with the tone. "), cue.tone, " (ASSUMPTION: read from these drawings)"),
      h("p", { class: "milia-sources" }, `Sources: ${cue.sources}`));
  }
  const element = h("section", { "aria-label": "Side by side in ten tones" }, growth.element, h("p", {}, "Before you read on: on which skin would you miss it?"), strip, said);
  return { element, growth, draw };
}

/** Ten rounds; the picture's words tell what is seen and not what it is. Nothing is kept. */
function naming(content, guarded) {
  const names = Object.fromEntries(content.growths.map((each) => [each.id, each]));
  let at = 0;
  let hits = [];
  const count = h("span", { class: "milia-eyebrow" });
  const picture = h("img", { class: "milia-round" });
  const reply = h("div", { role: "status", class: "milia-reply" });
  const next = h("button", { type: "button", class: "milia-main", hidden: true, onclick: guarded(() => start(at + 1, hits)) }, "Next");
  const buttons = content.growths.map((each) => h("button", { type: "button", onclick: guarded(() => answer(each)) }, each.name));
  const choices = h("div", { class: "milia-choices" }, buttons);
  const element = h("fieldset", { class: "milia-naming" }, h("legend", { tabindex: -1 }, count, h("span", { class: "milia-stem" }, "Now name it")), picture, choices, reply, next);

  function start(round, sofar, moveFocus = round > 0) {
    [at, hits] = [round, sofar];
    const asked = content.rounds[at];
    for (const each of [picture, choices]) each.hidden = !asked;
    next.hidden = true;
    for (const button of buttons) button.removeAttribute("aria-disabled");
    count.textContent = asked ? `Round ${at + 1} of ${content.rounds.length}, Monk tone ${asked.tone}` : "All rounds";
    reply.replaceChildren(...(asked ? [] : summary()));
    if (asked) picture.src = asked.src;
    picture.alt = asked ? `${names[asked.id].seen} Skin of Monk tone ${asked.tone}.` : "";
    if (moveFocus) element.querySelector("legend").focus();
  }

  function answer(chosen) {
    if (!next.hidden) return;
    const asked = content.rounds[at];
    const right = names[asked.id];
    hits = [...hits, right === chosen];
    reply.replaceChildren(
      h("p", {}, h("strong", {}, `${right === chosen ? "Yes" : "No, this is another"}: ${right.name.toLowerCase()}. `), right.decides),
      right === chosen ? "" : h("p", {}, h("strong", {}, `${chosen.name} would show something else. `), chosen.decides),
      h("p", {}, h("strong", {}, "With the tone. "), right.tone), h("p", { class: "milia-sources" }, `Sources: ${right.sources}`));
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    next.textContent = at + 1 < content.rounds.length ? "Next" : "How it went";
    next.hidden = false;
  }

  function summary() {
    const within = ([low, high]) => content.rounds.map(({ tone }, i) => (tone >= low && tone <= high ? i : -1)).filter((i) => i >= 0);
    return [h("p", {}, `Named at first sight: ${hits.filter(Boolean).length} of ${hits.length}.`),
      h("ul", {}, content.groups.map((group) => h("li", {}, `Monk tones ${group[0]} to ${group[1]}: ${within(group).filter((i) => hits[i]).length} of ${within(group).length}`))),
      h("p", {}, "If one line is lower than the others, look at that part of the strip again. Ten drawings are few, and no photographs."),
    ];
  }

  return { element, start };
}

function tonesView({ model, body, guarded, on }) {
  const content = model.get("content");
  const strip = gallery(content, model, (growth) => model.send({ kind: "growth", growth }));
  const rounds = naming(content, guarded);
  const ending = foot({
    reset: guarded(() => {
      strip.growth.select.value = content.growths[0].id;
      model.send({ kind: "growth", growth: content.growths[0].id });
      rounds.start(0, [], false);
    }),
    code: () => `import milia\n\ncues = milia.load("surface_cues")\ncues.loc[cues["growth_id"] == "${model.get("pictures").id}", ["decides", "with_tone"]]`,
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
