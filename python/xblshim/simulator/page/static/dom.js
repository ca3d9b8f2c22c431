// Building the document. Every text is set as text: no markup is ever parsed, whatever a name holds.

/** An element with attributes, properties and children. `on*` are listeners; false, null and undefined leave an attribute out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in PROPERTIES) node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PROPERTIES = { value: 1, checked: 1, disabled: 1, hidden: 1, textContent: 1 };

/** A name or id from outside, isolated: its direction changes nothing around it. */
export function isolated(text, attributes = {}) {
  return el("bdi", attributes, text);
}

/** The first element with this id; an error where the page has none. */
export function byId(id) {
  const node = document.getElementById(id);
  if (node === null) throw new Error(`The page has no element ${id}.`);
  return node;
}

/** Replaces the children of `node`. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A button; `what` names it for screen readers where its text is too short to stand alone. */
export function button(text, action, { what, kind, disabled } = {}) {
  return el("button", { type: "button", class: kind, "aria-label": what, disabled, onclick: action }, text);
}

/** A labeled control. */
export function field(label, control, hint) {
  control.id ||= `field-${++fields}`;
  if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
  return el("div", { class: "field" }, el("label", { for: control.id }, label), control, hint ? el("small", { id: `${control.id}-hint` }, hint) : null);
}

let fields = 0;

/** A choice among [value, text] pairs. */
export function choice(pairs, value, attributes = {}) {
  const select = el(
    "select",
    attributes,
    pairs.map(([name, text]) => el("option", { value: name }, text)),
  );
  select.value = value;
  return select;
}

/** Replaces the options of a choice. The selected one stays selected if the new options contain it. */
export function setChoices(select, pairs) {
  const chosen = select.value;
  fill(select, pairs.map(([value, text]) => el("option", { value }, text)));
  select.value = chosen;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** `work`, called `milliseconds` after the last of several calls. */
export function settled(work, milliseconds) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}
