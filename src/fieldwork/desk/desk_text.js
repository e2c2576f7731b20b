// The transcript: a text that can be read and selected but not changed, with a native caret.

/**
 * The area is editable for the browser, so that caret, Shift+arrows and a screen reader work as in any text, and every
 * change is refused. inputmode=none keeps the keyboard of a telephone away.
 */
function transcript(t) {
  t.page = el("div", { class: "desk-page", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-readonly": "true", "aria-label": fill(t.words.transcript, { doc: t.doc }),
    "aria-describedby": t.how.id, tabindex: "0", inputmode: "none", spellcheck: "false", autocapitalize: "off", autocorrect: "off", "data-gramm": "false", translate: "no", lang: t.lang });
  t.boxes = t.lines.map((line, i) => el("div", { class: "desk-line", "data-i": i }));
  t.page.append(...t.boxes);
  for (const type of ["beforeinput", "paste", "cut", "drop", "dragstart"]) t.page.addEventListener(type, (event) => event.preventDefault());
  t.page.addEventListener("copy", (event) => event.stopPropagation());
  t.page.addEventListener("input", () => paintLines(t, t.lines.keys())); // what an input method put there all the same
  t.page.addEventListener("focus", () => { t.kept(false); });
  t.page.addEventListener("blur", () => { t.kept(true); });
  t.page.addEventListener("mouseup", () => setTimeout(() => pointed(t)));
  t.page.addEventListener("mouseover", (event) => hovered(t, event.target.closest?.("[data-ids]")));
  t.page.addEventListener("mouseleave", () => hovered(t, null));
  return t.page;
}

/** A click on coded words chooses the smallest segment there. */
function pointed(t) {
  if (t.selection && t.selection.anchor !== t.selection.focus) return;
  const place = t.selection?.focus;
  const here = place == null ? [] : t.shown().filter((s) => s.start <= place && s.end >= place && !s.other);
  t.choose(here.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? null, { jump: false });
}

function hovered(t, run) {
  const names = run ? run.dataset.ids.split(" ").map((id) => t.segment(id)).filter(Boolean).map((s) => (s.other ? `${t.other}: ` : "") + t.label(s.code)) : [];
  t.page.title = names.join(" · ");
}

/** Follow the selection while it is in the transcript; outside, what was selected last still counts. */
function follow(t) {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection();
  if (!anchorNode || !t.page.contains(anchorNode) || !t.page.contains(focusNode)) return;
  const anchor = placeOf(t, anchorNode, anchorOffset), focus = placeOf(t, focusNode, focusOffset);
  if (anchor != null && focus != null) t.selection = { anchor, focus };
}

/** The selected passage, tidied; null when nothing is selected. */
const selected = (t) => (t.selection && t.selection.anchor !== t.selection.focus ? tidy(t, t.selection.anchor, t.selection.focus) : null);

function select(t, anchor, focus, { show = true } = {}) {
  t.selection = { anchor, focus };
  if (t.root.getRootNode().activeElement === t.page) document.getSelection().setBaseAndExtent(...pointOf(t, anchor), ...pointOf(t, focus));
  else t.kept(true);
  if (show) revealPlace(t, Math.min(anchor, focus), Math.max(anchor, focus));
}

/** Scroll the transcript, and nothing else, until a passage is in it. */
function revealPlace(t, start, end) {
  const box = t.page.getBoundingClientRect(), at = rangeOf(t, start, end).getBoundingClientRect(), margin = 28;
  if (at.top < box.top + margin) t.page.scrollTop += at.top - box.top - margin;
  else if (at.bottom > box.bottom - margin) t.page.scrollTop += Math.min(at.top - box.top - margin, at.bottom - box.bottom + margin);
}

/** Draw lines anew; the selection is put back, since drawing destroys it. */
function paintLines(t, numbers) {
  const segments = t.shown(), focused = t.root.getRootNode().activeElement === t.page, kept = t.selection;
  for (const i of numbers) paintLine(t, i, segments);
  if (kept && focused) select(t, kept.anchor, kept.focus, { show: false });
  else t.kept(true);
  t.find?.again();
}

function paintLine(t, i, segments) {
  const line = t.lines[i], here = segments.filter((s) => s.start < line.at + line.size && s.end > line.at);
  const lanes = (other) => Math.max(0, ...here.filter((s) => Boolean(s.other) === other).map((s) => s.lane + 1));
  const under = Math.max(1, lanes(false)), above = lanes(true), name = speakerOf(line.text);
  const runs = runsOf(line, here, name).map((run) => paintRun(t, line, run, under, above, run.to <= name));
  const words = el("span", { class: "desk-words" }, ...(line.size ? runs : [el("br")]));
  words.style.top = `${((above - under) * PITCH) / 2}px`; // the bars hang under the words: the words move up by half
  t.boxes[i].style.lineHeight = `calc(1.55em + ${(under + above) * PITCH}px)`;
  t.boxes[i].replaceChildren(words);
}

function paintRun(t, line, { from, to, over }, under, above, speaker) {
  const text = line.text.slice(toUnits(line, from), toUnits(line, to));
  if (!over.length) return speaker ? el("span", { class: "desk-speaker" }, text) : text;
  const starts = over.filter((s) => s.start === line.at + from);
  return el("span", { class: `desk-run${speaker ? " desk-speaker" : ""}${over.some((s) => s.id === t.active) ? " on" : ""}`, style: barsOf(over, under, above),
    "data-ids": over.map((s) => s.id).join(" "), "data-starts": starts.length ? starts.map((s) => (s.other ? `${t.other}:` : "") + s.code).join(" ") : null }, text);
}
