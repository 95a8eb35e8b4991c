// A quiz item. The page collects an answer (item_answers.js, item_lines.js); Python marks it and sends
// the reasons.

const CERTAINTIES = ["a guess", "fairly sure", "sure"];
const PATIENCE_MS = 4000;
const ICONS = { right: "M2 8.5l4 4 8-9", wrong: "M3.5 3.5l9 9M12.5 3.5l-9 9", missed: "M3 8h9M8.5 4l4 4-4 4", other: "M4 8h8" };
const HINTS = {
  one: "Choose one.",
  several: "Choose each one that belongs.",
  numeric: "Write a number.",
  order: "Move the lines into order, the first one on top.",
  match: "Choose for each what goes with it.",
  two_tier: "Choose an answer, and the reason for it.",
  rating: "Choose a score. None is right or wrong: you then see what the panel gave.",
};
const STRANGE = " Set aside what does not belong.";

/** The look of one option after marking; its words come from Python. */
function stateOf({ chosen, correct }) {
  if (chosen) return correct ? "right" : "wrong";
  return correct ? "missed" : "other";
}

function icon(name) {
  return h("svg", { viewBox: "0 0 16 16", class: "milia-icon", "aria-hidden": "true" }, h("path", { d: ICONS[name] }));
}

const ANSWERS = {
  one: (question) => choicesBox(question, question.options),
  several: (question) => choicesBox(question, question.options),
  numeric: numberBox,
  order: linesBox,
  match: pairsBox,
  two_tier: tiersBox,
  rating: (question) => choicesBox(question, question.options),
};

function certaintyBox() {
  const name = uid("sure");
  const options = CERTAINTIES.map((text, i) =>
    h("label", { class: "milia-option milia-inline" }, h("input", { type: "radio", name, value: i + 1 }), h("span", {}, text)),
  );
  return h("fieldset", { class: "milia-certainty" }, h("legend", {}, "How sure are you? (optional)"), options);
}

function reasonItem(reason, code) {
  const state = stateOf(reason);
  const belief = reason.belief && h("p", { class: "milia-belief" },
    h("strong", {}, "Often believed: "), `“${reason.belief.says}” `, h("strong", {}, "Instead: "), reason.belief.instead);
  return h("li", { class: `milia-reason milia-${state}` },
    h("p", { class: "milia-standing" }, icon(state), h("strong", {}, reason.label)),
    reason.text && h("p", { class: "milia-said" }, code ? h("code", {}, reason.text) : rich(reason.text)),
    reason.why && h("p", {}, rich(reason.why)),
    belief,
    reason.sources && h("p", { class: "milia-sources" }, `Sources: ${reason.sources}`),
  );
}

/** One list of reasons, or two where an answer and its reason were asked for. */
function reasonLists(reasons, code) {
  const tiers = [...new Set(reasons.map(({ tier }) => tier))];
  return tiers.flatMap((tier) => [
    tier && h("p", { class: "milia-eyebrow" }, `The ${tier}`),
    h("ul", { class: "milia-reasons", "aria-label": tier ? `Reasons: the ${tier}` : "Reasons", role: "list" },
      reasons.filter((reason) => reason.tier === tier).map((reason) => reasonItem(reason, code))),
  ]).filter(Boolean);
}

/** What an answer can rest on: names and texts under a title, folded or open. */
function sheetBox({ title, lines, folded }) {
  const list = h("dl", {}, lines.flatMap(([name, text]) => [h("dt", {}, name), h("dd", {}, text)]));
  const head = folded ? h("summary", {}, title) : h("p", { class: "milia-eyebrow" }, title);
  return h(folded ? "details" : "div", { class: "milia-sheet" }, head, list);
}

