// Words above the card of a deck, or buttons below it. The bar above leads the focus to a new card.

/** Move the focus to the card that takes the place of the present one, once it is drawn. */
function followCard(box) {
  const present = box.querySelector(".milia-item");
  const look = (_, observer) => {
    const card = box.querySelector(".milia-item");
    const control = card !== present && card?.querySelector("input, select, textarea, button");
    if (!control) return;
    observer.disconnect();
    control.focus();
  };
  new MutationObserver(look).observe(box, { childList: true, subtree: true });
}

export default part("deckbar", ({ model, body, guarded, on }) => {
  const title = h("p", { class: "milia-bar-title", tabindex: -1 });
  const lines = h("div", { role: "status" });
  const table = h("div");
  const buttons = h("div", { class: "milia-bar-buttons" });
  const said = statusLine();
  const button = ({ does, label, main }) =>
    h("button", { type: "button", class: main ? "milia-main" : null, onclick: () => model.send({ kind: "press", does }) }, label);

  function draw() {
    const view = model.get("view");
    title.textContent = view.title;
    title.hidden = !view.title;
    lines.replaceChildren(...view.lines.map((line) => h("p", {}, line)));
    fill(table, view.table);
  }

  function lead() {
    const { title: words, card } = model.get("view");
    const box = body.closest(".milia-deck");
    draw();
    if (!words) return;
    if (card && box) followCard(box);
    else title.focus();
  }

  const press = () => buttons.replaceChildren(...model.get("buttons").map(button));
  const say = () => (said.textContent = model.get("said"));
  on("change:view", guarded(lead));
  on("change:buttons", guarded(press));
  on("change:said", say);
  body.append(title, lines, table, buttons, said);
  draw();
  press();
  say();
});
