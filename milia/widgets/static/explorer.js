// A table to filter, search, sort, group and judge. Its rows are written in Python; here they are shown, hidden and moved.

const AT_FIRST = 10, MORE = 30, PAUSE = 700;

/** Whether a row is what was searched, chosen in the lists and pointed at. */
function fits(row, { words, chosen, only }) {
  return (!words || row.text.includes(words)) && (!only || row.id === only)
    && chosen.every((value, i) => !value || row.values[i].includes(value));
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
function rowOf({ judged, question, signed, opens }, row, element, judge) {
  const answer = row.values[judged]?.[0];
  const [details, summary, asked, told] = ["details", "summary", ".milia-asked", ".milia-told"].map((name) => element.querySelector(name));
  let yours, all;

  function unfold() {
    details.open = true;
    if (!asked.firstChild) fill(asked, question);
    asked.hidden = all && !yours;
    for (const button of asked.querySelectorAll("button")) {
      button.ariaPressed = String(button.value === yours);
      button.ariaDisabled = String(Boolean(yours));
    }
    const compared = yours === answer ? ". So do you." : `. You said: ${signed[yours]}`;
    fill(told, isTold() ? (yours ? `<p>The course says: ${signed[answer]}${compared}</p>` : "") + row.told : "");
  }
  const isTold = () => !answer || all || Boolean(yours);

  function show(fresh, everything) {
    if (summary.firstChild && yours === fresh && all === everything) return;
    [yours, all] = [fresh, everything];
    const agrees = yours === answer ? ", as you said" : ", unlike you";
    summary.innerHTML = (answer && isTold() ? signed[answer] : opens) + (yours ? agrees : "") + row.named;
    if (details.open) unfold();
  }
  details.addEventListener("toggle", () => details.open && unfold());
  asked.addEventListener("click", ({ target }) => target.value && (yours ?? judge(target.value)));
  return { ...row, answer, element, show, unfold };
}

/** The lines of pandas that give the rows in view. */
function codeOf({ code, columns }, { words, chosen, only, sort, group }, judgements) {
  const line = (pattern, value) => value && pattern.replace("VALUE", () => JSON.stringify(value));
  const judged = Object.entries(judgements).map((pair) => pair.map((text) => JSON.stringify(text)).join(": ")).join(", ");
  return [code.table, line(code.search, words), line(code.only, only), ...chosen.map((value, i) => line(columns[i].filter, value)),
    columns[sort]?.sort, columns[group]?.sort, judged && code.judged.replace("VALUE", () => judged), "table"].filter(Boolean).join("\n");
}

/** A picture of how rows hang together; each line in it can be pointed at, or chosen from a list. */
function graphOf(element, marks, onchange) {
  const { element: list, select } = chooser("Point at a line", [["", "all lines"], ...marks.map(({ id, label }) => [id, label])], onchange);
  const lines = [...element.querySelectorAll("[data-row]")];
  element.addEventListener("click", ({ target }) => {
    const row = target.closest("[data-row]")?.dataset.row;
    if (!row) return;
    select.value = select.value === row ? "" : row;
    onchange();
  });
  element.append(list);
  const show = (rows) => {
    const names = new Set(rows.map(({ id }) => id));
    for (const line of lines) line.classList.toggle("milia-out", !names.has(line.dataset.row));
  };
  return { select, show };
}

export default part("explorer", ({ model, body, guarded, on }) => {
  const content = model.get("content");
  const { columns, things, judged } = content;
  const [redraw, rearrange] = [guarded(() => update()), guarded(() => arrange())];
  const filters = columns.map(({ label, options }) => chooser(label, [["", "all"], ...options], redraw));
  const orders = columns.flatMap(({ several, label }, i) => (several ? [] : [[i, label.toLowerCase()]]));
  const sorting = chooser("Sort by", [["", "table order"], ...orders], rearrange);
  const start = orders.find(([i]) => columns[i].name === content.group)?.[0] ?? "";
  const grouping = chooser("Group by", [["", "nothing"], ...orders], rearrange, start);
  fill(body, content.frame);
  const [search, everything, choosers, found, share, counts, status, tally, list, more] = [
    ".milia-search input", ".milia-all input", ".milia-choosers", ".milia-found", ".milia-share", ".milia-counts", ".milia-said",
    ".milia-tally", ".milia-rows", ".milia-more"].map((name) => body.querySelector(name));
  const elements = [...fill(h("ul"), content.list).children];
  const judging = (id) => guarded((value) => judge({ ...judgements, [id]: value }));
  const rows = content.rows.map((row, i) => rowOf(content, row, elements[i], judging(row.id)));
  const graph = content.graph && graphOf(body.querySelector(".milia-graph"), content.graph.marks, redraw);
  let judgements = { ...model.get("judgements") };
  let limit = AT_FIRST;
  let groups, announcing;

  const state = () => ({
    words: search.value.trim().toLowerCase(), chosen: filters.map(({ select }) => select.value), only: graph?.select.value,
    sort: sorting.select.value, group: grouping.select.value,
  });
  const showsAll = () => Boolean(everything?.checked);
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
        if (!row.element.hidden) row.show(judgements[row.id], showsAll());
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
    const parts = (showsAll() ? columns[judged].options : []).map(([value, words], i) =>
      ({ words, n: counted(value), sign: content.signed[value], tone: columns[judged].signs[i][1] })).filter(({ n }) => n);
    const words = `${visible.length === rows.length ? "All" : `${visible.length} of`} ${rows.length} ${things}`;
    found.textContent = `${words}.`;
    share.innerHTML = parts.map(({ n, tone }) => `<span style="flex-grow: ${n}" data-tone="${tone}"></span>`).join("");
    counts.innerHTML = parts.map(({ n, sign }) => `<span>${sign} ${n}</span>`).join("");
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
    if (everything) everything.checked = false;
    limit = AT_FIRST;
    judge({});
    arrange();
  }

  search.addEventListener("input", redraw);
  everything?.addEventListener("change", guarded(() => {
    if (!everything.checked) telling().forEach(({ select }) => (select.value = ""));
    arrange();
  }));
  more.addEventListener("click", guarded(() => {
    limit += MORE;
    update()[limit - MORE].element.querySelector("summary").focus();
  }));
  on("change:judgements", guarded(() => {
    judgements = model.get("judgements");
    update();
  }));
  choosers.append(...[...filters, sorting, grouping].map(({ element }) => element));
  body.append(ending.element);
  arrange();
  if (judged != null) rows[0].unfold();
});
