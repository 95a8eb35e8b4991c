// How an answer is given, by the item's kind. The boxes are written in Python (item_view.py); here each gets `value`, `fill` and `focus`.

// Characters that a closed list shows in a narrow box, and in a wide one.
const LONG = { narrow: 14, wide: 40 };

/** Radio buttons or boxes to tick; an answer is the place of one, or a list of places. */
function choicesBox(element) {
  const inputs = [...element.querySelectorAll("input")];
  const chosen = () => inputs.flatMap((input, i) => (input.checked ? [i] : []));
  return {
    value: () => (inputs[0].type === "checkbox" ? chosen() : chosen()[0] ?? null),
    fill: (answer) => inputs.forEach((input, i) => (input.checked = [answer].flat().includes(i))),
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0]).focus(),
  };
}

/** An answer and the reason for it, each in a group of its own. */
function tiersBox(element) {
  const tiers = [...element.querySelectorAll("fieldset")].map(choicesBox);
  return {
    value: () => tiers.map((tier) => tier.value()),
    fill: (answer) => tiers.forEach((tier, i) => tier.fill(answer[i])),
    focus: () => tiers[0].focus(),
  };
}

function numberBox(element) {
  const input = element.querySelector("input");
  return { value: () => input.value, fill: (answer) => (input.value = answer), focus: () => input.focus() };
}

/** A list to choose from for each left text. A closed list cuts long texts off, so they are repeated below it. */
function pairsBox(element) {
  const lists = [...element.querySelectorAll("select")];
  const repeat = (list) => {
    const whole = list.closest(".milia-pair").lastChild;
    const text = list.value && list.selectedOptions[0].textContent;
    whole.textContent = text.length > LONG.narrow ? text : "";
    whole.classList.toggle("milia-short", text.length <= LONG.wide);
  };
  element.addEventListener("change", ({ target }) => repeat(target));
  return {
    value: () => lists.map(({ value }) => (value === "" ? null : Number(value))),
    fill: (answer) => lists.forEach((list, i) => {
      list.value = answer[i] ?? "";
      repeat(list);
    }),
    focus: () => lists[0].focus(),
  };
}