/** What the articles claim on the matter, with the verdict on it. */
function articleList(articles) {
  const claim = ({ says, verdict, reason, sources }) =>
    h("li", {}, `${says} `, h("strong", {}, verdict), ` ${reason}`, sources && h("span", { class: "milia-sources" }, ` ${sources}`));
  return articles.flatMap(({ article, claims }) => [h("p", {}, `${article}, claims:`), h("ul", {}, claims.map(claim))]);
}

export default part("item", ({ model, body, guarded, on }) => {
  const question = model.get("question");
  const rated = question.kind === "rating";
  const given = ANSWERS[question.kind](question, (kept) => ask({ kind: "help", kept }));
  const answers = h("fieldset", { class: "milia-answers" },
    h("legend", {},
      h("span", { class: "milia-eyebrow" }, `${rated ? "Rating" : "Question"} ${question.id}`),
      h("span", { class: "milia-stem" }, rich(question.stem))),
    (question.sheets ?? []).map(sheetBox),
    h("p", { class: "milia-hint" }, HINTS[question.kind], question.strange && STRANGE),
    given.element,
  );
  const certainty = certaintyBox();
  const check = h("button", { type: "submit", class: "milia-main" }, question.submit ?? (rated ? "Compare" : "Check"));
  const status = statusLine();
  const reasons = h("div");
  const articles = h("div", { class: "milia-articles" });
  const again = h("button", { type: "button", onclick: () => reopen() }, "Try again");
  const after = h("div", { hidden: true }, reasons, articles, again);
  const notice = h("p", { class: "milia-notice", role: "status" });
  const form = h("form", { novalidate: true, onsubmit: (event) => send(event) }, answers, !rated && certainty, check, status);
  let timer = 0;

  function send(event) {
    event.preventDefault();
    if (check.getAttribute("aria-disabled") === "true") return;
    check.setAttribute("aria-disabled", "true");
    const sure = certainty.querySelector("input:checked");
    ask({ kind: "answer", answer: given.value(), certainty: sure ? Number(sure.value) : null });
  }

  /** Send a message to Python, and say so when no reply comes. */
  function ask(message) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = "No reply from Python yet. If none comes, run this cell again.";
      check.removeAttribute("aria-disabled");
    }, PATIENCE_MS);
    model.send(message);
  }

  function show() {
    clearTimeout(timer);
    const feedback = model.get("feedback");
    const done = Boolean(feedback.done);
    if (done) {
      given.fill(feedback.answer);
      if (feedback.marks) given.mark(feedback.marks);
      const sure = certainty.querySelector(`input[value="${feedback.certainty}"]`);
      if (sure) sure.checked = true;
    }
    const when = feedback.on ? `Your answer on ${feedback.on}. ` : "";
    status.textContent = feedback.verdict ? when + feedback.verdict : "";
    reasons.replaceChildren(...reasonLists(feedback.reasons ?? [], question.code));
    articles.replaceChildren(...articleList(feedback.articles ?? []));
    after.hidden = !done;
    answers.disabled = certainty.disabled = done;
    if (done) check.setAttribute("aria-disabled", "true");
    else check.removeAttribute("aria-disabled");
  }

  function reopen() {
    status.textContent = "";
    after.hidden = true;
    check.removeAttribute("aria-disabled");
    answers.disabled = certainty.disabled = false;
    given.focus();
  }

  function showHelp() {
    clearTimeout(timer);
    const helped = model.get("helped");
    for (const { place, reason } of helped) if (place != null) given.remove(place, reasonItem(reason, question.code));
    if (helped.length && helped.at(-1).place == null) given.nothingLeft();
  }

  function showNotice() {
    notice.textContent = model.get("notice");
    notice.hidden = !notice.textContent;
  }

  on("change:feedback", guarded(show));
  on("change:error", () => {
    clearTimeout(timer);
    check.removeAttribute("aria-disabled");
  });
  on("change:helped", guarded(showHelp));
  on("change:notice", showNotice);
  body.append(form, after, notice);
  show();
  showHelp();
  showNotice();
});
