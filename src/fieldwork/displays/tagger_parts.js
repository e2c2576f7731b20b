// The pieces of the sentence tagger: head with progress, pens, list, options, code.

function head(t) {
  const { words, units, view } = t;
  t.reading = segments(words.reading, [["en", words.en], ["id", words.id], ["both", words.both]], view.reading, t.read);
  t.progress = el("span", { class: "tagger-count" });
  t.map = el("span", { class: "tagger-map", "aria-hidden": "true" }, ...units.map(() => el("span", {})));
  return el("div", { class: "lif-bar tagger-head" }, t.reading, el("div", { class: "tagger-progress" }, t.progress, t.map));
}

function pens(t) {
  const pen = ({ tag, label }, i) => el("button", { type: "button", class: "tagger-pen", "data-tag": tag, onclick: () => t.give(tag) },
    mark(i + 1), el("span", { class: "tagger-key" }, String(i + 1)), el("span", {}, label));
  t.clear = el("button", { type: "button", class: "tagger-clear", onclick: () => t.give("") }, t.words.clear);
  const bar = el("div", { class: "lif-bar tagger-pens", role: "toolbar" }, ...t.options.map(pen), t.clear);
  rove(bar);
  return bar;
}

function list(t) {
  t.help = unique("help");
  t.rows = t.units.map((unit, i) => {
    const said = el("span", { class: "lif-spoken" }), chip = el("span", { class: "tagger-chip" });
    const texts = ["en", "id"].map((lang) => el("span", { class: "tagger-text", lang }, unit[lang]));
    const row = el("li", { class: "tagger-row lif-smooth", role: "option", onclick: () => chosenByMouse() && t.move(i) },
      el("span", { class: "tagger-number", "aria-hidden": "true" }, String(i + 1)), chip, el("span", { class: "tagger-texts" }, ...texts), said);
    return { row, texts, chip, said };
  });
  return el("ol", { class: "tagger-list", role: "listbox", "aria-label": t.words.list, "aria-describedby": t.help }, ...t.rows.map((r) => r.row));
}

/** Scroll the list, and nothing else, until the row is in it. */
function reveal(list, row) {
  const over = row.offsetTop - list.scrollTop, under = over + row.offsetHeight - list.clientHeight;
  if (over < 0 || under > 0) list.scrollTop += over < 0 ? over : Math.min(over, under);
}

/** Dragging over a sentence selects its text (to copy it) and is no click on it. */
const chosenByMouse = () => document.getSelection().isCollapsed;

function foot(t) {
  const { words, view, options } = t;
  const check = (key) => el("label", { class: "lif-check" },
    el("input", { type: "checkbox", checked: view[key], onchange: (event) => { view[key] = event.target.checked; } }), words[{ singleKeys: "shortcuts", advance: "advance" }[key]]);
  const keys = [[["↑", "↓"], "key_move"], [["1", "–", String(options.length)], "key_tag"], [["Enter"], "key_cycle"], [["0"], "key_clear"], [["L"], "key_language"]];
  const help = keys.flatMap(([names, what]) => [el("span", { class: "tagger-hint" }, ...names.map((k) => (k === "–" ? k : el("kbd", {}, k))), ` ${words[what]}`), " "]);
  return el("div", { class: "tagger-foot" }, el("div", { class: "lif-bar" }, check("advance"), check("singleKeys")),
    el("p", { class: "lif-soft tagger-help", id: t.help }, spoken(`${words.keys}: `), ...help));
}

function code(t) {
  const { words } = t, status = el("span", { role: "status", class: "lif-soft" });
  t.source = el("pre", { tabindex: "0", role: "region", "aria-label": words.code_label });
  const copy = el("button", { type: "button", onclick: async () => {
    status.textContent = "";
    const done = await toClipboard(t.source);
    setTimeout(() => { status.textContent = done ? words.copied : words.not_copied; }, 50);
  } }, words.copy);
  return el("details", { class: "tagger-code" }, el("summary", {}, words.code), el("p", { class: "lif-soft" }, words.code_note),
    t.source, el("div", { class: "lif-bar" }, copy, status));
}

async function toClipboard(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch { // not allowed here: leave it selected for Ctrl+C
    document.getSelection().selectAllChildren(source);
    source.focus();
    return document.execCommand("copy");
  }
}

/** The dict as it is typed into an answer cell; what is not tagged yet stays a blank. */
function asCode({ model, units, tags }) {
  const value = (unit) => (tags()[unit] ? JSON.stringify(tags()[unit]) : "...");
  return [`${model.get("name")} = {`, ...units.map(({ unit }) => `    ${JSON.stringify(unit)}: ${value(unit)},`), "}"].join("\n");
}
