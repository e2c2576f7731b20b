// Keys. With a modifier they always work; single letters and digits only while the box "Single keys work" is ticked
// (WCAG 2.1.4), and only in the transcript, the codebook and the list.

function onKey(event, t) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return withControl(event, t);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, textarea, select, summary")) return;
  const inText = event.target === t.page, key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = (inText && { Delete: () => t.removeActive(), Backspace: () => t.removeActive() }[key]) || (t.keysOn() && single(event, t, key));
  if (act) { event.preventDefault(); act(); }
  else if (inText && event.key.length === 1) {
    event.preventDefault();
    if (t.keysOn() && event.key.trim()) t.announce(fill(t.words.no_key, { key: event.key }));
  }
}

function withControl(event, t) {
  if (event.target.closest("input, textarea")) return; // their own undo
  const key = event.key.toLowerCase();
  const act = { z: () => t.ask(event.shiftKey ? "redo" : "undo"), y: () => t.ask("redo"), f: event.target === t.page && (() => search(t.find.box)) }[key];
  if (act) { event.preventDefault(); act(); }
}

/** What a single key does; undefined when nothing. */
function single(event, t, key) {
  const typed = event.shiftKey && /^Digit\d$/.test(event.code) ? event.code.slice(5) : key; // Shift+1 is "!" or another sign
  const code = t.codes.find((one) => one.key && one.key === typed);
  if (code && event.shiftKey) return () => { showRules(t, code); t.announce(rulesOf(t, code)); };
  if (code) return () => t.give(code.code);
  return {
    n: () => t.step(1), p: () => t.step(-1), x: () => t.removeActive(), z: () => t.ask("undo"), y: () => t.ask("redo"),
    m: () => onChosen(t, t.memoBox), c: () => onChosen(t, t.codeChoice), s: () => sentence(t), t: () => turn(t),
    "/": () => search(t.find.box), ".": () => search(t.codeBox), Escape: () => t.choose(null, { jump: false }),
  }[key];
}

/** Go to a box in which one searches; what is typed takes the place of the last search. */
function search(box) {
  box.focus();
  box.select();
}

/** Go to a box of the chosen segment; without one, say so. */
function onChosen(t, box) {
  if (t.chosen()) box.focus();
  else t.announce(t.words.none_chosen);
}

/** Select the sentence at the caret; when a passage is selected, one sentence more. */
function sentence(t) {
  const now = selected(t), first = sentenceAt(t, now ? now.start : t.selection?.focus ?? 0);
  if (!first) return;
  const whole = now && now.start <= first.start && now.end >= first.end, next = whole ? sentenceAt(t, Math.min(now.end + 2, t.end)) : null;
  select(t, whole ? now.start : first.start, whole && next ? Math.max(now.end, next.end) : whole ? now.end : first.end);
  t.announce(fill(t.words.selected, { quote: quoteOf(t.lines, ...Object.values(selected(t))) }));
}

/** Select what is said in the turn at the caret, without the speaker's name. */
function turn(t) {
  const line = t.lines[lineAt(t.lines, t.selection?.focus ?? 0)], whole = tidy(t, line.at + speakerOf(line.text), line.at + line.size);
  if (!whole) return;
  select(t, whole.start, whole.end);
  t.announce(fill(t.words.selected, { quote: quoteOf(t.lines, whole.start, whole.end) }));
}

function keyHelp(t) {
  const { words } = t;
  const rows = [[["1", "…"], "key_code"], [["Shift"], "key_rules"], [["S"], "key_sentence"], [["T"], "key_turn"], [["N", "P"], "key_next"], [["M"], "key_memo"], [["C"], "key_change"], [["X", "Del"], "key_remove"],
    [["Z", "Y"], "key_undo"], [["/"], "key_find"], [["."], "key_find_code"], [["Tab"], "key_leave"]];
  return el("details", { class: "desk-help" }, el("summary", {}, words.keys),
    el("ul", {}, ...rows.map(([keys, what]) => el("li", {}, ...keys.map((key) => (key === "…" ? "… " : el("kbd", {}, key))), ` ${words[what]}`))));
}
