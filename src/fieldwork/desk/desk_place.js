// Places in the transcript. Python counts code points and the page counts UTF-16 units: it is here, and nowhere else,
// that one becomes the other. A "place" is a number of code points from the beginning of the document.

/** The document line by line: at (place of its first character), text, size (code points), wide (has characters of two units). */
function linesOf(text) {
  let at = 0;
  return text.split("\n").map((line) => {
    const size = [...line].length, one = { at, text: line, size, wide: size !== line.length };
    at += size + 1;
    return one;
  });
}

const toUnits = (line, points) => (line.wide ? [...line.text].slice(0, points).join("").length : points);
const toPoints = (line, units) => (line.wide ? [...line.text.slice(0, units)].length : units);

/** The number of the line in which a place lies. */
function lineAt(lines, place) {
  let low = 0, high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle].at <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words from one place to another. */
function quoteOf(lines, start, end) {
  const words = [];
  for (let i = lineAt(lines, start); i < lines.length && lines[i].at <= end; i += 1) {
    const line = lines[i];
    words.push(line.text.slice(toUnits(line, Math.max(0, start - line.at)), toUnits(line, Math.min(line.size, end - line.at))));
  }
  return words.join("\n");
}

/** The place of a point of the page's document; null outside the transcript. */
function placeOf(t, node, offset) {
  if (node === t.page) return t.lines[offset]?.at ?? t.end;
  const box = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".desk-line");
  if (!box || !t.page.contains(box)) return null;
  const range = document.createRange(), line = t.lines[box.dataset.i];
  range.setStart(box, 0);
  range.setEnd(node, offset);
  return line.at + toPoints(line, range.toString().length);
}

/** The point [node, offset] of the page's document at a place. */
function pointOf(t, place) {
  const i = lineAt(t.lines, place), box = t.boxes[i];
  let left = toUnits(t.lines[i], Math.min(place - t.lines[i].at, t.lines[i].size));
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return [box, 0];
}

function rangeOf(t, start, end) {
  const range = document.createRange();
  range.setStart(...pointOf(t, start));
  range.setEnd(...pointOf(t, end));
  return range;
}

/** What a hand has selected, tidied: no white space at its ends, no half words. null when nothing is left. */
function tidy(t, from, to) {
  let [start, end] = [Math.min(from, to), Math.max(from, to)];
  const quote = [...quoteOf(t.lines, start, end)], blank = (c) => /\s/.test(c);
  while (quote.length && blank(quote[0])) { quote.shift(); start += 1; }
  while (quote.length && blank(quote[quote.length - 1])) { quote.pop(); end -= 1; }
  if (!quote.length) return null;
  const inWord = (place) => place > 0 && /^[\p{L}\p{N}]{2}$/u.test(quoteOf(t.lines, place - 1, place + 1));
  while (inWord(start)) start -= 1;
  while (inWord(end)) end += 1;
  return { start, end };
}

/** The sentence around a place, inside its turn and without the speaker's name. */
function sentenceAt(t, place) {
  const line = t.lines[lineAt(t.lines, place)], chars = [...line.text], from = speakerOf(line.text);
  const ends = (i) => /[.!?…]/.test(chars[i]) && (i + 1 >= chars.length || /[\s”"’')]/.test(chars[i + 1]));
  let start = Math.max(from, Math.min(place - line.at, chars.length - 1)), end = start;
  while (start > from && !(ends(start - 1) || (start > 1 && ends(start - 2) && /[”"’')]/.test(chars[start - 1])))) start -= 1;
  while (end < chars.length && !ends(end)) end += 1;
  while (end < chars.length && /[.!?…”"’')]/.test(chars[end])) end += 1;
  return tidy(t, line.at + start, line.at + end);
}

/** How many characters of a turn name its speaker: "IBU RATNA: ". */
const speakerOf = (text) => /^[\p{Lu}\p{N}][\p{Lu}\p{N} _.-]{0,30}: ?/u.exec(text)?.[0].length ?? 0;
