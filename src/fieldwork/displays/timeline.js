// Law at a date: a day that can be moved, a chart of validity, cards of what is in force.

const DAY = 86400000;
const toNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY; // whole days, no time zones
const toIso = (number) => new Date(number * DAY).toISOString().slice(0, 10);

function render({ model, el: host }) {
  const t = Timeline(model);
  t.root = host.appendChild(el("section", { class: "lif timeline", "aria-label": t.words.name }, lostLine(model, t.words.lost), head(t), legend(t), chart(t), lists(t)));
  keepKeys(t.root);
  const announce = announcer(t.root);
  t.announce = () => {}; // silent while it is drawn for the first time
  t.refresh = () => paint(t);
  model.on("change:date", t.refresh);
  t.refresh();
  t.announce = announce;
  return () => model.off("change:date", t.refresh);
}

function Timeline(model) {
  const [words, language, ends, kinds, presets] = ["words", "language", "ends", "kinds", "presets"].map((key) => model.get(key));
  const [first, last] = ends.map(toNumber);
  const articles = model.get("articles").map((a) => ({ ...a, start: a.from ? toNumber(a.from) : -Infinity, stop: a.to ? toNumber(a.to) : Infinity }));
  const format = new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  const t = { model, words, articles, kinds, presets, first, last };
  t.written = (number) => format.format(new Date(number * DAY));
  t.day = () => toNumber(model.get("date"));
  t.go = (number) => {
    model.set("date", toIso(Math.max(first, Math.min(last, number))));
    model.save_changes();
  };
  // the days on which something begins, or no longer binds
  t.turns = [...new Set(articles.flatMap((a) => [a.start, a.stop + 1]))].filter((d) => d >= first && d <= last).sort((a, b) => a - b);
  t.letters = letters(kinds.map((k) => k.label));
  t.numberOf = (kind) => kinds.findIndex((k) => k.kind === kind) + 1;
  return t;
}

