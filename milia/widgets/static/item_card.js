// A quiz item. The page collects an answer; Python marks it and sends the reasons.

const CERTAINTIES = ["a guess", "fairly sure", "sure"];
const PATIENCE_MS = 4000;
const ICONS = { right: "M2 8.5l4 4 8-9", wrong: "M3.5 3.5l9 9M12.5 3.5l-9 9", missed: "M3 8h9M8.5 4l4 4-4 4", other: "M4 8h8" };
const HINTS = { one: "Choose one.", several: "Choose each one that belongs.", numeric: "Write a number." };

/** Words for one option after marking: never colour or a mark alone. */
function standing({ chosen, correct }, kind) {
  if (chosen) return correct ? ["right", "Your answer, right"] : ["wrong", "Your answer, not right"];
  if (correct) return ["missed", kind === "several" ? "Belongs too, not chosen" : "The right answer"];
  return ["other", kind === "several" ? "Rightly left out" : "Not right"];
}

function icon(name) {
  return h("svg", { viewBox: "0 0 16 16", class: "milia-icon", "aria-hidden": "true" }, h("path", { d: ICONS[name] }));
}

/** Text in which `backticks` mark code and line breaks are kept. */
function rich(text) {
  return text.split("`").map((piece, i) => (i % 2 ? h("code", {}, piece) : piece));
}

function choices(question, name) {
  const type = question.kind === "one" ? "radio" : "checkbox";
  return question.options.map((text, i) =>
    h("label", { class: "milia-option" }, h("input", { type, name, value: i }), h("span", {}, rich(text))),
  );
}

function numberBox(question) {
  const id = uid("number");
  const input = h("input", { id, type: "text", inputmode: "decimal", autocomplete: "off", size: 8 });
  const unit = question.unit && h("span", { class: "milia-unseen" }, `in ${question.unit}`);
  return h("p", { class: "milia-number" }, h("label", { for: id }, "Your answer", unit), input, h("span", { "aria-hidden": "true" }, question.unit));
}

function certaintyBox() {
  const name = uid("sure");
  const options = CERTAINTIES.map((text, i) =>
    h("label", { class: "milia-option milia-inline" }, h("input", { type: "radio", name, value: i + 1 }), h("span", {}, text)),
  );
  return h("fieldset", { class: "milia-certainty" }, h("legend", {}, "How sure are you? (optional)"), options);
}

function reasonItem(reason, kind) {
  const [state, words] = standing(reason, kind);
  const belief = reason.belief && h("p", { class: "milia-belief" },
    h("strong", {}, "Often believed: "), `“${reason.belief.says}” `, h("strong", {}, "Instead: "), reason.belief.instead);
  return h("li", { class: `milia-reason milia-${state}` },
    h("p", { class: "milia-standing" }, icon(state), h("strong", {}, words)),
    h("p", { class: "milia-said" }, rich(reason.text)),
    h("p", {}, rich(reason.why)),
    belief,
    reason.sources && h("p", { class: "milia-sources" }, `Sources: ${reason.sources}`),
  );
}

/** What the learner entered, in the form that Python marks; null when there is nothing. */
function answerOf(question, answers) {
  if (question.kind === "numeric") return answers.querySelector("input").value;
  const chosen = [...answers.querySelectorAll("input:checked")].map((input) => Number(input.value));
  if (question.kind === "several") return chosen;
  return chosen.length ? chosen[0] : null;
}

function fill(question, answers, answer) {
  if (question.kind === "numeric") answers.querySelector("input").value = answer;
  else for (const i of [answer].flat()) answers.querySelector(`input[value="${i}"]`).checked = true;
}

export default part("item", ({ model, body, guarded, on }) => {
  const question = model.get("question");
  const answers = h("fieldset", { class: "milia-answers" },
    h("legend", {}, h("span", { class: "milia-eyebrow" }, `Question ${question.id}`), h("span", { class: "milia-stem" }, rich(question.stem))),
    h("p", { class: "milia-hint" }, HINTS[question.kind]),
    question.kind === "numeric" ? numberBox(question) : choices(question, uid("option")),
  );
  const certainty = certaintyBox();
  const check = h("button", { type: "submit", class: "milia-main" }, "Check");
  const status = statusLine();
  const reasons = h("ul", { class: "milia-reasons", "aria-label": "Reasons", role: "list" });
  const again = h("button", { type: "button", onclick: () => reopen() }, "Try again");
  const after = h("div", { hidden: true }, reasons, again);
  const notice = h("p", { class: "milia-notice", role: "status" });
  const form = h("form", { novalidate: true, onsubmit: (event) => send(event) }, answers, certainty, check, status);
  const controls = () => form.querySelectorAll("input");
  let timer = 0;

  function send(event) {
    event.preventDefault();
    if (check.getAttribute("aria-disabled") === "true") return;
    check.setAttribute("aria-disabled", "true");
    const sure = certainty.querySelector("input:checked");
    timer = setTimeout(() => {
      status.textContent = "No reply from Python yet. If none comes, run this cell again.";
      check.removeAttribute("aria-disabled");
    }, PATIENCE_MS);
    model.send({ kind: "answer", answer: answerOf(question, answers), certainty: sure ? Number(sure.value) : null });
  }

  function show() {
    clearTimeout(timer);
    const feedback = model.get("feedback");
    const done = Boolean(feedback.done);
    if (done) {
      fill(question, answers, feedback.answer);
      const sure = certainty.querySelector(`input[value="${feedback.certainty}"]`);
      if (sure) sure.checked = true;
    }
    const when = feedback.on ? `Your answer on ${feedback.on}. ` : "";
    status.textContent = feedback.verdict ? when + feedback.verdict : "";
    reasons.replaceChildren(...(feedback.reasons ?? []).map((reason) => reasonItem(reason, question.kind)));
    after.hidden = !done;
    for (const control of controls()) control.disabled = done;
    if (done) check.setAttribute("aria-disabled", "true");
    else check.removeAttribute("aria-disabled");
  }

  function reopen() {
    status.textContent = "";
    after.hidden = true;
    check.removeAttribute("aria-disabled");
    for (const control of controls()) control.disabled = false;
    (answers.querySelector("input:checked") ?? answers.querySelector("input")).focus();
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
  on("change:notice", showNotice);
  body.append(form, after, notice);
  show();
  showNotice();
});
