// Searching the transcript. Hits are painted without touching the text (CSS highlights); where a browser cannot, they are selected.

const PAINT = typeof Highlight === "function" && typeof CSS !== "undefined" && CSS.highlights;

/** One highlight of a name for all desks on the page. */
function painter(name) {
  if (!PAINT) return { show() {}, clear() {} };
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
  const all = CSS.highlights.get(name);
  let own = [];
  const clear = () => { own.forEach((range) => all.delete(range)); own = []; };
  return { clear, show: (ranges) => { clear(); own = ranges; own.forEach((range) => all.add(range)); } };
}

function findBar(t) {
  const { words } = t, count = el("span", { class: "lif-soft desk-hits", role: "status" });
  const box = el("input", { class: "lif-box", type: "search", placeholder: words.find, "aria-label": words.find, autocomplete: "off" });
  const step = (by, label, sign) => el("button", { type: "button", "aria-label": label, title: label, onclick: () => go(by) }, sign);
  const all = painter("lif-found"), now = painter("lif-found-at");
  let hits = [], at = -1, painted = false;
  const paint = () => { painted = true; all.show(hits.map((hit) => rangeOf(t, hit.start, hit.end))); now.show(hits[at] ? [rangeOf(t, hits[at].start, hits[at].end)] : []); };
  const tell = () => { count.textContent = !box.value.trim() ? "" : hits.length ? fill(words.hits, { at: at + 1, n: hits.length }) : words.no_hits; };
  const go = (by) => {
    if (!hits.length) return tell();
    at = (at + by + hits.length) % hits.length;
    paint();
    tell();
    if (PAINT) revealPlace(t, hits[at].start, hits[at].end);
    else select(t, hits[at].start, hits[at].end);
  };
  box.addEventListener("input", () => { hits = hitsOf(t, box.value); at = -1; paint(); if (hits.length) go(1); else tell(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); go(event.shiftKey ? -1 : 1); }
    else if (event.key === "Escape") { // to the hit, with the hit selected: ready for a code
      event.preventDefault();
      t.page.focus({ preventScroll: true });
      painted = false;
      all.clear();
      now.clear();
      if (hits[at]) select(t, hits[at].start, hits[at].end);
    }
  });
  t.find = { box, again: () => { if (painted && hits.length) paint(); } };
  return el("div", { class: "desk-find", role: "search" }, box, count, step(-1, words.find_previous, "↑"), step(1, words.find_next, "↓"));
}

/** All places of the words, in any case; a blank in the search stands for any white space. */
function hitsOf(t, wanted) {
  const words = wanted.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  if (!words) return [];
  const place = (units) => (t.text.length === t.end ? units : [...t.text.slice(0, units)].length);
  return [...t.text.matchAll(new RegExp(words, "giu"))].map((hit) => ({ start: place(hit.index), end: place(hit.index + hit[0].length) }));
}
