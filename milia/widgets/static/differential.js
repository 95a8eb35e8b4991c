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

/** The rules that hold, the most urgent first. */
function flagsOf(content, told) {
  const urgent = (rule) => Number(rule.soon !== "the same day");
  return content.rules
    .filter((rule) => Object.entries(rule.when).every(([feature, value]) => told[feature] === value))
    .sort((a, b) => urgent(a) - urgent(b));
}

const KINDS = [["fits", "✓", "fits"], ["against", "✗", "argues against"], ["notTold", "?", "not told"]];

function featureForm(features, change) {
  const choosers = new Map();
  for (const { id, label, values } of features)
    choosers.set(id, chooser(label, [["", "not known"], ...values], () => change()));
  const form = h("fieldset", { class: "milia-features" }, h("legend", {}, "What do you see?"), [...choosers.values()].map((each) => each.element));
  return { form, choosers };
}

/** One condition as a row that stays the same element while the list is put in order. */
function conditionRow(condition, labels) {
  const marks = KINDS.map(([kind, sign, words]) => {
    const text = h("span");
    const element = h("span", { class: `milia-mark-${kind}`, hidden: true }, h("span", { "aria-hidden": "true" }, sign), text);
    return { kind, words, text, element };
  });
  const reason = h("p", { class: "milia-reason", hidden: true }, h("strong", {}, "See a doctor. "), condition.doctor);
  const doctor = condition.doctor && h("p", {}, h("strong", {}, condition.flag ? "See a doctor. " : "When to ask a doctor. "), condition.doctor);
  const row = h("li", {},
    h("details", {},
      h("summary", {}, h("span", { class: "milia-name" }, condition.name), " ", condition.flag && h("span", { class: "milia-flag" }, "see a doctor"),
        h("span", { class: "milia-marks" }, marks.map((each) => each.element))),
      h("p", {}, h("strong", {}, "What tells it apart. "), condition.difference), doctor, h("p", { class: "milia-sources" }, `Sources: ${condition.sources}`)),
    reason);
  function show(found) {
    for (const { kind, words, text, element } of marks) {
      element.hidden = !found[kind].length;
      text.textContent = ` ${words}: ${found[kind].map((id) => labels[id]).join(", ")}`;
    }
    reason.hidden = !(condition.flag && !found.against.length && found.fits.length > found.notTold.length);
  }
  return { row, show };
}

/** Put rows in order in a list, and touch nothing that stands already. */
function arranged(list, rows) {
  if (rows.length !== list.children.length || rows.some((row, i) => row !== list.children[i])) list.replaceChildren(...rows);
}

function warning(rules) {
  return rules.map((rule) => h("p", {}, h("strong", {}, rule.soon === "the same day" ? "See a doctor the same day. " : "See a doctor soon. "), rule.advice,
    h("span", { class: "milia-sources" }, ` (${rule.sources})`)));
}

function byFeatures({ model, body, guarded }) {
  const content = model.get("content");
  const labels = Object.fromEntries(content.features.map(({ id, label }) => [id, label.toLowerCase()]));
  const rows = new Map(content.conditions.map((condition) => [condition.id, conditionRow(condition, labels)]));
  const { form, choosers } = featureForm(content.features, guarded(update));
  const status = statusLine();
  const alarm = h("div", { class: "milia-alarm", role: "status" });
  const open = h("ol", { role: "list" });
  const closed = h("ol", { role: "list" });
  const count = h("span", {});
  const rest = h("details", { class: "milia-rest" }, h("summary", {}, count), closed);
  const ending = foot({ reset: guarded(() => enter({})), code });

  function told() {
    return Object.fromEntries([...choosers].map(([id, { select }]) => [id, select.value]).filter(([, value]) => value));
  }

  function enter(answers) {
    for (const [id, { select }] of choosers) select.value = answers[id] ?? "";
    update();
  }

  function update() {
    const answers = told();
    const found = differentialOf(content, answers);
    const standing = found.filter((each) => !each.against.length);
    for (const each of found) rows.get(each.id).show(each);
    arranged(open, standing.map((each) => rows.get(each.id).row));
    arranged(closed, found.slice(standing.length).map((each) => rows.get(each.id).row));
    count.textContent = `Something argues against ${found.length - standing.length}`;
    rest.hidden = standing.length === found.length;
    status.textContent = Object.keys(answers).length
      ? `Nothing entered argues against ${standing.length} of ${found.length}.`
      : `Nothing is entered yet, so all ${found.length} stand. Choose a feature, or try a case.`;
    alarm.replaceChildren(...warning(flagsOf(content, answers)));
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
    h("div", { class: "milia-halves" }, form, h("div", {}, alarm, status, open, rest)),
    h("p", { class: "milia-why" }, content.caution), ending.element);
  update();
}
