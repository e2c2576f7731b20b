// The coding desk: codebook, transcript, segments. What is on the screen is what Python has on disk: an action is sent,
// and drawn when Python has answered.

function render({ model, el: host }) {
  const root = host.appendChild(el("section", { class: "lif desk", "aria-label": fill(model.get("words").name, { doc: model.get("doc") }) }));
  const t = Desk(model, root);
  root.append(lostLine(model, t.words.lost, () => { t.lost = true; }), t.troubleLine, toolbar(t), grid(t), projectPanel(t), keyHelp(t));
  keepKeys(root);
  t.announce = announcer(root);
  root.addEventListener("keydown", (event) => onKey(event, t));
  const selecting = () => follow(t), heard = (news) => take(t, news), look = () => document.visibilityState === "visible" && t.ask("look");
  document.addEventListener("selectionchange", selecting);
  window.addEventListener("focus", look);
  model.on("msg:custom", heard);
  whole(t, model.get("state"));
  look(); // what was found when the files were opened is told now
  return () => {
    keepMemo(t);
    keepProject(t);
    document.removeEventListener("selectionchange", selecting);
    window.removeEventListener("focus", look);
    model.off("msg:custom", heard);
  };
}

/** What the desk knows, and what can be done with it. */
function Desk(model, root) {
  const [words, doc, text, codes, other] = ["words", "doc", "text", "codebook", "other"].map((key) => model.get(key)), lines = linesOf(text);
  const t = { model, root, words, doc, text, codes, other, lines, end: lines.at(-1).at + lines.at(-1).size, lang: /-(en|id)$/.exec(doc)?.[1] ?? model.get("language"),
    rows: new Map(), theirs: new Map(), lanes: new Map(), lanesOfOther: new Map(), drafts: new Map(), reasons: new Map(), items: [], decisions: new Map(), used: [], order: [],
    active: null, selection: null, comparing: false, waiting: new Map(), sent: 0 };
  model.get("theirs").forEach((row, i) => t.theirs.set(`~${i}`, { ...row, id: `~${i}`, other: true }));
  giveLanes(t.theirs, t.lanesOfOther);
  const looks = new Map(codes.map((code) => [code.code, code]));
  t.look = (code) => looks.get(code) ?? {};
  t.label = (code) => (code === "NONE" ? words.no_code : looks.get(code)?.label ?? code);
  t.how = el("p", { class: "lif-soft desk-how", id: unique("how") }, words.how);
  t.troubleLine = el("div", { class: "desk-trouble", role: "alert" });
  return Object.assign(t, views(t), actions(t));
}

/** What is where. */
function views(t) {
  const kept = painter("lif-kept"), dress = (row, lanes) => ({ ...row, lane: lanes.get(row.id), look: t.look(row.code) });
  return {
    shown: () => [...[...t.rows.values()].map((row) => dress(row, t.lanes)), ...(t.comparing ? [...t.theirs.values()].map((row) => dress(row, t.lanesOfOther)) : [])],
    segment: (id) => t.rows.get(id) ?? t.theirs.get(id),
    chosen: () => t.rows.get(t.active),
    kept: (on) => { // the selection stays in sight while the focus is elsewhere
      const range = on && t.selection && t.selection.anchor !== t.selection.focus && rangeOf(t, Math.min(t.selection.anchor, t.selection.focus), Math.max(t.selection.anchor, t.selection.focus));
      if (range) kept.show([range]);
      else kept.clear();
    },
    keysOn: () => t.model.get("single_keys"),
  };
}

function actions(t) {
  return {
    ask: (what, more = {}) => {
      if (t.lost) return;
      const n = (t.sent += 1);
      if (what !== "look") t.waiting.set(n, setTimeout(() => { t.status.textContent = t.words.saving; }, 400));
      t.model.send({ do: what, n, ...more });
    },
    give: (code) => {
      const place = selected(t);
      if (!place) { t.trouble(t.words.select_first); return; }
      t.used = [code, ...t.used.filter((one) => one !== code)].slice(0, 5);
      t.ask("add", { ...place, text: quoteOf(t.lines, place.start, place.end), code });
    },
    removeActive: () => { if (t.chosen()) t.ask("remove", { id: t.active }); },
    choose: (id, { jump = true, focus = false } = {}) => {
      keepMemo(t);
      const before = t.active, row = t.rows.get(id);
      t.active = row ? id : null;
      for (const run of t.page.querySelectorAll(`[data-ids~="${before}"]`)) run.classList.remove("on");
      if (row) for (const run of t.page.querySelectorAll(`[data-ids~="${id}"]`)) run.classList.add("on");
      paintCard(t);
      markEntry(t);
      if (row) showRules(t, t.codeButtons.get(row.code)?.code);
      if (row && jump) select(t, row.start, row.end);
      if (row && focus) t.announce(spokenSegment(t, row));
    },
    step: (by) => {
      if (!t.order.length) return;
      const at = t.order.indexOf(t.active), here = t.selection?.focus ?? 0;
      const near = by > 0 ? t.order.findIndex((id) => t.rows.get(id).start >= here) : t.order.findLastIndex((id) => t.rows.get(id).end <= here);
      const next = at >= 0 ? (at + by + t.order.length) % t.order.length : Math.max(0, near);
      t.choose(t.order[next], { focus: true });
    },
    trouble: (sentence) => {
      t.troubleLine.replaceChildren(el("span", {}, sentence), el("button", { type: "button", "aria-label": "×", onclick: () => { t.troubleLine.replaceChildren(); t.page.focus({ preventScroll: true }); } }, "×"));
    },
  };
}

