// A quiz item. Python writes the card and the reasons and marks; the page collects an answer (item_answers.js, item_lines.js).

const PATIENCE_MS = 4000;
const ANSWERS = {
  one: choicesBox, several: choicesBox, rating: choicesBox, numeric: numberBox, order: linesBox, match: pairsBox, two_tier: tiersBox,
};

export default part("item", ({ model, body, guarded, on }) => {
  const { kind, card } = model.get("question");
  const form = fill(body, card ?? "").querySelector("form");
  const [given, check, status, after, told, again, notice] =
    ["given", "main", "verdict", "after", "told", "again", "notice"].map((name) => body.querySelector(`.milia-${name}`));
  const certainty = body.querySelector(".milia-certainty");
  const answer = ANSWERS[kind](given, (kept) => ask({ kind: "help", kept }));
  let timer = 0;

  function send(event) {
    event.preventDefault();
    if (check.getAttribute("aria-disabled") === "true") return;
    check.setAttribute("aria-disabled", "true");
    const sure = certainty?.querySelector("input:checked");
    ask({ kind: "answer", answer: answer.value(), certainty: sure ? Number(sure.value) : null });
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

  /** Open the answer to be given, or close it once it is marked. */
  function close(done) {
    after.hidden = !done;
    for (const group of form.querySelectorAll(":scope > fieldset")) group.disabled = done;
    if (done) check.setAttribute("aria-disabled", "true");
    else check.removeAttribute("aria-disabled");
  }

  function show() {
    clearTimeout(timer);
    const feedback = model.get("feedback");
    const done = Boolean(feedback.done);
    if (done) {
      answer.fill(feedback.answer);
      given.querySelectorAll(".milia-marks").forEach((mark, i) => (mark.textContent = feedback.marks[i]));
      const sure = certainty?.querySelector(`input[value="${feedback.certainty}"]`);
      if (sure) sure.checked = true;
    }
    const when = feedback.on ? `Your answer on ${feedback.on}. ` : "";
    status.textContent = feedback.verdict ? when + feedback.verdict : "";
    fill(told, feedback.told ?? "");
    close(done);
  }

  function showHelp() {
    clearTimeout(timer);
    const helped = model.get("helped");
    for (const { place, reason } of helped) if (place != null) answer.remove(place, reason);
    if (helped.length && helped.at(-1).place == null) answer.nothingLeft();
  }

  function showNotice() {
    notice.textContent = model.get("notice");
    notice.hidden = !notice.textContent;
  }

  form.addEventListener("submit", guarded(send));
  again.addEventListener("click", () => {
    status.textContent = "";
    close(false);
    answer.focus();
  });
  on("change:feedback", guarded(show));
  on("change:error", () => {
    clearTimeout(timer);
    check.removeAttribute("aria-disabled");
  });
  on("change:helped", guarded(showHelp));
  on("change:notice", showNotice);
  show();
  showHelp();
  showNotice();
});
