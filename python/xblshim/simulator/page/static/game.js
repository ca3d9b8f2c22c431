// The commands that start a game with this service, for each shell, and the requests that the service received from it.

import { BASE, get } from "./api.js";
import { button, el, fill, isolated } from "./dom.js";
import { listen } from "./events.js";
import { moment } from "./format.js";
import { model, nameOfUser, onModel, titleOf } from "./model.js";
import { address, onSelection, selection } from "./selection.js";
import { shells } from "./shells.js";
import { done, failed, tried } from "./toasts.js";

export function gameView(root) {
  let active = false;
  const latest = el("p", { role: "status" });
  const advice = el("ul", { class: "problems" });
  const settings = el("div", { class: "halves" });
  const steps = el("ol", {},
    el("li", {}, "Define the title in ", el("a", { href: "#definitions" }, "Definitions"), ". Its scid is the one that the game passes to XblInitialize. A game runs without definitions, too."),
    el("li", {}, "Select the user and the title at the side."),
    el("li", {}, "Set the variables below in a terminal, and start the game from the same terminal. They apply to programs that this terminal starts, and to nothing else. Where you start the game in another way, use the file."),
    el("li", {}, "Play. Requests appear here and in the ", el("a", { href: "#journal" }, "Journal"), ", progress in ", el("a", { href: "#achievements" }, "Achievements"), "."));
  fill(root, el("h2", {}, "Run a game"), el("section", { "aria-label": "Latest request" }, latest, advice), steps, settings);

  function draw() {
    if (!active) return;
    const { xuid, scid } = selection();
    const title = titleOf(scid);
    fill(settings, shells(variables(xuid, title)).map(block));
    fill(advice, model.titles.flatMap(adviceOn));
    for (const link of steps.querySelectorAll("a")) link.href = address({ view: link.getAttribute("href").match(/^#([a-z]+)/)[1] });
  }

  function adviceOn({ scid, defined, warnings = [] }) {
    const texts = warnings.length || defined ? warnings : [`The title ${scid} has no definitions.`];
    return texts.map((text, index) => el("li", { class: "warning" }, el("span", {}, isolated(text), " ",
      defined || index ? null : el("a", { href: address({ view: "definitions", scid }) }, "Define this title"))));
  }

  function say(entry) {
    if (!entry) return fill(latest, "No game has sent a request yet.");
    return fill(latest, "Latest request: ", moment(entry.time, { clock: true }), " ", el("strong", {}, isolated(entry.operation)),
      entry.xuid ? [" of ", isolated(nameOfUser(entry.xuid))] : "", ", ", entry.status ? `status ${entry.status}` : "no response", entry.fault ? ", met by a fault." : ".");
  }

  async function read() {
    if (!active) return;
    draw();
    say((await get(`${BASE}/journal?limit=1`))[0]);
  }

  // Drawn once a frame, whatever a title sends.
  let arrived = null;
  listen("journal", (entry) => {
    if (!active) return;
    if (entry.number === undefined) return void tried(read)();
    if (arrived === null) requestAnimationFrame(() => (say(arrived), (arrived = null)));
    arrived = entry;
  });
  listen("lost", () => tried(read)());
  onModel(draw);
  onSelection(draw);
  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}

/** The settings of a game: [variable, key of the file, value]. */
function variables(xuid, title) {
  const list = [["XBLSHIM_SERVICE", "service", location.origin]];
  // A name is for people: what a shell or the setting would take apart is left out.
  const name = nameOfUser(xuid).replace(/[^\p{L}\p{N} ._#-]/gu, "").trim() || "Player";
  if (xuid) list.push(["XBLSHIM_USERS", "users", `${xuid}:${name}`]);
  if (title?.titleId) list.push(["XBLSHIM_TITLE_ID", "title_id", title.titleId]);
  return list;
}

function block({ name, hint, text }) {
  const id = `for-${name.replace(/\W+/g, "-").toLowerCase()}`;
  return el("section", { "aria-labelledby": id },
    el("div", { class: "heading" }, el("h3", { id }, name), button("Copy", () => copy(text, name), { what: `Copy for ${name}` })),
    el("p", { class: "summary" }, hint),
    el("pre", { class: "snippet", tabindex: "0", dir: "ltr", "aria-label": name }, text));
}

async function copy(text, name) {
  try {
    await copied(text);
    done(`Copied for ${name}.`);
  } catch {
    failed(new Error("The browser does not let this page copy. Select the text and copy it with Ctrl+C."));
  }
}

/** The clipboard interface is there over HTTPS and on this machine only; the older way is there otherwise. */
async function copied(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = el("textarea", { class: "unseen", value: text, readonly: true });
  document.body.append(area);
  const focused = document.activeElement;
  area.select();
  const worked = document.execCommand("copy");
  area.remove();
  focused?.focus();
  if (!worked) throw new Error("not copied");
  return undefined;
}
