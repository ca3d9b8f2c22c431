// Named states of the service: taken, restored, removed; and the whole state as a file.

import { BASE, get, path, post, put, remove } from "./api.js";
import { confirmed } from "./dialogs.js";
import { button, el, field, fill, isolated } from "./dom.js";
import { listen } from "./events.js";
import { moment } from "./format.js";
import { readModel } from "./model.js";
import { done, tried } from "./toasts.js";

export function snapshotsView(root) {
  let active = false;
  const list = el("ul", { class: "snapshots", "aria-label": "Snapshots" });
  const none = el("p", { class: "empty" }, "No snapshots. Take one before a test, and restore it for the next.");
  const name = el("input", { type: "text", required: true, maxlength: 64, pattern: "[A-Za-z0-9][A-Za-z0-9._\\-]*", placeholder: "before-the-boss" });
  const file = el("input", { type: "file", accept: ".json", onchange: tried(load) });
  fill(root,
    el("div", { class: "heading" }, el("h2", {}, "Snapshots")),
    el("form", { class: "inline", onsubmit: (event) => {
      event.preventDefault();
      tried(take)();
    } }, field("Name", name, "Letters, digits, dots, dashes and underscores."), el("button", { type: "submit", class: "main" }, "Take a snapshot")),
    none, list,
    el("section", { "aria-labelledby": "h-whole" },
      el("h3", { id: "h-whole" }, "The whole state"),
      el("p", {}, "Users, definitions, progress and settings as one JSON file, for a bug report or another machine."),
      el("div", { class: "actions" },
        el("a", { class: "button", href: `${BASE}/state`, download: "xblshim-state.json" }, "Download"),
        field("Replace it by a file", file),
        button("Reset all progress…", tried(reset), { kind: "danger" }))));

  async function read() {
    if (!active) return;
    const response = await get(`${BASE}/snapshots`);
    const snapshots = response;
    none.hidden = snapshots.length > 0;
    fill(list, snapshots.map((one) => el("li", {},
      el("div", {}, el("strong", {}, isolated(one.name)), el("small", {}, moment(one.takenAt))),
      el("div", { class: "actions" },
        button("Restore", tried(() => restore(one.name)), { what: `Restore ${one.name}` }),
        button("Delete", tried(() => forget(one.name)), { what: `Delete ${one.name}` })))));
  }

  async function take() {
    const chosen = name.value.trim();
    await put(path("snapshots", chosen));
    name.value = "";
    done(`The snapshot ${chosen} is taken.`);
    await read();
  }

  async function restore(chosen) {
    if (!(await confirmed(`Restore ${chosen}?`, "The present state is replaced. Running titles receive the change.", "Restore"))) return;
    await post(path("snapshots", chosen, "restore"));
    await readModel();
    done(`The snapshot ${chosen} is restored.`);
  }

  async function forget(chosen) {
    if (!(await confirmed(`Delete ${chosen}?`, "The snapshot is removed. The present state stays.", "Delete"))) return;
    await remove(path("snapshots", chosen));
    await read();
  }

  async function load() {
    const [chosen] = file.files;
    if (!chosen) return;
    try {
      const state = JSON.parse(await chosen.text());
      if (!(await confirmed("Replace the whole state?", `Users, definitions and progress become those of ${chosen.name}.`, "Replace"))) return;
      await put(`${BASE}/state`, state);
      await readModel();
      done("The state was replaced.");
    } catch (error) {
      throw error instanceof SyntaxError ? new Error(`${chosen.name} is no JSON. Choose a file that was downloaded here.`) : error;
    } finally {
      file.value = "";
    }
  }

  async function reset() {
    if (!(await confirmed("Reset all progress?", "The progress of every user in every title is removed. Definitions stay.", "Reset"))) return;
    await post(`${BASE}/reset`);
    await readModel();
    done("All progress was removed.");
  }

  listen("snapshot", () => active && tried(read)());
  listen("lost", () => active && tried(read)());
  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}
