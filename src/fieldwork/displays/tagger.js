// The sentence tagger. A list of sentences (one is current), a row of pens, and the tags as code.

function render({ model, el: host }) {
  const root = host.appendChild(el("section", { class: "lif tagger", "aria-label": model.get("words").name }));
  const view = { at: 0, reading: model.get("language"), singleKeys: true, advance: true };
  const t = Tagger(model, root, view);
  root.append(lostLine(model, t.words.lost, () => { t.code.open = true; }), t.head, t.pens, t.list, t.foot, t.code);
  keepKeys(root);
  t.announce = announcer(root);
  root.addEventListener("keydown", (event) => onKey(event, t));
  onSwipe(t.list, () => t.read(t.view.reading === "en" ? "id" : "en"));
  const refresh = () => t.paint();
  model.on("change:tags", refresh);
  t.paint();
  return () => model.off("change:tags", refresh);
}

/** The parts of the display and what can be done with them. */
function Tagger(model, root, view) {
  const [words, units, options] = ["words", "units", "options"].map((key) => model.get(key));
  const labels = Object.fromEntries(options.map((o) => [o.tag, o.label]));
  const number = (tag) => options.findIndex((o) => o.tag === tag) + 1;
  root.style.setProperty("--longest", `${Math.max(...options.map((o) => o.label.length))}ch`);
  const t = { model, root, view, words, units, options, number };
  t.tags = () => model.get("tags");
  t.tally = () => ({ done: units.filter((u) => t.tags()[u.unit]).length, total: units.length });

  t.move = (to, { focus = true } = {}) => {
    view.at = Math.max(0, Math.min(units.length - 1, to));
    t.paint();
    reveal(t.list, t.rows[view.at].row);
    if (focus) t.rows[view.at].row.focus({ preventScroll: true });
    if (focus) t.rows[view.at].row.scrollIntoView({ block: "nearest" }); // and the page follows the keyboard
  };
  t.give = (tag, { advance = view.advance } = {}) => {
    const now = { ...t.tags(), [units[view.at].unit]: tag };
    model.set("tags", Object.fromEntries(units.filter((u) => now[u.unit]).map((u) => [u.unit, now[u.unit]]))); // in the order of the text
    model.save_changes();
    const said = { n: view.at + 1, tag: labels[tag], ...t.tally() };
    t.announce(fill(tag ? words.tagged : words.cleared, said));
    if (tag && advance && view.at < units.length - 1) t.move(view.at + 1, { focus: t.list.contains(document.activeElement) });
    else t.paint();
  };
  t.cycle = (step) => {
    const all = ["", ...options.map((o) => o.tag)], at = number(t.tags()[units[view.at].unit]);
    t.give(all[(at + step + all.length) % all.length], { advance: false });
  };
  t.read = (reading) => {
    const { row } = t.rows[view.at], before = row.offsetTop - t.list.scrollTop;
    view.reading = reading;
    t.paint();
    t.list.scrollTop = row.offsetTop - before; // the sentence stays where the eye is
    reveal(t.list, row);
    t.announce(fill(words.shown, { language: words[reading] }));
  };
  return Object.assign(t, { head: head(t), pens: pens(t), list: list(t), foot: foot(t), code: code(t), paint: () => paint(t, labels) });
}

function paint(t, labels) {
  const { words, units, view, options } = t, tally = t.tally();
  t.progress.textContent = fill(words.progress, tally);
  t.pens.setAttribute("aria-label", fill(words.pens, { n: view.at + 1 }));
  for (const input of t.reading.querySelectorAll("input")) input.checked = input.value === view.reading;
  for (const pen of t.pens.querySelectorAll("[data-tag]")) pen.setAttribute("aria-pressed", String(pen.dataset.tag === t.tags()[units[view.at].unit]));
  t.root.dataset.reading = view.reading;
  units.forEach(({ unit }, i) => {
    const { row, texts, chip, said } = t.rows[i], tag = t.tags()[unit], n = t.number(tag);
    row.dataset.n = t.map.children[i].dataset.n = n;
    row.setAttribute("aria-selected", String(i === view.at));
    row.tabIndex = i === view.at ? 0 : -1;
    t.map.children[i].classList.toggle("at", i === view.at);
    texts.forEach((text) => { text.hidden = view.reading !== "both" && text.lang !== view.reading; });
    chip.replaceChildren(...(n ? [el("span", { class: "tagger-key", "aria-hidden": "true" }, String(n)), el("span", {}, labels[tag])] : []));
    chip.classList.toggle("empty", !n);
    said.textContent = n ? "" : words.untagged;
  });
  t.source.textContent = asCode(t);
}

function onKey(event, t) {
  if (event.ctrlKey || event.metaKey || event.altKey || t.foot.contains(event.target) || t.code.contains(event.target)) return;
  const inList = t.list.contains(event.target), { singleKeys, at } = t.view;
  const typed = /^[1-9]$/.test(event.key) ? t.options[event.key - 1] : undefined;
  const act = inList && {
    ArrowDown: () => t.move(at + 1), ArrowUp: () => t.move(at - 1), Home: () => t.move(0), End: () => t.move(t.units.length - 1),
    Enter: () => t.cycle(event.shiftKey ? -1 : 1), " ": () => t.cycle(event.shiftKey ? -1 : 1),
  }[event.key] || singleKeys && (typed && (() => t.give(typed.tag)) || {
    0: () => t.give(""), Delete: () => t.give(""), Backspace: () => t.give(""),
    l: () => t.read({ en: "id", id: "both", both: "en" }[t.view.reading]),
  }[event.key.length === 1 ? event.key.toLowerCase() : event.key]);
  if (act) { event.preventDefault(); act(); }
}

/** A sideways stroke of the finger. */
function onSwipe(area, act) {
  let from;
  area.addEventListener("touchstart", ({ touches }) => { from = touches.length === 1 ? touches[0] : null; }, { passive: true });
  area.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (from && Math.abs(to.clientX - from.clientX) > 60 && Math.abs(to.clientY - from.clientY) < 40) act();
    from = null;
  }, { passive: true });
}

export default { render };
