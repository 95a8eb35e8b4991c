// One number that can be slid and typed: two native controls, one value.

/** Make a slider with its number box; `onchange` gets the number, a wrong entry is told in place. */
function slider({ label, unit, min, max, step, value, onchange }) {
  const id = uid("slider");
  const range = h("input", { type: "range", id, min, max, step, value });
  const box = h("input", { type: "number", min, max, step, value, "aria-label": `${label}, as a number` });
  const said = h("p", { role: "status", class: "milia-refused" });
  const refuse = (text) => {
    said.textContent = text;
    box.setAttribute("aria-invalid", String(Boolean(text)));
  };
  const set = (number) => {
    range.value = number;
    range.setAttribute("aria-valuetext", `${number} ${unit}`);
    if (Number(box.value) !== number || box.value === "") box.value = number;
    refuse("");
  };
  const take = () => {
    if (!box.checkValidity() || box.value === "") {
      refuse(`${label} was left as it is: type a number from ${min} to ${max} in steps of ${step}.`);
      return;
    }
    set(Number(box.value));
    onchange(Number(box.value));
  };
  range.addEventListener("input", () => {
    set(Number(range.value));
    onchange(Number(range.value));
  });
  box.addEventListener("input", take);
  box.addEventListener("blur", () => {
    box.value = range.value;
    if (box.checkValidity()) refuse("");
  });
  set(value);
  const element = h("div", { class: "milia-slider" }, h("label", { for: id }, label), range,
    h("span", { class: "milia-amount" }, box, h("span", {}, ` ${unit}`)), said);
  return { element, set };
}

/** A slider for each number of `now` that `abouts` describes; `reset` takes `now` and them back to how they began. */
function settings(now, abouts, onchange) {
  const start = { ...now };
  const sliders = abouts.map(([name, about]) => [name, slider({ ...about, value: now[name], onchange: (value) => {
    now[name] = value;
    onchange();
  } })]);
  const reset = () => {
    Object.assign(now, start);
    for (const [name, each] of sliders) each.set(now[name]);
  };
  return { elements: sliders.map(([, each]) => each.element), reset };
}

/** A percentage that was slid to, as the share that Python reads from its digits. */
const shareOf = (percent) => Number((percent / 100).toFixed(6));
