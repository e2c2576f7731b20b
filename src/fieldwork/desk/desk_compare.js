// Two coders side by side: what agrees, what does not, and a decision with its reason for each difference.

const SIGNS = { agree: "=", code: "≠", mine: "◂", theirs: "▸" }; // never without the word

function comparePanel(t) {
  const { words } = t;
  t.summary = el("p", { class: "desk-summary" });
  t.itemsBox = el("ol", { class: "desk-list desk-items", "aria-label": fill(words.items, { other: t.other }) });
  stepThrough(t.itemsBox, "button");
  t.kind = "all";
  const kinds = [["all", words.all], ["agree", words.agree], ["code", words.code], ["mine", words.only_mine], ["theirs", fill(words.only_theirs, { other: t.other })], ["open", words.open]];
  const choice = el("select", { class: "lif-box", "aria-label": words.show, onchange: (event) => { t.kind = event.target.value; paintItems(t); } }, ...kinds.map(([value, label]) => el("option", { value }, label)));
  t.decisionCard = decisionPanel(t);
  return el("section", { class: "desk-compare", hidden: true, "aria-label": fill(words.items, { other: t.other }) }, t.decisionCard, t.summary, choice, t.itemsBox);
}

const kindLabel = (t, kind) => fill({ agree: t.words.agree, code: t.words.code, mine: t.words.only_mine, theirs: t.words.only_theirs }[kind], { other: t.other });
const sidesOf = (t, item) => [item.mine && t.rows.get(item.mine), item.theirs >= 0 && t.theirs.get(`~${item.theirs}`)].filter(Boolean);

function paintItems(t) {
  const count = (kind) => t.items.filter((item) => item.kind === kind).length;
  const differ = t.items.filter((item) => item.kind !== "agree");
  t.summary.textContent = fill(t.words.summary, { agree: count("agree"), code: count("code"), mine: count("mine"), theirs: count("theirs"), other: t.other, done: `${differ.filter((item) => t.decisions.has(item.key)).length}/${differ.length}` });
  const shown = t.items.filter((item) => t.kind === "all" || item.kind === t.kind || (t.kind === "open" && item.kind !== "agree" && !t.decisions.has(item.key)));
  t.itemsBox.replaceChildren(...(shown.length ? shown.map((item) => itemEntry(t, item)) : [el("li", { class: "lif-soft" }, t.words.no_items)]));
  oneStop(t.itemsBox, "button", t.itemsBox.querySelector("[aria-current]"));
  paintDecision(t);
}

function itemEntry(t, item) {
  const sides = sidesOf(t, item), quote = sides[0].text.replace(/\s+/g, " "), decision = t.decisions.get(item.key);
  const coded = sides.map((side) => el("span", { class: "desk-side" }, sample(t.look(side.code)), `${side.other ? t.other : t.words.you}: ${t.label(side.code)}`));
  const button = el("button", { type: "button", tabindex: "-1", "aria-current": item.key === t.item ? "true" : null, onclick: () => chooseItem(t, item.key) },
    el("span", { class: "desk-entry-head" }, el("b", { class: "desk-sign", "aria-hidden": "true" }, SIGNS[item.kind]), el("b", {}, kindLabel(t, item.kind))),
    el("span", { class: "desk-sides" }, ...coded), el("span", { class: "desk-entry-quote", lang: t.lang }, quote),
    decision ? el("span", { class: "desk-entry-memo" }, `✓ ${t.label(decision.code)}: ${decision.memo}`) : null);
  return el("li", { "data-key": item.key }, button);
}

function chooseItem(t, key) {
  const item = t.items.find((one) => one.key === key);
  t.item = key;
  select(t, item.start, item.end);
  paintItems(t);
  t.itemsBox.querySelector("[aria-current]")?.focus();
}

function decisionPanel(t) {
  const { words } = t, code = unique("decision"), reason = unique("reason"), hint = unique("hint");
  t.decisionHint = el("p", { class: "lif-soft" }, words.choose_item);
  t.decisionCode = el("select", { id: code, class: "lif-box" });
  t.decisionReason = el("textarea", { id: reason, class: "lif-box desk-memo", rows: 3, "aria-describedby": hint, oninput: () => t.reasons.set(t.item, t.decisionReason.value) });
  t.decisionSides = el("div", { class: "desk-sides" });
  t.withdraw = el("button", { type: "button", class: "desk-quiet", onclick: () => t.ask("withdraw", { key: t.item }) }, words.withdraw);
  t.decisionBody = el("div", { class: "desk-card-body", hidden: true }, t.decisionSides,
    el("div", { class: "desk-field" }, el("label", { for: code }, words.decision), t.decisionCode),
    el("div", { class: "desk-field" }, el("label", { for: reason }, words.reason), t.decisionReason, el("p", { id: hint, class: "lif-soft desk-hint" }, words.reason_hint)),
    el("div", { class: "lif-bar" }, el("button", { type: "button", class: "desk-strong", onclick: () => decide(t) }, words.decide), t.withdraw));
  return el("section", { class: "desk-card", "aria-label": words.decision }, t.decisionHint, t.decisionBody);
}

function paintDecision(t) {
  const { words } = t, item = t.items.find((one) => one.key === t.item), open = item && item.kind !== "agree";
  t.decisionBody.hidden = !open;
  t.decisionHint.hidden = Boolean(open);
  t.decisionHint.textContent = item ? words.agreed_note : words.choose_item;
  if (!open || (t.decidingOn === item.key && t.decidedAs === t.decisions.get(item.key))) return;
  const decision = t.decisions.get(item.key), sides = sidesOf(t, item);
  t.decidingOn = item.key;
  t.decidedAs = decision;
  t.decisionSides.replaceChildren(...sides.map((side) => el("p", {}, el("b", {}, `${side.other ? t.other : words.you}: `), sample(t.look(side.code)), ` ${t.label(side.code)} `, el("q", { lang: t.lang }, side.text.replace(/\s+/g, " ")), side.memo ? el("span", { class: "desk-entry-memo" }, side.memo) : null)));
  t.decisionCode.replaceChildren(...codeOptions(t, [el("option", { value: "" }, words.decision_choose), ...sides.map((side) => el("option", { value: side.code }, `${side.other ? t.other : words.you}: ${t.label(side.code)}`)), el("option", { value: "NONE" }, words.decision_none)]));
  t.decisionCode.value = decision?.code ?? "";
  t.decisionReason.value = t.reasons.get(item.key) ?? decision?.memo ?? "";
  t.withdraw.hidden = !decision;
}

/** A decision lies where the side lies whose code it takes; else where mine does. */
function decide(t) {
  const item = t.items.find((one) => one.key === t.item), code = t.decisionCode.value, sides = sidesOf(t, item);
  if (!code) { t.trouble(t.words.decision_first); t.decisionCode.focus(); return; }
  if (!t.decisionReason.value.trim()) { t.trouble(t.words.reason_first); t.decisionReason.focus(); return; }
  const { start, end } = sides.find((side) => side.code === code) ?? sides[0];
  t.ask("decide", { key: item.key, start, end, text: quoteOf(t.lines, start, end), code, reason: t.decisionReason.value });
}
