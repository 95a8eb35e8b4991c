// A table to filter, search, sort, group and judge. Its rows are made once; then they are shown, hidden and moved.

const AT_FIRST = 10, MORE = 30, PAUSE = 700;

/** Whether a row is what was searched, chosen in the lists and pointed at. */
function fits(row, { words, chosen, only }) {
  return (!words || row.text.includes(words)) && (!only || row.id === only)
    && chosen.every((value, i) => !value || row.values[i].includes(value));
}

const paragraphs = (pairs) => pairs.map(([label, text]) => h("p", {}, label && h("strong", {}, `${label} `), h("span", {}, text)));

/** A value in words with its sign, so that no verdict is told by colour alone. */
function signed({ options, signs }, value) {
  const place = options.findIndex(([each]) => each === value);
  const [sign, tone] = signs[place];
  return h("span", { class: "milia-sign", "data-sign": sign, "data-tone": tone }, options[place][1]);
}

function sourceOf(key, [short, title, read]) {
  const link = title ? h("a", { href: `references.md#${key}`, target: "_blank" }, short) : short;
  return h("li", {}, link, read && ` (${read})`, title && `. ${title}`);
}

/** A heading with a bar as long as what is left under it, and its rows or the sentence that there are none. */
function groupOf(column, words, bare, members) {
  const [number, bar] = [h("span"), h("span", { class: "milia-length" })];
  const inside = bare ? h("p", {}, bare) : h("ul", { role: "list" }, members.map(({ element }) => element));
  const summary = h("summary", {}, words, " ", number, bar);
  const folded = { class: bare ? "milia-group milia-bare" : "milia-group", open: Boolean(bare) };
  return { members, number, bar, element: column ? h("details", folded, summary, inside) : inside };
}

/** One row: what it says and, folded, what the reader is asked and then told. `show` draws how far that is. */
function rowOf(content, row, judge) {
  const column = content.columns[content.judged];
  const answer = column && row.values[content.judged][0];
  const summary = h("summary");
  const inside = h("div");
  const details = h("details", { ontoggle: () => details.open && unfold() }, summary, inside);
  const head = h("p", { class: "milia-eyebrow" }, row.head);
  const says = h("div", { class: row.says.length > 1 ? "milia-says milia-pair" : "milia-says" }, paragraphs(row.says));
  const element = h("li", {}, head, says, details);
  const told = h("div", { class: "milia-told" });
  let asked, yours, all;

  function unfold() {
    details.open = true;
    if (!told.parentNode) inside.append(...[asked = column && question(), told].filter(Boolean));
    if (asked) asked.hidden = all && !yours;
    for (const button of asked?.querySelectorAll("button") ?? []) {
      button.ariaPressed = String(button.value === yours);
      button.ariaDisabled = String(Boolean(yours));
    }
    const sources = row.sources.map((key) => sourceOf(key, content.sources[key]));
    const parts = [yours && comparison(), ...paragraphs(row.tells), h("p", {}, "Sources"), h("ul", { class: "milia-sources" }, sources)];
    told.replaceChildren(...(isTold() ? parts.filter(Boolean) : []));
  }
  const isTold = () => !column || all || Boolean(yours);
  const question = () => h("fieldset", {}, h("legend", {}, content.asks), h("div", { class: "milia-choices" },
    column.options.map(([value, words]) => h("button", { type: "button", value, onclick: () => yours ?? judge(value) }, words))));
  const comparison = () => h("p", {}, "The course says: ", signed(column, answer),
    yours === answer ? ". So do you." : ". You said: ", yours !== answer && signed(column, yours));

  function show(judged, everything) {
    if (summary.firstChild && yours === judged && all === everything) return;
    [yours, all] = [judged, everything];
    summary.replaceChildren(column && isTold() ? signed(column, answer) : content.opens,
      yours ? (yours === answer ? ", as you said" : ", unlike you") : "", h("span", { class: "milia-unseen" }, ` (${row.id})`));
    if (details.open) unfold();
  }
  return { ...row, answer, element, show, unfold };
}

/** The lines of pandas that give the rows in view. */
function codeOf({ code, columns }, { words, chosen, only, sort, group }, judgements) {
  const line = (pattern, value) => value && pattern.replace("VALUE", () => JSON.stringify(value));
  const judged = Object.entries(judgements).map((pair) => pair.map((text) => JSON.stringify(text)).join(": ")).join(", ");
  return [code.table, line(code.search, words), line(code.only, only), ...chosen.map((value, i) => line(columns[i].filter, value)),
    columns[sort]?.sort, columns[group]?.sort, judged && code.judged.replace("VALUE", () => judged), "table"].filter(Boolean).join("\n");
}

