// The achievements of a title, as a TOML or JSON text that can be edited.

import { BASE, ApiError, get, path, remove, sendText } from "./api.js";
import { confirmed } from "./dialogs.js";
import { button, el, field, fill, isolated } from "./dom.js";
import { editor, typeOf } from "./editor.js";
import { listen } from "./events.js";
import { nameOfTitle, readTitles, titleOf } from "./model.js";
import { choose, selection } from "./selection.js";
import { done, tried } from "./toasts.js";

const EXAMPLE = (scid) => `scid = "${scid}"
title_id = "0x12345678"
title_name = "Harbor Nights"

[[achievements]]
id = "1"
name = "First Light"
description = "You lit the first lantern."
locked_description = "Light a lantern."
gamerscore = 10

[[achievements]]
id = "2"
name = "Lantern Keeper"
description = "You lit every lantern in the harbor."
locked_description = "Light every lantern."
gamerscore = 25

[[achievements]]
id = "3"
name = "The Ferryman's Price"
description = "You paid the ferryman."
locked_description = "Keep playing."
gamerscore = 50
secret = true
`;

/** The document as it was written. JSON without line breaks gets some: nobody can edit one long line. */
function textOf(answer) {
  if (!answer) return null;
  const { text, format, definitions } = answer;
  return text === undefined || (format === "json" && !text.trim().includes("\n")) ? JSON.stringify(definitions, null, 2) : text;
}

export function definitionsView(root) {
  let active = false;
  let read = null;
  const check = (text) => sendText("POST", `${BASE}/definitions/check`, text, typeOf(text));
  const edit = editor("Definitions of the title, as TOML or JSON", check);
  const about = el("p", { class: "summary", role: "status" });
  const heading = el("h2", {});
  const file = el("input", { type: "file", accept: ".toml,.json", onchange: tried(load) });
  const away = button("Remove the definitions…", tried(forget), { kind: "danger" });
  fill(root, el("div", { class: "heading" }, heading, button("New title", tried(fresh)), away), about, edit.node,
    el("div", { class: "actions" }, button("Save", tried(save), { kind: "main" }), button("Undo changes", tried(() => show(true))), field("From a file", file)));

  /** Reads the selected title's text, unless it is edited right now. */
  async function show(anyway = false) {
    if (!active) return;
    const { scid } = selection();
    if (!anyway && read === scid && changedHere()) return;
    if (!scid) return void fresh();
    const answer = titleOf(scid)?.defined ? await get(path("titles", scid, "definitions")) : null;
    read = scid;
    fill(heading, "Definitions of ", isolated(nameOfTitle(scid)));
    saved = textOf(answer) ?? EXAMPLE(scid);
    edit.set(saved);
    away.hidden = !titleOf(scid)?.defined;
    if (answer?.warnings?.length) edit.show({ warnings: answer.warnings });
    fill(about, titleOf(scid)?.defined ? answer.source === "api" ? "Saved with this page or the control API." : ["From ", isolated(answer.source), "."] : "This title has no definitions. Edit this example and save it.");
  }

  let saved = "";
  const changedHere = () => edit.text() !== saved;

  function fresh() {
    read = "";
    const number = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    fill(heading, "Definitions of a new title");
    fill(about, "Edit this example. The scid and the title id are those that your game uses.");
    edit.set(EXAMPLE(`00000000-0000-0000-0000-0000${number}`));
    saved = "";
    away.hidden = true;
    edit.area.focus();
  }

  async function load() {
    const [chosen] = file.files;
    if (!chosen) return;
    edit.set(await chosen.text());
    edit.show(await check(edit.text()));
    file.value = "";
  }

  async function save() {
    const text = edit.text();
    if (!edit.show(await check(text))) throw new ApiError("Nothing was saved. The errors are beside their lines.", 422);
    const answer = await sendText("POST", `${BASE}/definitions`, text, typeOf(text));
    saved = text;
    edit.show({ warnings: answer.warnings });
    await readTitles();
    const { scid } = answer;
    if (titleOf(scid)) {
      read = scid;
      choose({ scid });
      fill(heading, "Definitions of ", isolated(nameOfTitle(scid)));
      away.hidden = false;
    }
    done("Saved. Titles get these achievements from now on.");
  }

  async function forget() {
    const { scid } = selection();
    if (!(await confirmed(`Remove the definitions of ${nameOfTitle(scid)}?`, "Its achievements are then made by their first update, without names. The progress stays.", "Remove"))) return;
    await remove(path("titles", scid, "definitions"));
    await readTitles();
    await show(true);
  }

  listen("definitions", tried(async () => {
    if (!active || changedHere()) return;
    await readTitles(); // they may be gone
    await show();
  }));
  listen("lost", () => active && !changedHere() && tried(show)());
  return {
    show: () => {
      active = true;
      return show();
    },
    hide: () => (active = false),
  };
}
