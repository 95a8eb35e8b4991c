// One treatment's benefit and harms out of 100. Python has written each in all four ways; the switches show one of them.

export default part("framing", ({ model, body, guarded }) => {
  const { frame, start, treatments } = model.get("content");
  const choice = chooser("Treatment", treatments.map(({ id, name }) => [id, name]), guarded(draw), start);
  fill(body, frame);
  const [shown, status, switches] = ["shown", "status", "switches"].map((name) => body.querySelector(`.milia-${name}`));
  const told = (name) => switches.querySelector(`[name^=${name}]:checked`).value;
  const ending = foot({ reset: guarded(reset), code });

  function draw() {
    const treatment = treatments.find(({ id }) => id === choice.select.value);
    if (shown.dataset.id !== treatment.id) fill(shown, treatment.html);
    shown.dataset.id = treatment.id;
    status.textContent = treatment[told("as")];
    ending.refresh();
  }

  function reset() {
    choice.select.value = start;
    for (const first of switches.querySelectorAll("label:first-of-type input")) first.checked = true;
    draw();
  }

  function code() {
    const columns = told("as") === "absolute" ? '"low", "high", "events", "n"' : '"low", "n", "without", "n_without"';
    return `import milia\n\nharms = milia.load("harms")\nharms[harms["treatment_id"] == "${choice.select.value}"][["harm", ${columns}]]`;
  }

  switches.prepend(choice.element);
  switches.addEventListener("change", guarded(draw));
  body.append(ending.element);
  draw();
});
