// The differential by features. The arithmetic is that of milia/science/differential.py.

/** Every condition with the features that fit, argue against, or are not told of it, in order. */
function differentialOf(content, told) {
  const asked = content.features.map((feature) => feature.id).filter((id) => told[id]);
  const found = content.conditions.map((condition) => {
    const has = (side, id) => condition[side][id]?.includes(told[id]);
    const fits = asked.filter((id) => has("fits", id));
    const against = asked.filter((id) => has("against", id));
    return { id: condition.id, fits, against, notTold: asked.filter((id) => !has("fits", id) && !has("against", id)) };
  });
  return found.sort((a, b) => a.against.length - b.against.length || b.fits.length - a.fits.length);
}

/** The rules that hold; they stand with the most urgent first. */
function flagsOf(content, told) {
  return content.rules.filter((rule) => Object.entries(rule.when).every(([feature, value]) => told[feature] === value));
}

/** Show in a condition's row what was found of it. */
function mark(row, flag, { fits, against, notTold }, labels) {
  for (const [kind, ids] of Object.entries({ fits, against, notTold })) {
    const place = row.querySelector(`.milia-mark-${kind}`);
    place.hidden = !ids.length;
    place.lastChild.textContent = ids.map((id) => labels[id]).join(", ");
  }
  row.querySelector(".milia-reason").hidden = !(flag && !against.length && fits.length > notTold.length);
}

/** Put rows in order in a list, and touch nothing that stands already. */
function arranged(list, rows) {
  if (rows.length !== list.children.length || rows.some((row, i) => row !== list.children[i])) list.replaceChildren(...rows);
}

function byFeatures({ model, body, guarded }) {
  const content = model.get("content");
  const labels = Object.fromEntries(content.features.map(({ id, label }) => [id, label.toLowerCase()]));
  const written = [...fill(h("ol"), content.rows).children];
  const rows = new Map(content.conditions.map(({ id, flag }, i) => [id, { row: written[i], flag }]));
  const choosers = content.features.map(({ id, label, values }) =>
    [id, chooser(label, [["", "not known"], ...values], guarded(update))]);
  const status = statusLine();
  const alarm = h("div", { class: "milia-alarm", role: "status" });
  const open = h("ol", { role: "list" });
  const closed = h("ol", { role: "list" });
  const count = h("span", {});
  const rest = h("details", { class: "milia-rest" }, h("summary", {}, count), closed);
  const ending = foot({ reset: guarded(() => enter({})), code });

  function told() {
    return Object.fromEntries(choosers.map(([id, { select }]) => [id, select.value]).filter(([, value]) => value));
  }

  function enter(answers) {
    for (const [id, { select }] of choosers) select.value = answers[id] ?? "";
    update();
  }

  function update() {
    const answers = told();
    const found = differentialOf(content, answers).map((each) => ({ ...each, ...rows.get(each.id) }));
    const standing = found.filter((each) => !each.against.length);
    for (const each of found) mark(each.row, each.flag, each, labels);
    arranged(open, standing.map((each) => each.row));
    arranged(closed, found.slice(standing.length).map((each) => each.row));
    count.textContent = `Something argues against ${found.length - standing.length}`;
    rest.hidden = standing.length === found.length;
    status.textContent = Object.keys(answers).length
      ? `Nothing entered argues against ${standing.length} of ${found.length}.`
      : `Nothing is entered yet, so all ${found.length} stand. Choose a feature, or try a case.`;
    fill(alarm, flagsOf(content, answers).map((rule) => rule.warning).join(""));
    ending.refresh();
  }

  function code() {
    return `import milia

told = ${JSON.stringify(told())}
table = milia.load("differential_features").fillna("")
asked = table[table["feature"].isin(told)]
fits = [told[row.feature] in row.fits.split(";") for row in asked.itertuples()]
against = [told[row.feature] in row.against.split(";") for row in asked.itertuples()]
counts = asked.assign(fits=fits, against=against).groupby("condition_id")[["fits", "against"]].sum()
counts = counts.reindex(table["condition_id"].unique(), fill_value=0)
counts.sort_values(["against", "fits"], ascending=[True, False])`;
  }

  body.classList.add("milia-differential");
  body.append(
    h("p", { class: "milia-title" }, model.get("title")),
    h("div", { class: "milia-cases", role: "group", "aria-label": "Try a case" }, h("span", {}, "Try:"),
      content.cases.map((each) => h("button", { type: "button", onclick: guarded(() => enter(each.told)) }, each.text))),
    h("div", { class: "milia-halves" },
      h("fieldset", { class: "milia-features" }, h("legend", {}, "What do you see?"), choosers.map(([, { element }]) => element)),
      h("div", {}, alarm, status, open, rest)),
    h("p", { class: "milia-why" }, content.caution), ending.element);
  update();
}
