// One achievement of a user: its texts, the user's progress, and the controls that change it.

import { path, post, put } from "./api.js";
import { button, el, isolated } from "./dom.js";
import { moment, number } from "./format.js";
import { icon } from "./icon.js";
import { tried } from "./toasts.js";

/** The list item. `changed(row)` is called with the response to a change made here. */
export function card(row, { xuid, scid }, changed) {
  const unlocked = Boolean(row.timeUnlocked);
  const name = row.name || row.id;
  const at = (...more) => path("users", xuid, "titles", scid, "achievements", row.id, ...more);
  const act = (work) => tried(async () => changed(await work()));
  return el(
    "li",
    { class: `card ${unlocked ? "unlocked" : "locked"}`, "data-id": row.id },
    icon(row, 64),
    el(
      "div",
      { class: "about" },
      el("h3", {}, isolated(name)),
      el("p", { class: "badges" },
        el("span", { class: "badge" }, `${number(row.gamerscore)} G`),
        row.secret ? el("span", { class: "badge" }, "Secret") : null,
        row.defined === false ? el("span", { class: "badge" }, "Not defined") : null,
        el("span", { class: "id" }, "Id ", isolated(row.id))),
      description("Locked", row.lockedDescription),
      description("Unlocked", row.description),
    ),
    el(
      "div",
      { class: "state" },
      progress(row, name),
      unlocked ? el("p", { class: "when" }, "Unlocked ", moment(row.timeUnlocked)) : null,
      controls(row, name, unlocked, at, act),
    ),
  );
}

function description(label, text) {
  return text ? el("p", { class: "description" }, el("span", { class: "label" }, label), " ", isolated(text)) : null;
}

function progress(row, name) {
  const percent = row.percentComplete ?? 0;
  return el("div", { class: "progress" },
    el("progress", { max: 100, value: percent, "aria-label": `Progress of ${name}` }),
    el("span", { class: "percent" }, `${percent} %`));
}

function controls(row, name, unlocked, at, act) {
  const percent = el("input", {
    type: "number", min: 0, max: 100, step: 1, required: true, value: String(row.percentComplete ?? 0), "aria-label": `Percent of ${name}`,
  });
  const set = el("form", { class: "set", onsubmit: (event) => {
    event.preventDefault();
    act(() => put(at(), { percentComplete: Number(percent.value) }))();
  } }, percent, el("button", { type: "submit", "aria-label": `Set the percent of ${name}` }, "Set %"));
  return el("div", { class: "actions" },
    unlocked
      ? button("Lock", act(() => post(at("lock"))), { what: `Lock ${name}` })
      : button("Unlock", act(() => post(at("unlock"))), { what: `Unlock ${name}`, kind: "main" }),
    set);
}
