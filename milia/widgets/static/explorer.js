// A table to filter, search, sort, group and judge. Its rows are made once; then they are shown, hidden and moved.

const AT_FIRST = 10;
const PAUSE = 700;

const fits = (row, { words, chosen, only }) => (!words || row.text.includes(words)) && (!only || only.includes(row.id))
  && chosen.every((value, i) => !value || row.values[i].includes(value));

const paragraphs = (pairs) => pairs.map(([label, text]) => h("p", {}, label && h("strong", {}, `${label} `), h("span", {}, text)));

const placeOf = (options, value) => options.findIndex(([each]) => each === value);

/** A value in words with its sign, so that no verdict is told by colour alone. */
const signed = (options, value) => h("span", { class: "milia-sign", "data-sign": placeOf(options, value) }, options[placeOf(options, value)][1]);

function sourcesOf(known, keys) {
  return h("ul", { class: "milia-sources" }, keys.map((key) => {
    const [short, title, read] = known[key];
    return h("li", {}, title ? h("a", { href: `references.md#${key}`, target: "_blank", title }, short) : short, read && ` (${read})`);
  }));
}

/** One row: what it says, and folded what the reader is asked and then told. `show` draws a judgement. */
function rowOf(content, row, judge) {
  const options = content.columns[content.judged]?.options;
  const answer = options && row.values[content.judged][0];
  const summary = h("summary");
  const inside = h("div");
  const details = h("details", { ontoggle: () => details.open && fill() }, summary, inside);
  const element = h("li", {}, h("p", { class: "milia-eyebrow" }, row.head), h("div", { class: "milia-says" }, paragraphs(row.says)), details);
  let now = {};
  let asked, told;

  function fill() {
    if (told) return;
    asked = options && h("fieldset", {}, h("legend", {}, content.asks), h("div", { class: "milia-choices" }, options.map(([value, words]) =>
      h("button", { type: "button", value, onclick: () => now.yours ?? judge(value) }, words))));
    told = h("div", { class: "milia-told" });
    inside.append(...[asked, told].filter(Boolean));
    unfold();
  }

  function unfold() {
    if (!told) return;
    const { yours, open } = now;
    if (asked) asked.hidden = open && !yours;
    for (const button of asked?.querySelectorAll("button") ?? []) {
      button.setAttribute("aria-pressed", String(button.value === yours));
      button.setAttribute("aria-disabled", String(Boolean(yours)));
    }
    const verdict = yours && h("p", {}, "The course says: ", signed(options, answer), yours === answer ? ". So do you." : ". You said: ",
      yours !== answer && signed(options, yours));
    told.replaceChildren(...(open ? [verdict, ...paragraphs(row.tells), h("p", {}, "Sources"), sourcesOf(content.sources, row.sources)] : []).filter(Boolean));
  }

  function show(yours, all) {
    if (now.words && now.yours === yours && now.all === all) return;
    now = { yours, all, words: true, open: !options || all || Boolean(yours) };
    const words = !options || !now.open ? content.opens : signed(options, answer);
    summary.replaceChildren(words, yours ? (yours === answer ? ", as you said" : ", unlike you") : "", h("span", { class: "milia-unseen" }, ` (${row.id})`));
    unfold();
  }
  return { ...row, answer, element, show, open: () => { details.open = true; fill(); } };
}

/** The lines of pandas that give the rows in view. */
function codeOf({ code, name, searched, columns }, { words, chosen, only, sort, group }, judgements) {
  const text = JSON.stringify;
  const lines = ["import milia", "", `table = ${code}`];
  if (words) lines.push(`text = table[${text(searched).replaceAll(",", ", ")}].fillna("").agg(" ".join, axis=1).str.lower()`,
    `table = table[text.str.contains(${text(words)}, regex=False)]`);
  if (only) lines.push(`table = table[table["${name}"].isin(${text(only).replaceAll(",", ", ")})]`);
  chosen.forEach((value, i) => {
    if (!value) return;
    const cells = `table["${columns[i].name}"]`;
    lines.push(`table = table[${columns[i].several ? `${cells}.fillna("").str.split(";").map(lambda all: ${text(value)} in all)` : `${cells} == ${text(value)}`}]`);
  });
  for (const column of [columns[sort], columns[group]].filter(Boolean)) {
    const order = text(column.options.map(([value]) => value)).replaceAll(",", ", ");
    lines.push(`table = table.sort_values("${column.name}", ${column.ordered ? `key=lambda cells: cells.map(${order}.index), ` : ""}kind="stable")`);
  }
  if (Object.keys(judgements).length) lines.push(`judgements = ${text(judgements, null, 1).replace(/\n */g, " ")}`,
    `table = table.assign(yours=table["${name}"].map(judgements))`);
  return [...lines, "table"].join("\n");
}

