// Helpers of all displays. Python puts this file in front of each display's own module: no imports here.

/** An element: el("button", { class: "x", onclick: f }, "text", child). Booleans switch attributes. */
function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** "{done} of {total}" with its places filled. */
const fill = (sentence, params = {}) => sentence.replace(/\{(\w+)\}/g, (all, key) => params[key] ?? all);

/** For readers of a screen only. */
const spoken = (text) => el("span", { class: "lif-spoken" }, text);

let count = 0;
/** An id that no other display on the page has. */
const unique = (stem) => `lif-${stem}-${(count += 1)}-${Math.random().toString(36).slice(2, 7)}`;

/**
 * Keep every key inside. The attribute is JupyterLab's own switch (it listens before we do, on the
 * document); stopping the event is what other notebooks need. Saving alone is handed on: nobody who
 * presses Ctrl+S here wants the browser's "save page".
 */
function keepKeys(root) {
  root.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const type of ["keydown", "keypress", "keyup"]) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === "keydown" && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") handSave(event, root);
    });
  }
}

function handSave(event, root) {
  event.preventDefault();
  const { key, code, ctrlKey, metaKey, shiftKey } = event;
  const again = new KeyboardEvent("keydown", { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true });
  Object.defineProperty(again, "keyCode", { get: () => event.keyCode }); // Lumino reads the old number
  root.parentElement?.dispatchEvent(again);
}

/** A polite live region; the last sentence within 300 ms is the one that is spoken. */
function announcer(root) {
  const region = root.appendChild(el("div", { class: "lif-spoken", role: "status", "aria-live": "polite" }));
  let timer;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => { region.textContent = sentence; }, 300);
  };
}

/** One tab stop for a row of buttons; arrow keys, Home and End move inside it. */
function rove(bar) {
  const buttons = () => [...bar.querySelectorAll("button:not([disabled])")];
  bar.addEventListener("keydown", (event) => {
    const all = buttons(), at = all.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length].focus();
  });
  bar.addEventListener("focusin", (event) => buttons().forEach((b) => { b.tabIndex = b === event.target ? 0 : -1; }));
  buttons().forEach((b, i) => { b.tabIndex = i ? -1 : 0; });
}

/** A swatch: hue and pattern number n (1 to 9). Never alone: a letter or number and a label stand beside it. */
const mark = (n) => el("span", { class: "lif-mark", "data-n": n || 0, "aria-hidden": "true" });

/** Two or more choices side by side, as native radio buttons: [[value, label, lang], …]. */
function segments(legend, choices, chosen, onchange) {
  const name = unique("choice");
  return el("fieldset", { class: "lif-segments" }, el("legend", { class: "lif-spoken" }, legend),
    ...choices.map(([value, label]) => el("label", {},
      el("input", { type: "radio", name, value, checked: value === chosen, onchange: () => onchange(value) }), el("span", {}, label))));
}

/** A line that appears when the kernel was restarted: from then on the display talks to nobody. */
function lostLine(model, sentence, alsoDo = () => {}) {
  const line = el("p", { class: "lif-lost", role: "alert" });
  model.on("comm_live_update", () => { line.textContent = sentence; alsoDo(); });
  return line;
}
