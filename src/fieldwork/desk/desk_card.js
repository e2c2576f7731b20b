// The segment that is chosen: its words, its code, its memo.

function cardPanel(t) {
  const { words } = t, memo = unique("memo"), code = unique("code"), hint = unique("hint");
  t.cardEmpty = el("p", { class: "lif-soft" }, words.none_chosen);
  t.cardQuote = el("blockquote", { class: "desk-quote", lang: t.lang });
  t.memoBox = el("textarea", { id: memo, class: "lif-box desk-memo", rows: 3, "aria-describedby": hint, oninput: () => later(t), onblur: () => keepMemo(t) });
  t.codeChoice = el("select", { id: code, class: "lif-box", onchange: () => t.chosen() && t.ask("recode", { id: t.active, code: t.codeChoice.value }) });
  t.cardBar = el("span", { class: "desk-card-bar" });
  t.cardBody = el("div", { class: "desk-card-body", hidden: true }, t.cardQuote,
    el("div", { class: "desk-field" }, el("label", { for: code }, words.recode), el("span", { class: "desk-choice" }, t.cardBar, t.codeChoice)),
    el("div", { class: "desk-field" }, el("label", { for: memo }, words.memo), t.memoBox, el("p", { id: hint, class: "lif-soft desk-hint" }, words.memo_hint)),
    el("button", { type: "button", class: "desk-quiet", onclick: () => t.removeActive() }, words.remove));
  t.memoBox.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) { event.preventDefault(); t.page.focus({ preventScroll: true }); }
  });
  return el("section", { class: "desk-card", "aria-label": words.segment }, t.cardEmpty, t.cardBody);
}

/** Codes as a native choice, grouped by category; `first` are options that stand before them. */
function codeOptions(t, first = []) {
  const option = (code) => el("option", { value: code.code }, code.label);
  const groups = t.codes.filter((code) => !code.parent).map((top) => (top.category
    ? el("optgroup", { label: top.label }, ...t.codes.filter((code) => code === top || code.parent === top.code).map(option)) : option(top)));
  return [...first, ...groups];
}

/** A memo is kept when its box is left, and after four quiet seconds: whoever closes the window loses nothing. */
function later(t) {
  clearTimeout(t.memoTimer);
  t.memoTimer = setTimeout(() => keepMemo(t), 4000);
}

function keepMemo(t) {
  clearTimeout(t.memoTimer);
  const row = t.rows.get(t.memoOf), memo = t.memoBox.value;
  if (!row || memo.trim() === row.memo) return;
  t.drafts.set(row.id, memo); // until Python says that it is on disk
  t.ask("memo", { id: row.id, memo });
}

function paintCard(t) {
  const row = t.rows.get(t.active);
  t.cardEmpty.hidden = Boolean(row);
  t.cardBody.hidden = !row;
  if (!row) { t.memoOf = null; return; }
  t.cardQuote.textContent = row.text;
  t.cardBar.replaceChildren(sample(t.look(row.code)));
  const strange = t.codeButtons.has(row.code) ? [] : [el("option", { value: row.code }, row.code)];
  t.codeChoice.replaceChildren(...codeOptions(t, strange));
  t.codeChoice.value = row.code;
  if (t.memoOf !== row.id || t.memoBox.value.trim() === t.memoKept) t.memoBox.value = t.drafts.get(row.id) ?? row.memo; // never over words that are not kept yet
  t.memoOf = row.id;
  t.memoKept = row.memo;
}

function projectPanel(t) {
  const { words } = t, box = unique("project"), hint = unique("hint");
  t.projectBox = el("textarea", { id: box, class: "lif-box desk-memo", rows: 4, "aria-describedby": hint, oninput: () => { clearTimeout(t.projectTimer); t.projectTimer = setTimeout(() => keepProject(t), 4000); }, onblur: () => keepProject(t) });
  return el("details", { class: "desk-project" }, el("summary", {}, words.project), spokenLabel(box, words.project), t.projectBox, el("p", { id: hint, class: "lif-soft desk-hint" }, words.project_hint));
}

const spokenLabel = (id, text) => el("label", { for: id, class: "lif-spoken" }, text);

function keepProject(t) {
  clearTimeout(t.projectTimer);
  if (t.projectBox.value.trim() !== t.projectMemo) t.ask("project", { memo: t.projectBox.value });
}

function paintProject(t, memo) {
  if (t.projectBox.value.trim() === (t.projectMemo ?? "")) t.projectBox.value = memo;
  t.projectMemo = memo;
}
