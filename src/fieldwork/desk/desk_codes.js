// The codebook: two levels, a key for each code, what was used last, and the rules of the code one points at.

function codebookPanel(t) {
  const { words } = t, about = unique("about");
  t.about = el("div", { class: "desk-about", id: about, role: "region", "aria-label": words.about, tabindex: "0" });
  t.codeBox = el("input", { class: "lif-box", type: "search", placeholder: words.find_code, "aria-label": words.find_code, autocomplete: "off", oninput: () => filterCodes(t) });
  t.recent = el("div", { class: "desk-recent", role: "group", "aria-label": words.recent });
  t.noCode = el("p", { class: "lif-soft", hidden: true }, words.no_code_found);
  t.codeButtons = new Map();
  t.families = t.codes.filter((code) => !code.parent).map((top) => family(t, top, t.codes.filter((code) => code.parent === top.code), about));
  t.strange = el("div", { class: "desk-family" });
  t.tree = el("div", { class: "desk-tree", role: "group", "aria-label": words.codebook }, ...t.families, t.strange, t.noCode);
  stepThrough(t.tree, "button");
  showRules(t, null);
  return el("section", { class: "desk-codes", "aria-label": words.codebook }, t.codeBox, t.recent, t.tree, t.about);
}

function family(t, top, below, about) {
  return el("div", { class: "desk-family", role: "group", "aria-label": top.label }, codeButton(t, top, about), ...below.map((code) => codeButton(t, code, about)));
}

function codeButton(t, code, about) {
  const count = el("span", { class: "desk-count" });
  const button = el("button", { type: "button", class: `desk-code${code.category ? " category" : ""}`, "data-code": code.code, "aria-describedby": about,
    onclick: () => t.give(code.code), onmousedown: (event) => event.preventDefault(), // the selection in the transcript stays
    onmouseenter: () => showRules(t, code), onfocus: () => showRules(t, code) },
  el("kbd", { "aria-hidden": "true" }, code.key), sample(code), el("span", { class: "desk-label" }, code.label), count);
  t.codeButtons.set(code.code, { button, count, code });
  return button;
}

/** One tab stop; arrows up and down, Home and End move inside. */
function stepThrough(list, what) {
  const all = () => [...list.querySelectorAll(what)].filter((one) => one.checkVisibility());
  list.addEventListener("keydown", (event) => {
    const stops = all(), at = stops.indexOf(event.target), to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, to))].focus();
  });
  list.addEventListener("focusin", (event) => { if (event.target.matches(what)) oneStop(list, what, event.target); });
}

/** Among the buttons of a list, the one that Tab stops at. */
function oneStop(list, what, stop) {
  for (const one of list.querySelectorAll(what)) one.tabIndex = -1;
  const chosen = stop ?? list.querySelector(`${what}:not([hidden])`);
  if (chosen) chosen.tabIndex = 0;
}

/** The rules of a code, in the panel below the codebook. */
function showRules(t, code) {
  const { words } = t;
  if (t.ruled === code && code) return;
  t.ruled = code;
  if (!code) return t.about.replaceChildren(el("p", { class: "lif-soft" }, words.about_empty));
  const rule = (name) => (code[name] ? [el("dt", {}, words[name]), el("dd", {}, code[name])] : []);
  t.about.replaceChildren(el("p", { class: "desk-about-head" }, sample(code), el("b", {}, code.label), el("span", { class: "lif-soft" }, code.code)),
    el("dl", {}, ...["definition", "include", "exclude", "example", "near_miss"].flatMap(rule)));
  t.about.scrollTop = 0;
}

/** The rules in one breath, for readers of a screen. */
const rulesOf = (t, code) => [code.label, ...["definition", "include", "exclude", "near_miss"].filter((name) => code[name]).map((name) => `${t.words[name]}: ${code[name]}`)].join(". ");

function filterCodes(t) {
  const wanted = t.codeBox.value.trim().toLocaleLowerCase().split(/\s+/);
  const fits = (code) => wanted.every((word) => Object.values(code).join(" ").toLocaleLowerCase().includes(word));
  for (const { button, code } of t.codeButtons.values()) button.hidden = !fits(code);
  for (const box of t.families) box.hidden = ![...box.querySelectorAll("button")].some((button) => !button.hidden);
  t.noCode.hidden = [...t.codeButtons.values()].some(({ button }) => !button.hidden);
  oneStop(t.tree, "button");
}

/** How often each code is given, and the four that were given last. */
function paintCodes(t) {
  const given = {};
  for (const row of t.rows.values()) given[row.code] = (given[row.code] ?? 0) + 1;
  for (const { button, count, code } of t.codeButtons.values()) {
    const n = given[code.code] ?? 0;
    count.textContent = n || "";
    button.setAttribute("aria-label", [fill(t.words.code_name, code), code.key && fill(t.words.code_key, code), n && fill(t.words.code_count, { n })].filter(Boolean).join(" "));
  }
  paintRecent(t);
  const strange = Object.keys(given).filter((code) => !t.codeButtons.has(code));
  t.strange.replaceChildren(...(strange.length ? [el("p", { class: "lif-soft" }, t.words.unknown), ...strange.map((code) => el("p", { class: "desk-code" }, el("kbd", { "aria-hidden": "true" }), sample({}), el("span", { class: "desk-label" }, code), el("span", { class: "desk-count" }, given[code])))] : []));
}

function paintRecent(t) {
  const last = [...new Set([...t.rows.values()].sort((a, b) => (a.created + a.id < b.created + b.id ? 1 : -1)).map((row) => row.code))];
  const codes = [...new Set([...t.used, ...last])].map((name) => t.codeButtons.get(name)?.code).filter(Boolean).slice(0, 4);
  const said = codes.map((code) => code.code).join(" ");
  if (t.recent.dataset.said === said) return;
  t.recent.dataset.said = said;
  t.recent.replaceChildren(...(codes.length ? [el("span", { class: "lif-soft" }, t.words.recent)] : []), ...codes.map((code) => el("button", {
    type: "button", class: "desk-chip", "aria-label": fill(t.words.code_name, code), onclick: () => t.give(code.code), onmousedown: (event) => event.preventDefault(),
    onmouseenter: () => showRules(t, code), onfocus: () => showRules(t, code) }, sample(code), code.code)));
  rove(t.recent);
}
