// How far a learner has come. Python reads the journal and draws; the page asks before erasing.

/** Take the answers along, or erase them behind a second step that names how many there are. */
function keeping(model) {
  const id = uid("file");
  const name = h("input", { id, type: "text", value: "my_answers.csv", size: 16, autocomplete: "off", spellcheck: "false" });
  const save = h("button", { type: "button", onclick: () => model.send({ kind: "export", file: name.value }) }, "Save my answers");
  const open = h("button", { type: "button", "aria-expanded": "false", onclick: () => ask(asked.hidden) }, "Erase my answers …");
  const warning = h("p");
  const erase = h("button", { type: "button", onclick: () => { ask(false); model.send({ kind: "erase" }); } });
  const keep = h("button", { type: "button", onclick: () => ask(false) }, "Keep them");
  const asked = h("div", { class: "milia-asked", hidden: true }, warning, keep, erase);
  function ask(show) {
    if (asked.hidden === !show) return;
    asked.hidden = !show;
    open.setAttribute("aria-expanded", String(show));
    (show ? keep : open).focus();
  }
  function draw({ count, where }) {
    const what = count === 1 ? "1 answer" : `${count} answers`;
    warning.textContent = `${what} in ${where} will be erased, and files of answers that were set aside as damaged. Nobody can bring them back; what you saved elsewhere stays.`;
    erase.textContent = `Erase ${what} for good`;
  }
  const element = h("section", { "aria-label": "Your answers" }, h("p", { class: "milia-heading" }, "Your answers are yours"),
    h("p", { class: "milia-keep" }, h("label", { for: id }, "File, next to the notebook"), name, save), open, asked);
  return { element, draw, close: () => ask(false) };
}

export default part("progress", ({ model, body, guarded, on }) => {
  const view = h("div");
  const said = statusLine();
  const keep = keeping(model);
  const lines = foot({
    resets: "Read again",
    reset: () => { keep.close(); model.send({ kind: "read" }); },
    code: () => model.get("content").code,
  });
  function draw() {
    const content = model.get("content");
    view.innerHTML = content.shown;
    keep.element.hidden = !content.count;
    keep.draw(content);
    lines.refresh();
  }
  on("change:content", guarded(draw));
  on("change:said", () => (said.textContent = model.get("said")));
  body.append(view, keep.element, said, lines.element);
  draw();
  said.textContent = model.get("said");
});
