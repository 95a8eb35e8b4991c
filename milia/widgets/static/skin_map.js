// Where milia sit: a class lights its places up, a place names its classes. All in the page.

/** A figure whose zones are outlines; hatching and a thick edge mark them, not colour alone. */
function zonedFigure({ drawn, ...figure }) {
  const element = fill(h("div", { class: "milia-figure" }), drawn);
  const hatch = element.querySelector("pattern");
  hatch.id = uid("hatch");
  const paths = [...element.querySelectorAll("[data-zone]")];
  return { ...figure, element, image: element.querySelector("img"), paths, lit: `url(#${hatch.id})` };
}

function mapView({ model, body, guarded, on }) {
  const { types, ages, zones, sites: all, silent, ask } = model.get("content");
  const figures = model.get("content").figures.map(zonedFigure);
  const names = Object.fromEntries(types);
  let at = { figure: "face", zone: "" };
  const type = chooser("Class", [["", "all classes"], ...types], guarded(() => choose({ zone: "" })));
  const age = chooser("Age", [["", "any age"], ...ages], guarded(() => choose({})));
  const picture = chooser("Picture", figures.map((figure) => [figure.id, figure.label]),
    guarded(() => choose({ figure: picture.select.value, zone: "" })));
  const tone = toneChooser({ model, guarded, on }, draw);
  const tries = fill(h("div", { onclick: guarded(tryOut) }), ask);
  const list = h("div", { class: "milia-places", role: "group", "aria-label": "Places on this picture" });
  const place = h("div", { onclick: guarded(({ target }) => target.dataset.zone && pick(target.dataset.zone)) });
  const sides = h("div", { class: "milia-sides" }, place, list);
  const told = h("div", { class: "milia-panel" });
  const status = statusLine();
  const ending = foot({ reset: guarded(reset), code });

  const ofAge = (site) => !age.select.value || site.ages.includes(age.select.value);
  const ofClass = () => all.filter((site) => ofAge(site) && (!type.select.value || site.type === type.select.value));
  const shown = () => figures.find((each) => each.id === at.figure);
  const placesOn = (each, sites) => each.zones.filter((zone) => sites.some((site) => site.zone === zone)).length;
  /** How well a picture fits: by its usual places, then by all of its places. */
  const weightOf = (each, sites) => 100 * placesOn(each, sites.filter((site) => site.usual)) + placesOn(each, sites);

  function pick(zone) {
    type.select.value = "";
    choose({ zone: at.zone === zone ? "" : zone });
  }

  /** Change what is chosen; a class or an age turns to the picture that fits best. */
  function choose(change) {
    at = { ...at, ...change };
    if (!change.figure && !at.zone) {
      const better = (best, each) => (weightOf(each, ofClass()) > weightOf(best, ofClass()) ? each : best);
      at.figure = figures.reduce(better, shown()).id;
    }
    draw();
  }

  function draw() {
    const asked = type.select.value || age.select.value || at.zone;
    const sites = ofClass();
    const lit = new Set(asked ? sites.filter((site) => !at.zone || site.zone === at.zone).map((site) => site.zone) : []);
    const figure = shown();
    picture.select.value = figure.id;
    Object.assign(figure.image, model.get("pictures")[figure.id]);
    if (!figure.element.parentNode) place.replaceChildren(figure.element);
    sides.classList.toggle("milia-stacked", figure.stacked);
    for (const path of figure.paths) {
      const { zone } = path.dataset;
      path.setAttribute("class", zone === at.zone ? "milia-chosen" : lit.has(zone) ? "milia-lit" : "");
      path.setAttribute("fill", lit.has(zone) ? figure.lit : "transparent");
    }
    list.replaceChildren(...figure.zones.map((zone) => placeButton(zone, lit.has(zone))));
    told.replaceChildren(...sayings(sites));
    ending.refresh();
  }

  function placeButton(zone, lit) {
    const choosing = guarded(() => {
      pick(zone);
      list.children[shown().zones.indexOf(zone)].focus();
    });
    return h("button", { type: "button", "aria-pressed": String(zone === at.zone), class: lit && "milia-told", onclick: choosing },
      zones[zone], lit && [h("span", { "aria-hidden": "true" }, " ●"), h("span", { class: "milia-unseen" }, ", described")]);
  }

  function sayings(sites) {
    const found = at.zone ? sites.filter((site) => site.zone === at.zone) : sites;
    const title = [zones[at.zone] ?? names[type.select.value], age.select.value].filter(Boolean).join(", ");
    if (!title) {
      status.textContent = "Nothing is chosen yet.";
      return [h("p", {}, "Choose a class or an age, or point at a place.")];
    }
    status.textContent = `${title}: ${found.length ? `${found.length} told by our sources.` : silent}`;
    return [h("h3", {}, title), found.length ? h("ul", {}, gathered(found).map(saying)) : h("p", {}, silent)];
  }

  /** Places of a class of which the same is told, as one. */
  function gathered(found) {
    const groups = Map.groupBy(found, (site) => `${site.type} ${site.told}`);
    return [...groups.values()].map((sites) => ({ ...sites[0], places: sites.map((site) => zones[site.zone]).join(", ") }));
  }

  function saying({ type: described, places, told: words }) {
    const named = [(at.zone || !type.select.value) && names[described], !at.zone && places].filter(Boolean);
    return h("li", {}, h("strong", {}, named.join(": ")), fill(h("span"), words));
  }

  function reset() {
    type.select.value = age.select.value = "";
    at = { figure: "face", zone: "" };
    draw();
  }

  function tryOut({ target: { dataset } }) {
    if (dataset.zone === undefined) return;
    reset();
    age.select.value = dataset.age;
    choose({ zone: dataset.zone });
  }

  function code() {
    const tests = Object.entries({ type_id: type.select.value, zone_id: at.zone }).filter(([, value]) => value)
      .map(([column, value]) => `(sites["${column}"] == "${value}")`);
    if (age.select.value) tests.push(`sites["ages"].str.contains("${age.select.value}")`);
    return `import milia\n\nsites = milia.load("sites")\n${tests.length ? `sites[${tests.join(" & ")}]` : "sites"}`;
  }

  body.append(tries, h("div", { class: "milia-set" }, type.element, age.element, picture.element, tone.element),
    sides, status, told, ending.element);
  draw();
}
