// A made world: settings that can be slid, and what follows from them. Each world gives `draw`, `reset` and `code`.

const WORLDS = { survey: surveyWorld, waiting: waitingWorld, confounding: confoundingWorld };

export default part("simulator", ({ model, body, guarded }) => {
  const content = model.get("content");
  fill(body, content.frame);
  const find = (name) => body.querySelector(`.milia-${name}`);
  const now = { ...content.start };
  // Each drawing may be the first after a setting moved (`moved`), or only show more of the same.
  const update = guarded((moved) => {
    world.draw(moved);
    bottom.refresh();
  });
  const world = WORLDS[model.get("kind")]({ ...content, now, body, find, guarded, update });
  const sliders = settings(now, content.sliders, () => update(true));
  const bottom = foot({
    reset: () => {
      sliders.reset();
      world.reset();
      update(true);
    },
    code: world.code,
  });
  find("sliders").append(...sliders.elements);
  find("other")?.addEventListener("click", () => {
    now.seed += 1;
    update(true);
  });
  body.append(bottom.element);
  update(true);
});
