// Where milia sit: a class lights its places up, a place names its classes. All in the page.

/** The overlay of a figure: every zone an outline; hatching and a thick edge mark it, not colour alone. */
function zoneOverlay(figure, choose) {
  const [width, height] = figure.size;
  const id = uid("hatch");
  const hatch = h("pattern", { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    h("rect", { width: 7, height: 7, class: "milia-ground" }), h("path", { d: "M0 0V7", class: "milia-hatch" }));
  const paths = new Map(figure.zones.map((zone) => [zone.id, h("path", { d: zone.path, onclick: () => choose(zone.id) }, h("title", {}, zone.name))]));
  const overlay = h("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", class: "milia-zones" }, h("defs", {}, hatch), [...paths.values()]);
  return { overlay, paths, fill: `url(#${id})` };
}

function mapView({ model, body, guarded, on }) {
  const content = model.get("content");
  const names = Object.fromEntries(content.types);
  const zones = { ...content.elsewhere, ...Object.fromEntries(content.figures.flatMap((figure) => figure.zones.map((zone) => [zone.id, zone.name]))) };
  let at = { figure: "face", zone: "" };
  const type = chooser("Class", [["", "all classes"], ...content.types], guarded(() => choose({ zone: "" })));
  const age = chooser("Age", [["", "any age"], ...content.ages], guarded(() => choose({})));
  const tone = toneChooser(model, (value) => model.send({ kind: "tone", tone: value }));
  const picture = chooser("Picture", content.figures.map((figure) => [figure.id, figure.label]), guarded(() => choose({ figure: picture.select.value, zone: "" })));
  const overlays = new Map(content.figures.map((figure) => [figure.id, zoneOverlay(figure, guarded(pick))]));
  const image = h("img", {});
  const figure = h("div", { class: "milia-figure" });
  const list = h("div", { class: "milia-places", role: "group", "aria-label": "Places on this picture" });
  const sides = h("div", { class: "milia-sides" }, figure, list);
  const told = h("div", { class: "milia-panel" });
  const status = statusLine();
  const ending = foot({ reset: guarded(reset), code });

  const ofAge = (site) => !age.select.value || site.ages.includes(age.select.value);
  const ofClass = () => content.sites.filter((site) => ofAge(site) && (!type.select.value || site.type === type.select.value));
  const shown = () => content.figures.find((each) => each.id === at.figure);
  const placesOn = (each, sites) => each.zones.filter((zone) => sites.some((site) => site.zone === zone.id)).length;
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
      const most = content.figures.reduce((best, each) => (weightOf(each, ofClass()) > weightOf(best, ofClass()) ? each : best), shown());
      at.figure = most.id;
    }
    draw();
  }

  function draw() {
    const asked = type.select.value || age.select.value;
    const sites = ofClass();
    const lit = new Set(asked || at.zone ? sites.filter((site) => !at.zone || site.zone === at.zone).map((site) => site.zone) : []);
    const { overlay, paths, fill } = overlays.get(at.figure);
    picture.select.value = at.figure;
    image.src = model.get("pictures")[at.figure].src;
    image.alt = model.get("pictures")[at.figure].alt;
    figure.replaceChildren(image, overlay);
    sides.classList.toggle("milia-stacked", shown().size[0] > shown().size[1] * 1.4);
    for (const [id, path] of paths) {
      path.setAttribute("class", id === at.zone ? "milia-chosen" : lit.has(id) ? "milia-lit" : "");
      path.setAttribute("fill", lit.has(id) ? fill : "transparent");
    }
    list.replaceChildren(...shown().zones.map((zone) => placeButton(zone, lit)));
    told.replaceChildren(...sayings(sites));
    ending.refresh();
  }

  function placeButton(zone, lit) {
    const button = h("button", { type: "button", "aria-pressed": String(zone.id === at.zone), class: lit.has(zone.id) && "milia-told", onclick: guarded(() => {
      pick(zone.id);
      [...list.children][shown().zones.indexOf(zone)].focus();
    }) }, zone.name);
    if (lit.has(zone.id)) button.append(h("span", { "aria-hidden": "true" }, " ●"), h("span", { class: "milia-unseen" }, ", described"));
    return button;
  }

  function sayings(sites) {
    const found = at.zone ? sites.filter((site) => site.zone === at.zone) : sites;
    const where = at.zone ? zones[at.zone] : type.select.value ? names[type.select.value] : "";
    if (!where && !age.select.value) {
      status.textContent = "Nothing is chosen yet.";
      return [h("p", {}, "Choose a class or an age, or point at a place.")];
    }
    const title = [where, age.select.value].filter(Boolean).join(", ");
    status.textContent = `${title}: ${found.length ? `${found.length} told by our sources.` : content.silent}`;
    return [h("h3", {}, title), found.length ? h("ul", {}, gathered(found).map(saying)) : h("p", {}, content.silent)];
  }

  /** Places of a class of which the same is told, as one. */
  function gathered(found) {
    const groups = Map.groupBy(found, (site) => `${site.type} ${site.said}`);
    return [...groups.values()].map((sites) => ({ ...sites[0], places: sites.map((site) => zones[site.zone]).join(", ") }));
  }

  function saying(site) {
    const named = at.zone ? [names[site.type]] : type.select.value ? [site.places] : [names[site.type], site.places];
    return h("li", {}, h("strong", {}, named.join(": ")), ` (${site.how}). ${site.said} `, h("span", { class: "milia-sources" }, `Sources: ${site.sources}`));
  }

  function reset() {
    type.select.value = age.select.value = "";
    at = { figure: "face", zone: "" };
    draw();
  }

  function code() {
    const tests = [["type_id", type.select.value], ["zone_id", at.zone]].filter(([, value]) => value).map(([column, value]) => `(sites["${column}"] == "${value}")`);
    if (age.select.value) tests.push(`sites["ages"].str.contains("${age.select.value}")`);
    return `import milia\n\nsites = milia.load("sites")\n${tests.length ? `sites[${tests.join(" & ")}]` : "sites"}`;
  }

  const tries = [["Where does a newborn have milia?", "newborn", ""], ["Which milia sit behind the ear?", "", "ear_and_behind_it"]].map(([words, group, zone]) =>
    h("button", { type: "button", onclick: guarded(() => {
      reset();
      age.select.value = group;
      choose({ zone });
    }) }, words));
  const redraw = () => {
    tone.select.value = model.get("tone");
    draw();
  };
  on("change:pictures", guarded(redraw));
  on("change:tone", guarded(redraw));
  body.append(
    h("fieldset", { class: "milia-try" }, h("legend", {}, h("span", { class: "milia-eyebrow" }, "Try first"), h("span", { class: "milia-stem" }, "Guess, then look")),
      h("div", { class: "milia-choices" }, tries)),
    h("div", { class: "milia-set" }, type.element, age.element, picture.element, tone.element),
    sides, status, told, ending.element);
  draw();
}
