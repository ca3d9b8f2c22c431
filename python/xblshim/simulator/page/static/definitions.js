// The achievements of a title, as a TOML or JSON text that can be edited.

import { BASE, ApiError, get, path, remove, sendText } from "./api.js";
import { confirmed } from "./dialogs.js";
import { button, el, field, fill, isolated } from "./dom.js";
import { editor, typeOf } from "./editor.js";
import { listen } from "./events.js";
import { nameOfTitle, readTitles, titleOf } from "./model.js";
import { choose, selection } from "./selection.js";
import { done, tried } from "./toasts.js";

const EXAMPLE = (scid, titleId) => `scid = "${scid}"
title_id = "${titleId}"
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

/** The title id of a title that names none: the end of its scid. */
const idOf = (scid) => (/^[0-9a-f-]*[0-9a-f]{8}$/i.test(scid) ? `0x${scid.slice(-8)}` : "0x12345678");

/** The document as it was written. JSON without line breaks gets some: nobody can edit one long line. */
function textOf(response) {
  if (!response) return null;
  const { text, format, definitions } = response;
  // Line ends as an editor in a page has them: the text is compared with what was read.
  return text === undefined || (format === "json" && !text.trim().includes("\n")) ? JSON.stringify(definitions, null, 2) : text.replace(/\r\n?/g, "\n");
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
  fill(root, el("div", { class: "heading" }, heading, button("New title", tried(fresh)), away), about,
    el("div", { class: "actions" }, button("Save", tried(save), { kind: "main" }), button("Undo changes", () => edit.replace(saved)), field("From a file", file)), edit.node);

  // Texts that were edited and not saved, by scid; "" is the new title. Another title or view loses none.
  const drafts = new Map();
  let at = null;
  const kept = () => read === "" || changedHere();

  function keepDraft() {
    if (read === null) return;
    if (changedHere()) drafts.set(read, edit.text());
    else drafts.delete(read);
  }

  /** Reads the selected title's text, unless it is edited right now. */
  async function show() {
    if (!active) return;
    const { scid } = selection();
    if (at === scid && kept()) return;
    keepDraft();
    at = scid;
    if (!scid) return void fresh();
    const response = titleOf(scid)?.defined ? await get(path("titles", scid, "definitions")) : null;
    read = scid;
    fill(heading, "Definitions of ", isolated(nameOfTitle(scid)));
    saved = textOf(response) ?? EXAMPLE(scid, titleOf(scid)?.titleId || idOf(scid));
    edit.set(drafts.get(scid) ?? saved);
    away.hidden = !titleOf(scid)?.defined;
    if (changedHere()) await edit.look();
    else if (response?.warnings?.length) edit.show({ warnings: response.warnings });
    fill(about, titleOf(scid)?.defined ? response.source === "api" ? "Saved with this page or the control API." : ["From ", isolated(response.source), "."] : "This title has no definitions. Edit this example and save it.");
  }

  let saved = "";
  const changedHere = () => edit.text() !== saved;

  function fresh() {
    keepDraft();
    read = "";
    const number = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    fill(heading, "Definitions of a new title");
    fill(about, "Edit this example. The scid and the title id are those that your game uses.");
    saved = EXAMPLE(`00000000-0000-0000-0000-0000${number}`, `0x${number}`);
    edit.set(drafts.get("") ?? saved);
    away.hidden = true;
    edit.area.focus();
  }

  async function load() {
    const [chosen] = file.files;
    if (!chosen) return;
    edit.replace(await chosen.text());
    await edit.look();
    file.value = "";
  }

  async function save() {
    const text = edit.text();
    if (!edit.show(await check(text))) throw new ApiError("Nothing was saved. The errors are beside their lines.", 422);
    const response = await sendText("POST", `${BASE}/definitions`, text, typeOf(text));
    drafts.delete(read);
    saved = text;
    edit.show({ warnings: response.warnings });
    await readTitles();
    const { scid } = response;
    if (titleOf(scid)) {
      read = at = scid;
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
    drafts.delete(scid);
    read = at = null;
    await readTitles();
    await show();
  }

  listen("definitions", tried(async () => {
    if (!active || kept()) return;
    await readTitles(); // they may be gone
    await show();
  }));
  listen("lost", () => active && !kept() && tried(show)());
  addEventListener("beforeunload", (event) => {
    keepDraft();
    if (drafts.size) event.preventDefault();
  });
  return {
    show: () => {
      active = true;
      return show();
    },
    hide: () => (active = false),
  };
}
