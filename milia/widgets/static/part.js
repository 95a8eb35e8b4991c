// What every part shares. This text stands before the part's own (see part.py).

const SVG_TAGS = new Set(["svg", "g", "path", "circle", "ellipse", "rect", "line", "text", "title", "desc", "defs", "pattern"]);
const CONTROLS = new Set(["a", "button", "input", "select", "textarea", "summary"]);

/** Make an element: `h("button", { class: "milia-step", onclick: back }, "Back")`. */
function h(tag, attributes = {}, ...children) {
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  // JupyterLab takes arrows, letters and `d d` from a control unless the control itself forbids it.
  if (CONTROLS.has(tag) || "tabindex" in attributes) element.setAttribute("data-lm-suppress-shortcuts", "true");
  element.append(...children.flat().filter((child) => child != null && child !== false && child !== ""));
  return element;
}

/** Put HTML into an element that Python has written; `milia.markup.tag` escapes what comes from tables. */
function fill(element, html) {
  element.innerHTML = html;
  const group = uid("group"); // Radios of the same name would be one group in the whole notebook.
  for (const radio of element.querySelectorAll("[type=radio]")) radio.name += group;
  for (const control of element.querySelectorAll([...CONTROLS, "[tabindex]"])) control.setAttribute("data-lm-suppress-shortcuts", "true");
  return element;
}

/** A new id, unique in the page, to tie a label to its control. Each part is a module of its own, so they count together. */
function uid(stem) {
  globalThis.miliaLastId = (globalThis.miliaLastId ?? 0) + 1;
  return `milia-${stem}-${globalThis.miliaLastId}`;
}

/** A line that a screen reader speaks when its text changes. */
function statusLine() {
  return h("p", { role: "status", class: "milia-status" });
}

/** A select with its label; `options` are pairs of value and words. `select.value` is what is chosen. */
function chooser(label, options, onchange, value = options[0][0]) {
  const id = uid("chooser");
  const select = h("select", { id, onchange }, options.map(([key, words]) => h("option", { value: key }, words)));
  select.value = value;
  return { element: h("div", { class: "milia-chooser" }, h("label", { for: id }, label), select), select };
}

/** The foot of a part: back to how it opened, and the present view as lines of Python to copy.
 * `code` gives the lines, `resets` the words of the button; call `refresh` when the view has changed. */
function foot({ reset, code, resets = "Reset" }) {
  const lines = h("code");
  const said = statusLine();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.textContent);
      said.textContent = "Copied. Paste it into an empty cell and run it.";
    } catch {
      getSelection().selectAllChildren(lines);
      said.textContent = "The lines are selected: copy them with your keyboard.";
    }
  };
  const element = h("div", { class: "milia-foot" },
    h("button", { type: "button", onclick: reset }, resets),
    h("details", {}, h("summary", {}, "The same as code"), h("pre", {}, lines),
      h("button", { type: "button", onclick: copy }, "Copy as code"), said));
  const refresh = () => {
    lines.textContent = code();
    said.textContent = "";
  };
  refresh();
  return { element, refresh };
}

/** Wrap a drawing function as a part: errors, the page's and the kernel's, show in place. */
function part(name, draw) {
  return {
    render({ model, el }) {
      const alert = h("p", { role: "alert", class: "milia-error" });
      const body = h("div", { class: `milia-part milia-${name}` });
      const showError = (text) => {
        alert.textContent = text;
        alert.hidden = !text;
      };
      const guarded = (work) => (...args) => {
        try {
          return work(...args);
        } catch (problem) {
          showError(`This part could not be drawn: ${problem.message}`);
          throw problem;
        }
      };
      const listening = [];
      const on = (event, work) => {
        model.on(event, work);
        listening.push([event, work]);
      };
      el.append(body, alert);
      showError(model.get("error"));
      on("change:error", () => showError(model.get("error")));
      guarded(draw)({ model, body, guarded, on });
      return () => listening.forEach(([event, work]) => model.off(event, work));
    },
  };
}