export default part("explorer", ({ model, body, guarded }) => {
  const content = model.get("content");
  const { columns, things, judged } = content;
  let judgements = { ...model.get("judgements") };
  let limit = AT_FIRST;
  let announcing;
  const rows = content.rows.map((row) => rowOf(content, row, guarded((value) => judge({ ...judgements, [row.id]: value }))));
  const status = statusLine();
  status.classList.add("milia-unseen");
  const found = h("p", { class: "milia-found", "aria-hidden": "true" });
  const share = h("div", { class: "milia-share", "aria-hidden": "true" });
  const counts = h("div", { class: "milia-counts", "aria-hidden": "true" });
  const tally = statusLine();
  const list = h("div", { class: "milia-rows" });
  const more = h("button", { type: "button", onclick: guarded(() => { limit += 3 * AT_FIRST; update(); }) });
  const searchId = uid("search");
  const search = h("input", { type: "search", id: searchId, oninput: guarded(() => update()), autocomplete: "off" });
  const filters = columns.map(({ label, options }) => chooser(label, [["", "all"], ...options], guarded(() => update())));
  const byColumn = (label, none) => chooser(label, [["", none], ...columns.flatMap((each, i) => (each.several ? [] : [[i, each.label.toLowerCase()]]))],
    guarded(() => arrange()));
  const sorting = byColumn("Sort by", "as in the table");
  const grouping = byColumn("Group by", "nothing");
  const open = h("input", { type: "checkbox", onchange: guarded(() => (open.checked || hideTold(), arrange())) });
  const allTold = h("label", { class: "milia-all", hidden: judged == null }, open, ` Show every ${columns[judged]?.label.toLowerCase()}`);

  const state = () => ({
    words: search.value.trim().toLowerCase(), chosen: filters.map(({ select }) => select.value), only: null,
    sort: sorting.select.value, group: grouping.select.value,
  });
  /** Choosing by what is to be judged shows it; hiding it again gives that choice up. */
  const hideTold = () => columns.forEach(({ tells }, i) => {
    if (!tells) return;
    filters[i].select.value = "";
    for (const { select } of [sorting, grouping]) if (select.value === String(i)) select.value = "";
  });

  function judge(fresh) {
    judgements = fresh;
    model.send({ kind: "judge", judgements });
    update();
    count();
  }

  function count() {
    const judgedRows = rows.filter(({ id }) => judgements[id]);
    const same = judgedRows.filter(({ id, answer }) => judgements[id] === answer).length;
    tally.textContent = judgedRows.length ? `You and the course agree on ${same} of ${judgedRows.length}.` : "";
  }

  /** Put the rows in order and under the headings of their groups. */
  function arrange() {
    const { sort, group } = state();
    const ranks = columns[sort]?.ranks;
    const ordered = ranks ? rows.map((row, i) => [ranks[i], row]).sort(([a], [b]) => a - b).map(([, row]) => row) : rows;
    const column = columns[group];
    const groups = column ? column.options : [["", ""]];
    list.replaceChildren(...groups.map(([value, words]) => {
      const members = ordered.filter((row) => !column || row.values[group][0] === value);
      const inside = h("ul", { role: "list" }, members.map(({ element }) => element));
      return column ? h("details", { class: "milia-group" }, h("summary", {}, words, " ", h("span", {})), members.length ? inside : h("p", {}, column.bare[value])) : inside;
    }));
    rows.ordered = groups.map(([value]) => ordered.filter((row) => !column || row.values[group][0] === value));
    update();
  }

  function update() {
    const now = state();
    if (columns.some(({ tells }, i) => tells && (now.chosen[i] || [now.sort, now.group].includes(String(i))))) open.checked = true;
    let shown = 0;
    const visible = rows.ordered.map((members, place) => members.filter((row) => {
      const fit = fits(row, now);
      row.element.hidden = !fit || (now.group === "" && shown >= limit);
      if (fit) shown += 1;
      if (!row.element.hidden) row.show(judgements[row.id], open.checked);
      return fit;
    }));
    if (now.group !== "") visible.forEach((members, i) => {
      const heading = list.children[i];
      heading.querySelector("summary span").textContent = `${members.length}`;
      heading.hidden = !members.length && rows.ordered[i].length > 0;
    });
    more.hidden = now.group !== "" || shown <= limit;
    more.textContent = `Show ${Math.min(3 * AT_FIRST, shown - limit)} more`;
    tell(visible.flat());
    ending?.refresh();
  }

  function tell(visible) {
    const options = open.checked ? columns[judged].options : [];
    const parts = options.map(([value, words]) => [value, visible.filter(({ answer }) => answer === value).length, words]).filter(([, n]) => n);
    const words = `${visible.length === rows.length ? "All" : `${visible.length} of`} ${rows.length} ${things}`;
    found.textContent = `${words}.`;
    share.replaceChildren(...parts.map(([value, n]) => h("span", { style: `flex-grow: ${n}`, "data-sign": placeOf(options, value) })));
    counts.replaceChildren(...parts.map(([value, n]) => h("span", {}, signed(options, value), ` ${n}`)));
    clearTimeout(announcing);
    announcing = setTimeout(() => (status.textContent = `${words}${parts.map(([, n, each], i) => `${i ? "," : ":"} ${n} ${each}`).join("")}.`), PAUSE);
  }

  function reset() {
    search.value = "";
    open.checked = false;
    limit = AT_FIRST;
    for (const { select } of [...filters, sorting]) select.value = "";
    const first = columns.findIndex(({ name }) => name === content.group);
    grouping.select.value = first < 0 ? "" : first;
    judge({});
    arrange();
  }

  let ending;
  rows.ordered = [rows];
  arrange();
  count();
  ending = foot({ reset: guarded(reset), code: () => codeOf(content, state(), judgements) });
  rows[0].open();
  body.append(
    h("p", { class: "milia-title" }, model.get("title")), h("p", {}, content.first),
    content.key.length > 0 && h("details", { class: "milia-key" }, h("summary", {}, "What the words mean"),
      h("dl", {}, content.key.map(([word, meaning]) => [h("dt", {}, word), h("dd", {}, meaning)]).flat())),
    h("div", { class: "milia-search" }, h("label", { for: searchId }, `Search the ${things}`), search),
    h("div", { class: "milia-choosers" }, [...filters, sorting, grouping].map(({ element }) => element)),
    allTold, found, status, share, counts, tally, list, more, h("p", { class: "milia-why" }, content.note), ending.element);
});
