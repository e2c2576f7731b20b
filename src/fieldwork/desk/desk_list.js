// The list of segments, in the order of the text. Only entries that changed are made anew.

function listPanel(t) {
  t.listEmpty = el("p", { class: "lif-soft" }, t.words.list_empty);
  t.listTitle = el("h4", { class: "desk-title" });
  t.list = el("ol", { class: "desk-list", "aria-label": t.words.list });
  t.entries = new Map();
  stepThrough(t.list, "button");
  return el("section", { class: "desk-segments", "aria-label": t.words.list }, t.listTitle, t.listEmpty, t.list);
}

/** Bring the list up to date with the segments whose ids are given. */
function paintList(t, ids) {
  t.order = [...t.rows.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1)).map((row) => row.id);
  for (const id of ids) { t.entries.get(id)?.remove(); t.entries.delete(id); }
  const fresh = new Set(ids);
  let next = null;
  for (let i = t.order.length - 1; i >= 0; i -= 1) {
    const id = t.order[i];
    if (fresh.has(id)) { t.entries.set(id, entryOf(t, t.rows.get(id))); t.list.insertBefore(t.entries.get(id), next); }
    next = t.entries.get(id);
  }
  t.listTitle.textContent = fill(t.words.count, { n: t.order.length });
  t.listEmpty.hidden = t.order.length > 0;
  markEntry(t);
}

function entryOf(t, row) {
  const label = t.label(row.code), quote = row.text.replace(/\s+/g, " ");
  const button = el("button", { type: "button", tabindex: "-1", onclick: () => t.choose(row.id, { focus: true }),
    "aria-label": fill(t.words.jump, { label, quote }) + (row.memo ? ` (${t.words.has_memo})` : "") },
  el("span", { class: "desk-entry-head" }, sample(t.look(row.code)), el("b", {}, label)), el("span", { class: "desk-entry-quote", lang: t.lang }, quote),
  row.memo ? el("span", { class: "desk-entry-memo" }, row.memo) : null);
  return el("li", { "data-id": row.id }, button);
}

/** Show which entry is the chosen one, and let Tab stop there. */
function markEntry(t) {
  const entry = t.entries.get(t.active);
  t.list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  entry?.firstChild.setAttribute("aria-current", "true");
  const stop = entry?.firstChild ?? t.list.querySelector("button");
  if (t.stop && t.stop !== stop) t.stop.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
  t.stop = stop;
  if (entry) {
    const over = entry.offsetTop - t.list.scrollTop, below = over + entry.offsetHeight - t.list.clientHeight;
    if (over < 0 || below > 0) t.list.scrollTop += over < 0 ? over : below;
  }
}
