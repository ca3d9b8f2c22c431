// One statistic of a user: its value, the achievements that follow it, and the controls that change it.

import { path, put, remove } from "./api.js";
import { button, el, fill, isolated } from "./dom.js";
import { moment, number } from "./format.js";
import { tried } from "./toasts.js";

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

/** The value as people read it. */
export const valueText = (value) => (typeof value === "number" && Math.abs(value) < 1e15 ? NUMBER.format(value) : String(value));

/** The value that a text of a form stands for. */
export function valueOf(text, kind) {
  if (kind === "text") return text;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Error(`${text || "Nothing"} is no number: write one such as 10 or 0.5, or choose a text.`);
  return value;
}

export const kindOf = (row) => (row.type === "String" ? "text" : "number");

/** {node, update(row)}. An update leaves what is being typed, and the focus. */
export function statisticItem(first, { xuid, scid }) {
  let row = first;
  const at = () => path("users", xuid, "titles", scid, "statistics", row.name);
  const badges = el("p", { class: "badges" });
  const value = el("p", { class: "value" });
  const follows = el("ul", { class: "follows", "aria-label": `Achievements that follow ${row.name}` });
  const input = el("input", { type: "text", required: true, autocomplete: "off", "aria-label": `Value of ${row.name}` });
  let typed = false;
  input.addEventListener("input", () => (typed = true));
  const form = el("form", { class: "set", onsubmit: (event) => {
    event.preventDefault();
    tried(async () => {
      const set = await put(at(), { value: valueOf(input.value, kindOf(row)) });
      typed = false;
      update(set);
    })();
  } }, input, el("button", { type: "submit", "aria-label": `Set ${row.name}` }, "Set"));
  const forget = button("Remove", tried(() => remove(at())), { what: `Remove the value of ${row.name}` });
  const node = el("li", { class: "statistic", "data-name": row.name },
    el("div", { class: "about" }, el("h4", {}, isolated(row.name)), badges, follows), value, el("div", { class: "actions" }, form, forget));

  function update(next) {
    row = next;
    fill(badges,
      row.type ? el("span", { class: "badge" }, row.type) : null,
      row.defined ? null : el("span", { class: "badge" }, "Not defined"),
      row.timeUpdated ? el("span", { class: "when" }, "Set ", moment(row.timeUpdated)) : null);
    fill(value, row.value === null ? el("span", { class: "none" }, "No value") : isolated(valueText(row.value)));
    fill(follows, row.drives.map((one) => following(one, row)));
    follows.hidden = row.drives.length === 0;
    if (!typed) input.value = row.value === null ? "" : String(row.value);
    input.inputMode = kindOf(row) === "text" ? "text" : "decimal";
    forget.disabled = row.value === null;
  }

  update(first);
  return { node, update };
}

function following({ id, name, at }, { value }) {
  const reached = typeof value === "number" ? Math.max(0, Math.min(value, at)) : 0;
  return el("li", { class: reached >= at ? "reached" : null },
    el("progress", { max: at, value: reached, "aria-label": `${name || id} follows the statistic` }),
    el("span", {}, isolated(name || id), ` unlocks at ${number(at)}`));
}