/** One capital for each label: its first letter that is still free. */
function letters(labels) {
  const taken = [];
  for (const label of labels) taken.push([...label.toUpperCase(), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((c) => /\p{L}/u.test(c) && !taken.includes(c)));
  return taken;
}

function head(t) {
  const { words } = t, button = (label, onclick) => el("button", { type: "button", onclick }, label);
  t.title = el("p", { class: "timeline-date" });
  t.summary = el("p", { class: "timeline-summary" });
  t.change = el("p", { class: "lif-soft" });
  t.before = button(words.previous_change, () => t.go(t.turns.findLast((d) => d < t.day())));
  t.after = button(words.next_change, () => t.go(t.turns.find((d) => d > t.day())));
  t.jumps = t.presets.map((iso) => el("button", { type: "button", "data-date": iso, onclick: () => t.go(toNumber(iso)) }, t.written(toNumber(iso))));
  const [label, input] = box(t);
  const steps = el("div", { class: "lif-bar" }, label, button(words.day_before, () => t.go(t.day() - 1)), input, button(words.day_after, () => t.go(t.day() + 1)));
  return el("div", { class: "timeline-head" },
    el("div", { class: "timeline-now" }, t.title, t.summary, t.change),
    el("div", { class: "timeline-controls" }, steps, t.problem, el("div", { class: "lif-bar" }, t.before, t.after)),
    el("div", { class: "lif-bar timeline-jumps", role: "group", "aria-label": words.jumps }, el("span", { class: "lif-soft", "aria-hidden": "true" }, words.jumps), ...t.jumps));
}

/** The day as text, year first, so that nobody has to guess which number is the month. */
function box(t) {
  const id = unique("date"), note = unique("note");
  t.problem = el("p", { id: note, class: "timeline-problem", role: "alert" });
  t.box = el("input", { id, class: "lif-box timeline-box", type: "text", inputmode: "numeric", autocomplete: "off", spellcheck: "false", "aria-describedby": note, onchange: () => read(t) });
  t.box.addEventListener("keydown", (event) => { if (event.key === "Enter") read(t); });
  return [el("label", { class: "lif-soft", for: id }, t.words.date), t.box];
}

function read(t) {
  const parts = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(t.box.value);
  const iso = parts && `${parts[1]}-${parts[2].padStart(2, "0")}-${parts[3].padStart(2, "0")}`;
  const number = iso ? toNumber(iso) : NaN, real = !Number.isNaN(number) && toIso(number) === iso; // 30 February is not
  const sentence = !parts ? t.words.bad_form : !real ? fill(t.words.no_such_day, { date: iso }) : number < t.first || number > t.last ? fill(t.words.outside, { first: toIso(t.first), last: toIso(t.last) }) : "";
  t.problem.textContent = sentence;
  t.box.setAttribute("aria-invalid", String(Boolean(sentence)));
  if (!sentence && number !== t.day()) t.go(number);
}

function legend(t) {
  t.counts = t.kinds.map(() => el("span", { class: "timeline-count" }));
  return el("ul", { class: "lif-bar timeline-legend", "aria-label": t.words.legend }, el("li", { class: "lif-soft", "aria-hidden": "true" }, t.words.legend),
    ...t.kinds.map((k, i) => el("li", {}, kindOf(t, k.kind), t.counts[i])));
}

/** Whom a provision addresses: swatch, letter, words. */
const kindOf = (t, kind) => {
  const n = t.numberOf(kind);
  return el("span", { class: "timeline-kind" }, mark(n), el("b", { "aria-hidden": "true" }, t.letters[n - 1]), el("span", {}, t.kinds[n - 1].label));
};

function lists(t) {
  t.binding = el("ul", { class: "timeline-cards" });
  t.others = el("ul", { class: "timeline-others" });
  t.bindingTitle = el("summary", {});
  t.othersTitle = el("summary", {});
  return el("div", { class: "timeline-lists" }, el("details", { open: true }, t.bindingTitle, t.binding), el("details", {}, t.othersTitle, t.others));
}

function card(t, a) {
  const { words } = t, notes = [
    a.months != null && fill(words.months, { months: a.months }), a.complaint && words.complaint, a.fictional && words.fictional].filter(Boolean);
  return el("li", { class: "timeline-card", "data-n": t.numberOf(a.kind) }, el("p", { class: "timeline-label" }, a.label), kindOf(t, a.kind),
    el("p", {}, a.paraphrase), el("p", { class: "lif-soft" }, validity(t, a)), notes.length ? el("p", { class: "lif-soft" }, notes.join(" · ")) : null,
    a.disputed ? el("p", { class: "timeline-disputed" }, el("b", {}, words.disputed), a.note ? ` ${a.note}` : "") : null);
}

function validity(t, a) {
  const from = a.from ? t.written(a.start) : "", to = a.to ? t.written(a.stop) : "";
  return fill(t.words[to ? (from ? "from_to" : "until") : "since"], { from, to });
}

function paint(t) {
  const { words, model } = t, day = t.day(), date = t.written(day);
  const binds = (a) => a.start <= day && day <= a.stop, inForce = t.articles.filter(binds), ids = inForce.map((a) => a.id);
  if (JSON.stringify(ids) !== JSON.stringify(model.get("in_force"))) { model.set("in_force", ids); model.save_changes(); }
  const begins = t.articles.filter((a) => a.start === day).length, ended = t.articles.filter((a) => a.stop === day - 1).length;
  const disputed = inForce.filter((a) => a.disputed).length, next = t.turns.find((d) => d > day);
  t.title.textContent = date;
  t.summary.textContent = fill(words.summary, { n: ids.length, disputed });
  t.change.textContent = begins || ended ? fill(words.change, { begins, ended }) : next ? fill(words.quiet_until, { next: t.written(next) }) : words.quiet;
  t.announce(`${fill(words.spoken, { n: ids.length, date })}${begins || ended ? ` ${t.change.textContent}` : ""}`);
  if (t.box !== document.activeElement || !t.problem.textContent) t.box.value = toIso(day);
  for (const jump of t.jumps) jump.setAttribute("aria-pressed", String(jump.dataset.date === toIso(day)));
  t.before.disabled = !t.turns.some((d) => d < day);
  t.after.disabled = next === undefined;
  t.counts.forEach((node, i) => { node.textContent = inForce.filter((a) => a.kind === t.kinds[i].kind).length; });
  paintChart(t, binds, date);
  t.bindingTitle.textContent = fill(words.binding, { n: ids.length, date });
  t.binding.replaceChildren(...inForce.map((a) => card(t, a)));
  t.othersTitle.textContent = fill(words.others, { n: t.articles.length - ids.length, date });
  t.others.replaceChildren(...t.articles.filter((a) => !binds(a)).map((a) => el("li", {}, el("b", {}, a.label), ` ${validity(t, a)}`)));
}

export default { render };