export default part("explorer", ({ model, body, guarded, on }) => {
  const content = model.get("content");
  const { columns, things, judged } = content;
  let judgements = { ...model.get("judgements") };
  let limit = AT_FIRST;
  let groups, announcing;
  const [redraw, rearrange] = [guarded(() => update()), guarded(() => arrange())];
  const rows = content.rows.map((row) => rowOf(content, row, guarded((value) => judge({ ...judgements, [row.id]: value }))));
  const graph = content.graph && graphOf(content.graph, redraw);
  const [status, tally] = [statusLine(), statusLine()];
  const [found, share, counts] = ["found", "share", "counts"].map((name) => h("div", { class: `milia-${name}`, "aria-hidden": "true" }));
  const list = h("div", { class: "milia-rows" });
  const more = h("button", { type: "button", onclick: guarded(() => {
    limit += MORE;
    update()[limit - MORE].element.querySelector("summary").focus();
  }) });
  const search = h("input", { type: "search", oninput: redraw, autocomplete: "off" });
  const filters = columns.map(({ label, options }) => chooser(label, [["", "all"], ...options], redraw));
  const orders = columns.flatMap(({ several, label }, i) => (several ? [] : [[i, label.toLowerCase()]]));
  const sorting = chooser("Sort by", [["", "table order"], ...orders], rearrange);
  const start = orders.find(([i]) => columns[i].name === content.group)?.[0] ?? "";
  const grouping = chooser("Group by", [["", "nothing"], ...orders], rearrange, start);
  const everything = h("input", { type: "checkbox", onchange: guarded(() => {
    if (!everything.checked) telling().forEach(({ select }) => (select.value = ""));
    arrange();
  }) });

  const state = () => ({
    words: search.value.trim().toLowerCase(), chosen: filters.map(({ select }) => select.value), only: graph?.select.value,
    sort: sorting.select.value, group: grouping.select.value,
  });
  /** The lists that show what is to be judged: to use one shows it, to hide it again gives their choice up. */
  const telling = () => (judged == null ? [] : [sorting, grouping].filter(({ select }) => select.value === String(judged))
    .concat(filters[judged].select.value ? filters[judged] : []));
  const ending = foot({ reset: guarded(reset), code: () => codeOf(content, state(), judgements) });

  function judge(fresh) {
    judgements = fresh;
    model.send({ kind: "judge", judgements });
    update();
  }

  /** Put the rows in order and under the headings of their groups. */
  function arrange() {
    const { sort, group } = state();
    const column = columns[group];
    const ordered = columns[sort]?.sorted.map((place) => rows[place]) ?? rows;
    groups = (column?.options ?? [["", ""]]).map(([value, words]) =>
      groupOf(column, words, column?.bare[value], ordered.filter((row) => !column || row.values[group][0] === value)));
    list.replaceChildren(...groups.map(({ element }) => element));
    update();
  }

  function update() {
    const now = state();
    const whole = now.group !== "";
    if (telling().length) everything.checked = true;
    const visible = [];
    for (const { members, number, bar, element } of groups) {
      const before = visible.length;
      for (const row of members) {
        const fit = fits(row, now);
        row.element.hidden = !fit || (!whole && visible.length >= limit);
        if (fit) visible.push(row);
        if (!row.element.hidden) row.show(judgements[row.id], everything.checked);
      }
      number.textContent = visible.length - before;
      bar.style.width = `${(visible.length - before) / rows.length * 40}%`;
      element.hidden = members.length > 0 && visible.length === before;
    }
    more.hidden = whole || visible.length <= limit;
    more.textContent = `Show ${Math.min(MORE, visible.length - limit)} more`;
    graph?.show(visible);
    tell(visible);
    ending.refresh();
    return visible;
  }

  /** Say how many rows are left, and of each verdict where all are shown: at once to the eye, to the ear after a pause. */
  function tell(visible) {
    const counted = (value) => visible.filter(({ answer }) => answer === value).length;
    const parts = (everything.checked ? columns[judged].options : []).filter(([value]) => counted(value))
      .map(([value, words]) => ({ words, sign: signed(columns[judged], value), n: counted(value) }));
    const words = `${visible.length === rows.length ? "All" : `${visible.length} of`} ${rows.length} ${things}`;
    found.textContent = `${words}.`;
    share.replaceChildren(...parts.map(({ n, sign }) => h("span", { style: `flex-grow: ${n}`, "data-tone": sign.dataset.tone })));
    counts.replaceChildren(...parts.map(({ n, sign }) => h("span", {}, sign, ` ${n}`)));
    clearTimeout(announcing);
    const each = parts.map(({ n, words }, i) => `${i ? "," : ":"} ${n} ${words}`).join("");
    announcing = setTimeout(() => (status.textContent = `${words}${each}.`), announcing ? PAUSE : 0);
    const done = rows.filter(({ id }) => judgements[id]);
    const agreed = done.filter(({ id, answer }) => judgements[id] === answer).length;
    const sum = done.length ? `You and the course agree on ${agreed} of ${done.length}.` : "";
    if (tally.textContent !== sum) tally.textContent = sum;
  }

  function reset() {
    for (const { select } of [...filters, sorting, graph].filter(Boolean)) select.value = "";
    search.value = "";
    grouping.select.value = start;
    everything.checked = false;
    limit = AT_FIRST;
    judge({});
    arrange();
  }

  on("change:judgements", guarded(() => {
    judgements = model.get("judgements");
    update();
  }));
  status.classList.add("milia-unseen");
  arrange();
  if (judged != null) rows[0].unfold();
  body.append(...[
    h("p", { class: "milia-title" }, model.get("title")), h("p", {}, content.first),
    content.key.length > 0 && h("details", { class: "milia-key" }, h("summary", {}, content.means),
      h("dl", {}, content.key.map(([word, meaning]) => [h("dt", {}, word), h("dd", {}, meaning)]).flat())),
    graph?.element, h("label", { class: "milia-search" }, `Search the ${things}`, search),
    h("div", { class: "milia-choosers" }, [...filters, sorting, grouping].map(({ element }) => element)),
    judged != null && h("label", { class: "milia-all" }, everything, ` Show every ${columns[judged].label.toLowerCase()}`),
    found, status, share, counts, tally, list, more, h("p", { class: "milia-why" }, content.note), ending.element].filter(Boolean));
});
