// How an answer is given, by the item's kind: each box has `element`, `value`, `fill` and `focus`.

// Characters that a closed list shows in a narrow box, and in a wide one.
const LONG = { narrow: 14, wide: 40 };

/** Text in which `backticks` mark code and line breaks are kept. */
function rich(text) {
  return text.split("`").map((piece, i) => (i % 2 ? h("code", {}, piece) : piece));
}

/** Radio buttons or boxes to tick; an answer is the place of one, or a list of places. */
function choicesBox({ kind }, texts) {
  const name = uid("option");
  const type = kind === "several" ? "checkbox" : "radio";
  const inputs = texts.map((_, value) => h("input", { type, name, value }));
  const marks = texts.map(() => h("span", { class: "milia-marks" }));
  const said = (text, i) => h("span", {}, rich(text), kind === "rating" && marks[i]);
  const labels = texts.map((text, i) => h("label", { class: "milia-option" }, inputs[i], said(text, i)));
  const chosen = () => inputs.flatMap((input, i) => (input.checked ? [i] : []));
  return {
    element: h("div", { class: kind === "rating" && "milia-scale" }, labels),
    value: () => (kind === "several" ? chosen() : chosen()[0] ?? null),
    fill: (answer) => inputs.forEach((input, i) => (input.checked = [answer].flat().includes(i))),
    mark: (words) => marks.forEach((mark, i) => (mark.textContent = words[i])),
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0]).focus(),
  };
}

/** An answer and the reason for it, each in a group of its own. */
function tiersBox(question) {
  const tiers = [choicesBox(question, question.options), choicesBox(question, question.because)];
  const names = ["Your answer", "Your reason"];
  return {
    element: h("div", {}, tiers.map((tier, i) =>
      h("fieldset", { class: "milia-tier" }, h("legend", { class: "milia-eyebrow" }, names[i]), tier.element))),
    value: () => tiers.map((tier) => tier.value()),
    fill: (answer) => tiers.forEach((tier, i) => tier.fill(answer[i])),
    focus: () => tiers[0].focus(),
  };
}

function numberBox(question) {
  const id = uid("number");
  const input = h("input", { id, type: "text", inputmode: "decimal", autocomplete: "off", size: 8 });
  const unit = question.unit && h("span", { class: "milia-unseen" }, `in ${question.unit}`);
  return {
    element: h("p", { class: "milia-number" }, h("label", { for: id }, "Your answer", unit), input, h("span", { "aria-hidden": "true" }, question.unit)),
    value: () => input.value,
    fill: (answer) => (input.value = answer),
    focus: () => input.focus(),
  };
}

/** A list to choose from for each left text. A closed list cuts long texts off, so they are repeated below it. */
function pairsBox({ lefts, rights }) {
  const chooser = (left) => {
    const id = uid("pair");
    const options = rights.map((text, value) => h("option", { value }, text));
    const select = h("select", { id, onchange: () => repeat() }, h("option", { value: "" }, "Choose"), options);
    const whole = h("p", { class: "milia-whole", "aria-hidden": "true" });
    const repeat = () => {
      const text = rights[select.value] ?? "";
      whole.textContent = text.length > LONG.narrow ? text : "";
      whole.classList.toggle("milia-short", text.length <= LONG.wide);
    };
    const choose = (place) => {
      select.value = place ?? "";
      repeat();
    };
    return { select, choose, element: h("div", { class: "milia-pair" }, h("label", { for: id }, rich(left)), h("div", {}, select, whole)) };
  };
  const choosers = lefts.map(chooser);
  return {
    element: h("div", {}, choosers.map(({ element }) => element)),
    value: () => choosers.map(({ select }) => (select.value === "" ? null : Number(select.value))),
    fill: (answer) => choosers.forEach(({ choose }, i) => choose(answer[i])),
    focus: () => choosers[0].select.focus(),
  };
}
