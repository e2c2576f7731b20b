// Overlapping segments side by side: which lane each has, and how the bars of a run of text are drawn.

const PITCH = 6, THICK = 4; // pixels from bar to bar, and of one bar

/**
 * A lane for each segment that has none: the lowest that no overlapping segment has. In the order in which they were
 * made, so that a new segment moves nobody, and a page that is loaded again looks as before.
 */
function giveLanes(segments, lanes) {
  const all = [...segments.values()].sort((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1));
  for (const one of all.filter((segment) => !lanes.has(segment.id))) {
    const taken = new Set(all.filter((other) => lanes.has(other.id) && other.start < one.end && other.end > one.start).map((other) => lanes.get(other.id)));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.set(one.id, lane);
  }
  for (const id of lanes.keys()) if (!segments.has(id)) lanes.delete(id);
}

/** The runs of a line between the edges of its segments: [{ from, to, over: segments }], places counted from the line. */
function runsOf(line, segments, extra) {
  const inside = (place) => Math.max(0, Math.min(line.size, place - line.at));
  const edges = [...new Set([0, line.size, extra, ...segments.flatMap((s) => [inside(s.start), inside(s.end)])])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => ({ from: edges[i], to, over: segments.filter((s) => inside(s.start) <= edges[i] && inside(s.end) >= to) }));
}

/** A bar as the layers of a CSS background: the hue says the family, the kind of line which code of it. */
function strokeOf({ hue, line }) {
  const colour = `var(--lif-c${hue || 9})`, dash = (...stops) => `repeating-linear-gradient(90deg, ${stops.map(([ink, from, to]) => `${ink ? colour : "transparent"} ${from}px ${to}px`).join(", ")})`;
  return [
    `linear-gradient(${colour} 0 0)`,
    dash([1, 0, 11], [0, 11, 15]),
    dash([1, 0, 3], [0, 3, 6]),
    dash([1, 0, 9], [0, 9, 12], [1, 12, 14], [0, 14, 17]),
    dash([1, 0, 5], [0, 5, 11]),
    `linear-gradient(${colour} 0 1.4px, transparent 1.4px 2.6px, ${colour} 2.6px 4px)`,
  ][line || 0];
}

/** The style of a run: one bar a segment, in its lane; mine under the words, the other coder's over them. */
function barsOf(over, under, above) {
  const at = (s) => (s.other ? `${(above - 1 - s.lane) * PITCH}px` : `calc(100% - ${(under - 1 - s.lane) * PITCH}px)`);
  return [
    `background-image:${over.map((s) => strokeOf(s.look)).join(",")}`,
    `background-position:${over.map((s) => `0 ${at(s)}`).join(",")}`,
    `background-size:${over.map(() => `100% ${THICK}px`).join(",")}`,
    `padding:${above * PITCH}px 0 ${under * PITCH}px`,
  ].join(";");
}

/** A sample of a code's bar, for lists; hidden from readers of a screen, to whom the label says more. */
function sample(look) {
  const bar = el("span", { class: "desk-sample", "aria-hidden": "true" });
  bar.style.backgroundImage = strokeOf(look);
  return bar;
}
