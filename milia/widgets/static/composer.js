// Odd words in quotations: marked by the reader, then compared with the table, all in the page.

const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** What the picked words come to: how many odd pieces were found, and the mark of each word. */
function compared({ tokens, odd, picked }) {
  const found = new Set([...picked].map((i) => tokens[i].odd).filter((place) => place !== null));
  const marks = tokens.map((token, i) => (token.odd == null ? picked.has(i) && "ordinary" : found.has(token.odd) ? "found" : "missed"));
  return { found: found.size, odd: odd.length, ordinary: marks.filter((mark) => mark === "ordinary").length, marks };
}
const verdict = ({ found, odd, ordinary }) => `${odd ? `You found ${found} of ${count(odd, "odd place")}` : "Nothing is odd here"}; ` +
  `you marked ${count(ordinary, "ordinary word")}.`;

/** The running score: of what was odd, how much was found; of what was marked, how much was odd. */
function score(results) {
  const [found, odd, ordinary] = ["found", "odd", "ordinary"].map((name) => results.reduce((sum, each) => sum + each[name], 0));
  const share = (name, of) => (of ? ` (${name} ${Math.round((100 * found) / of)}\u00a0%)` : "");
  return results.length && `So far you found ${found} of ${count(odd, "odd place")}${share("recall", odd)}, and marked ` +
    `${count(found + ordinary, "place")}, ${found} of them odd${share("precision", found + ordinary)}.`;
}

function reasons({ tokens, odd, mended, effect, note, sources, result: { marks } }) {
  const line = (mark, ...words) => h("li", {}, h("b", { class: `milia-${mark}` }, `${mark}: `), words);
  const taken = tokens.filter((_, i) => marks[i] === "ordinary").map(({ text }) => text);
  const pieces = odd.map(([spun, likely], place) =>
    line(marks[tokens.findIndex((token) => token.odd === place)], h("s", {}, spun), ", usually ", h("ins", {}, likely)));
  return h("div", { class: "milia-reasons", "data-effect": effect },
    h("ul", { role: "list" }, pieces, taken.length > 0 && line("ordinary", taken.join(", "))),
    odd.length > 0 && h("p", {}, `As it may have stood: ${mended}`),
    h("p", {}, effect && h("b", {}, `For a reader: ${effect}. `), note), h("p", { class: "milia-sources" }, sources));
}

function spun({ model, body, guarded }) {
  const { first, caution, quotations } = model.get("content");
  const [status, total, panel, answer] = [statusLine(), h("p", { class: "milia-score" }), h("fieldset"), h("div")];
  const button = (words, work, attributes) => h("button", { type: "button", onclick: guarded(work), ...attributes }, words);
  let [all, at] = [[], 0];
  const check = button("", () => {
    all[at].result = compared(all[at]);
    show(at);
  }, { class: "milia-main" });
  const nameCheck = ({ picked, result }) => {
    check.textContent = result ? "Checked" : picked.size ? `Check ${count(picked.size, "marked word")}` : "Nothing odd here";
  };
  const word = ({ text }, i, { picked, result }) => {
    const mark = result?.marks[i];
    const toggle = ({ currentTarget }) => {
      if (!result && !picked.delete(i)) picked.add(i);
      currentTarget.setAttribute("aria-pressed", picked.has(i));
      nameCheck(all[at]);
    };
    return button([text, mark && h("span", { class: "milia-unseen" }, ` (${mark})`)], toggle, {
      class: `milia-word milia-${mark || "open"}`, "aria-pressed": String(picked.has(i)), "aria-disabled": result && "true" });
  };
  const show = (place) => {
    at = (place + all.length) % all.length;
    const now = all[at];
    panel.replaceChildren(h("legend", { class: "milia-unseen" }, now.tokens.map(({ text }) => text)),
      h("p", { class: "milia-quotation" }, now.tokens.map((token, i) => (token.odd === undefined ? token.text : word(token, i, now)))));
    answer.replaceChildren(...(now.result ? [reasons(now)] : []));
    check.setAttribute("aria-disabled", Boolean(now.result));
    status.textContent = `Quotation ${at + 1} of ${all.length}. ${now.result ? verdict(now.result) : ""}`;
    total.textContent = score(all.flatMap(({ result }) => result ?? [])) || "";
    nameCheck(now);
    ending.refresh();
  };
  const restart = guarded(() => {
    all = quotations.map((quotation) => ({ ...quotation, picked: new Set(), result: null }));
    show(0);
  });
  const ending = foot({ reset: restart, code: () => quotations[at].code });
  body.append(h("p", { class: "milia-title" }, model.get("title")), h("p", { class: "milia-try" }, first), panel,
    h("div", { class: "milia-row" }, check, button("Previous", () => show(at - 1)), button("Next", () => show(at + 1))),
    status, answer, total, h("p", { class: "milia-sources" }, caution), ending.element);
  restart();
}

export default part("composer", (given) => (given.model.get("content").people ? advice(given) : spun(given)));