const spokenSegment = (t, row) => fill(t.words.spoken_segment, { label: t.label(row.code), quote: row.text, at: t.order.indexOf(row.id) + 1, n: t.order.length }) + (row.memo ? ` ${t.words.memo}: ${row.memo}` : "");

function toolbar(t) {
  const { words } = t, button = (label, what) => el("button", { type: "button", onclick: () => t.ask(what), onmousedown: (event) => event.preventDefault() }, label);
  t.undo = button(words.undo, "undo");
  t.redo = button(words.redo, "redo");
  t.status = el("span", { class: "lif-soft desk-status" });
  const keys = el("label", { class: "lif-check" }, el("input", { type: "checkbox", checked: t.keysOn(), onchange: (event) => { t.model.set("single_keys", event.target.checked); t.model.save_changes(); } }), words.single_keys);
  const mode = t.other ? segments(words.mode, [["mine", words.mine], ["compare", fill(words.compare, { other: t.other })]], "mine", (value) => compare(t, value === "compare")) : null;
  return el("div", { class: "lif-bar desk-bar" }, t.undo, t.redo, mode, findBar(t), keys, t.status);
}

function grid(t) {
  const codes = codebookPanel(t), text = el("div", { class: "desk-middle" }, t.how, transcript(t));
  t.own = el("div", { class: "desk-own" }, cardPanel(t), listPanel(t));
  t.compareBox = comparePanel(t);
  return el("div", { class: "desk-grid" }, codes, text, el("div", { class: "desk-side-panel" }, t.own, t.compareBox));
}

function compare(t, on) {
  t.comparing = on;
  t.own.hidden = on;
  t.compareBox.hidden = !on;
  t.how.textContent = on ? fill(t.words.how_compare, { other: t.other }) : t.words.how;
  paintLines(t, t.lines.keys());
  paintItems(t);
}

/** Draw everything from a whole state. */
function whole(t, state) {
  for (const row of state.rows) t.rows.set(row.id, row);
  giveLanes(t.rows, t.lanes);
  paintLines(t, t.lines.keys());
  oneStop(t.tree, "button");
  if (state.items) [t.items, t.decisions] = [state.items, new Map(state.decisions.map((row) => [row.id, row]))];
  after(t, state, [...t.rows.keys()]);
  if (t.other) paintItems(t);
}

/** Take what Python says: rows that changed, rows that are gone, and what came of an action. */
function take(t, news) {
  if (news.n != null) { clearTimeout(t.waiting.get(news.n)); t.waiting.delete(news.n); }
  const dirty = new Set(), touched = [...news.rows.map((row) => row.id), ...news.gone];
  const cover = (row) => { if (row) for (let i = lineAt(t.lines, row.start); i < t.lines.length && t.lines[i].at < row.end; i += 1) dirty.add(i); };
  for (const row of news.rows) {
    const before = t.rows.get(row.id);
    if (before && (before.start !== row.start || before.end !== row.end)) t.lanes.delete(row.id); // it has moved; otherwise it keeps its lane
  }
  for (const id of touched) { cover(t.rows.get(id)); t.rows.delete(id); }
  for (const row of news.rows) { t.rows.set(row.id, row); cover(row); }
  if (news.memo_of) t.drafts.delete(news.memo_of);
  if (touched.length) giveLanes(t.rows, t.lanes);
  if (news.items) [t.items, t.decisions] = [news.items, new Map(news.decisions.map((row) => [row.id, row]))];
  const active = news.active ?? t.active;
  if (!t.rows.has(active)) t.active = null;
  paintLines(t, dirty);
  if (news.active && t.rows.has(news.active) && news.active !== t.active) t.choose(news.active, { jump: false });
  after(t, news, touched);
  if (news.items && t.comparing) { t.decidedAs = undefined; for (const key of t.decisions.keys()) t.reasons.delete(key); paintItems(t); }
  speak(t, news);
}

function after(t, state, touched) {
  t.undo.setAttribute("aria-disabled", String(!state.undo)); // not `disabled`: that would throw the focus out of the desk
  t.redo.setAttribute("aria-disabled", String(!state.redo));
  t.status.textContent = [t.rows.size ? fill(t.words.saved, state) : t.words.empty, state.aside ? fill(t.words.aside, { n: state.aside }) : ""].filter(Boolean).join(" · ");
  paintProject(t, state.memo);
  if (touched.length) { paintList(t, touched); paintCodes(t); }
  else if (!t.recent.dataset.said) paintCodes(t);
  if (!t.listTitle.textContent) paintList(t, []);
  paintCard(t);
}

function speak(t, news) {
  const notes = news.notes ?? [];
  if (news.trouble || notes.length) t.trouble([news.trouble, ...notes].filter(Boolean).join(" "));
  else if (news.n != null && news.said) t.troubleLine.replaceChildren();
  if (news.said) t.announce(news.said);
  t.root.dataset.heard = news.n ?? ""; // for whoever measures how long an action takes
}

export default { render };
