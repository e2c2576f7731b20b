// The chart: an axis of years that is also the slider, and a bar for the time in which each article binds.

function chart(t) {
  const { words } = t;
  t.percent = (number) => (100 * (Math.max(t.first, Math.min(t.last + 1, number)) - t.first)) / (t.last + 1 - t.first);
  t.line = el("span", { class: "timeline-line" });
  t.rows = t.articles.map((a) => ({ a, node: row(t, a) }));
  const groups = [...new Set(t.articles.map((a) => a.group))].map((group) => el("div", { class: "timeline-block" },
    el("span", { class: "timeline-group" }, group), el("div", {}, ...t.rows.filter((r) => r.a.group === group).map((r) => r.node))));
  const picture = el("div", { class: "timeline-rows", "aria-hidden": "true" }, el("div", { class: "timeline-over" }, grid(t), t.line), ...groups);
  onPress(t, picture);
  // what the bars say is said in words by the two lists; a reader of a screen is sent there
  return el("div", { class: "timeline-chart", role: "group", tabindex: "0", "aria-label": words.chart }, axis(t), picture);
}

function axis(t) {
  t.slider = el("input", { type: "range", class: "timeline-slider", min: t.first, max: t.last, step: 1, "aria-label": t.words.slider, oninput: () => t.go(Number(t.slider.value)) });
  t.slider.addEventListener("keydown", (event) => {
    const day = t.day(), to = {
      ArrowRight: day + 1, ArrowUp: day + 1, ArrowLeft: day - 1, ArrowDown: day - 1,
      PageUp: months(day, 1), PageDown: months(day, -1), Home: t.first, End: t.last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault(); // the browser's own steps for these keys differ
    t.go(to);
  });
  return el("div", { class: "timeline-axis" }, el("div", { class: "timeline-track" }, t.slider, el("div", { class: "timeline-years", "aria-hidden": "true" }, ...years(t, 5).map(([year, at]) => el("span", { style: `left:${at}%` }, String(year))))));
}

/** The same day in another month; the last day of that month where it has no such day. */
function months(number, step) {
  const day = new Date(number * DAY), wanted = day.getUTCDate();
  const end = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step + 1, 0));
  end.setUTCDate(Math.min(wanted, end.getUTCDate()));
  return end.getTime() / DAY;
}

function years(t, every) {
  const from = new Date(t.first * DAY).getUTCFullYear(), to = new Date(t.last * DAY).getUTCFullYear();
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((y) => y % every === 0).map((y) => [y, t.percent(Date.UTC(y, 0, 1) / DAY)]);
}

const grid = (t) => el("div", { class: "timeline-grid" }, ...years(t, 1).map(([year, at]) => el("span", { style: `left:${at}%`, class: year % 5 ? "" : "five" })));

function row(t, a) {
  const from = t.percent(a.start), to = t.percent(a.stop + 1), gone = a.stop < t.first || a.start > t.last;
  const bar = el("span", { class: "timeline-bar lif-smooth", "data-n": t.numberOf(a.kind), style: `left:${from}%;width:max(3px,${to - from}%)` });
  bar.classList.toggle("earlier", a.start < t.first);
  bar.classList.toggle("open", a.stop > t.last);
  const word = a.disputed ? el("span", { class: "timeline-word", style: from > 12 ? `right:calc(${100 - from}% + 6px)` : `left:calc(${to}% + 6px)` }, t.words.disputed_short) : null;
  const rest = a.label.startsWith(`${a.group}, `) ? a.label.slice(a.group.length + 2) : a.label;
  return el("div", { class: "timeline-row", title: `${a.label}\n${validity(t, a)}` },
    el("span", { class: "timeline-name" }, el("b", {}, t.letters[t.numberOf(a.kind) - 1]), el("span", {}, rest)),
    el("span", { class: "timeline-track" }, gone ? null : bar, word));
}

/** A press on the chart, or a stroke over it, takes the day there. */
function onPress(t, picture) {
  const at = (event) => {
    const area = t.line.parentElement.getBoundingClientRect();
    if (event.clientX >= area.left && event.clientX <= area.right) t.go(Math.round(t.first + ((event.clientX - area.left) / area.width) * (t.last + 1 - t.first) - 0.5));
  };
  picture.addEventListener("pointerdown", (event) => { if (event.button === 0) { at(event); if (event.pointerType === "mouse") picture.setPointerCapture(event.pointerId); } });
  picture.addEventListener("pointermove", (event) => { if (picture.hasPointerCapture(event.pointerId)) at(event); });
}

function paintChart(t, binds, date) {
  t.slider.value = t.day();
  t.slider.setAttribute("aria-valuetext", date);
  t.line.style.left = `${t.percent(t.day() + 0.5)}%`;
  for (const { node, a } of t.rows) node.classList.toggle("binds", binds(a));
}
