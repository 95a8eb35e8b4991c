// The search of the site: sections that hold each word asked for, those that have it in their heading first.

const MOST = 50, AROUND = 90;
const query = new URLSearchParams(location.search).get("q") ?? "";
const field = document.querySelector("#query");
const said = document.querySelector("#found");
const list = document.querySelector("#results");
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** How often a word begins in a text. */
function hits(text, word) {
  return (text.match(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "gu")) ?? []).length;
}

/** A section's weight: nothing if it lacks a word; a heading counts ten times. */
function weight([, , heading, text], words) {
  const each = words.map((word) => 10 * hits(plain(heading), word) + Math.min(5, hits(plain(text), word)));
  return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one, 0);
}

/** The words around the first hit, with the hit marked. */
function excerpt(text, word) {
  const at = Math.max(0, plain(text).indexOf(word));
  const from = at > AROUND ? text.indexOf(" ", at - AROUND) + 1 : 0;
  const line = document.createElement("p");
  const mark = document.createElement("mark");
  mark.textContent = text.slice(at, at + word.length);
  line.append(from ? "… " : "", text.slice(from, at), mark, text.slice(at + word.length, at + 2 * AROUND), " …");
  return line;
}

function entry([address, page, heading, text], words) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = heading === page ? page : `${page}: ${heading}`;
  const item = document.createElement("li");
  item.append(link, excerpt(text, words.find((word) => plain(text).includes(word)) ?? words[0]));
  return item;
}

function search() {
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.length) return;
  const found = SECTIONS.map((section) => [weight(section, words), section])
    .filter(([found]) => found).sort((one, other) => other[0] - one[0]);
  field.value = query;
  document.title = `${query} · ${document.title}`;
  list.append(...found.slice(0, MOST).map(([, section]) => entry(section, words)));
  const count = found.length === 1 ? "1 section has" : `${found.length} sections have`;
  said.textContent = found.length
    ? `${count} “${query}”${found.length > MOST ? `; the first ${MOST} are shown` : ""}.`
    : `No section has “${query}”. Try fewer words, or the beginning of one.`;
}

search();
