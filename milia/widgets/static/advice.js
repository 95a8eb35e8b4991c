// Advice in plain words, judged while it is written; the formulas are those of milia/science/appraisal.py.

const WHITE = "(?:(?!\\ufeff)[\\s\\x1c-\\x1f\\x85])";
const SENTENCE_END = new RegExp(`[.!?]+(?=${WHITE}|[”’"')\\]]|$)|\\n`);
const wordsIn = (text) => text.split(new RegExp(`${WHITE}+`)).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
const sentencesIn = (text) => text.split(SENTENCE_END).filter((piece) => wordsIn(piece).length).map((piece) => piece.trim());
function syllablesIn(word) {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const found = (pattern) => (letters.match(pattern) ?? []).length;
  return Math.max(1, found(/[aeiouy]+/g) + found(/(?<![ctsgx])ia/g) - found(/(?<![^aeiouy]l)e$/g) - found(/[^aeiouydt]ed$/g));
}
const gradeOf = (words, sentences) => 0.39 * (words.length / sentences.length) +
  11.8 * (words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length) - 15.59;
const matches = (pattern, sentence) => Boolean(pattern) && new RegExp(pattern, "i").test(sentence);

function advice({ model, body, guarded }) {
  const { first, caution, people, goals } = model.get("content");
  const [id, task, marks, faults, sizes, said] = [uid("advice"), h("div"), h("div"), h("ul"), h("p"), statusLine()];
  const look = guarded(() => {
    const [words, sentences, { points }] = [wordsIn(box.value), sentencesIn(box.value), people[who.select.value]];
    const hard = [...new Set(words.filter((word) => syllablesIn(word) >= goals.syllables))].join(", ");
    const long = sentences.filter((each) => wordsIn(each).length > goals.sentence).map((each) => `Long sentence: ${each}`);
    sizes.textContent = words.length === 0 ? "Nothing written yet." : `${count(words.length, "word")} of ${goals.words}, ` +
      `${count(sentences.length, "sentence")}, reading grade ${gradeOf(words, sentences).toFixed(1)} (aim at ${goals.grade} or lower)`;
    faults.replaceChildren(...[...long, hard && `Hard words: ${hard}`].filter(Boolean).map((text) => h("li", {}, text)));
    marks.querySelectorAll("li").forEach((line, i) => {
      const sentence = sentences.find((each) => matches(points[i].pattern, each) && !matches(points[i].unless, each));
      line.dataset.good = Boolean(sentence) === points[i].say;
      line.children[0].textContent = points[i].words[sentence ? 1 : 0];
      line.children[1].textContent = sentence && !points[i].say ? `“${sentence}”` : "";
    });
    ending.refresh();
  });
  const show = () => {
    for (const [element, name] of [[task, "task"], [marks, "marks"]]) fill(element, people[who.select.value][name]);
    look();
  };
  const good = () => marks.querySelectorAll("[data-good=true]").length;
  const speak = () => said.replaceChildren(`${good()} of ${marks.querySelectorAll("li").length} points are as they should be.`);
  const box = h("textarea", { id, rows: 8, maxlength: 2000, oninput: look, onchange: speak });
  const who = chooser("Write to the family of", people.map(({ name }, i) => [i, name]), show);
  const restart = () => {
    box.value = said.textContent = "";
    look();
  };
  const code = () => `import milia\n\ntext = ${JSON.stringify(box.value || "Write here.")}\n` +
    "len(milia.words(text)), milia.reading_grade(text)";
  const ending = foot({ reset: restart, code });
  body.append(h("p", { class: "milia-title" }, model.get("title")), h("p", { class: "milia-try" }, first), who.element, task,
    h("label", { for: id }, "Your advice"), box, sizes, said, faults, marks, h("p", { class: "milia-sources" }, caution), ending.element);
  show();
}
