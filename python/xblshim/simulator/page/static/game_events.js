// The in-game events that titles wrote, and a form that sends one as a title does.

import { BASE, get, post, query, remove } from "./api.js";
import { confirmed } from "./dialogs.js";
import { button, el, field, fill, isolated, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { moment, number } from "./format.js";
import { nameOfTitle, nameOfUser } from "./model.js";
import { selection } from "./selection.js";
import { done, tried } from "./toasts.js";

const MOST = 100;

export function gameEventsView(root) {
  let active = false;
  let round = 0;
  const arrived = [];
  /** The number of the latest event that was read. */
  let newest = 0;
  const name = el("input", { type: "search", placeholder: "The whole name", oninput: settled(() => reread(), 250) });
  const mine = el("input", { type: "checkbox", onchange: () => reread() });
  const summary = el("p", { class: "summary", role: "status" });
  const list = el("ol", { class: "journal", "aria-label": "In-game events, the latest first" });
  const empty = el("p", { class: "empty", hidden: true }, "No in-game events. A title writes them with XblEventsWriteInGameEvent, or send one below.");
  fill(root,
    el("div", { class: "heading" }, el("h2", {}, "In-game events"), button("Forget all…", tried(clear))),
    el("div", { class: "filters" }, field("Name of the event", name)),
    el("div", { class: "checks" }, el("label", { class: "check" }, mine, "Only of the selected user and title")),
    summary, empty, list, sendForm());

  const reread = tried(read);

  async function read() {
    if (!active) return;
    const { xuid, scid } = selection();
    const latest = ++round;
    const filters = { name: name.value.trim(), limit: MOST, ...(mine.checked ? { xuid, scid } : {}) };
    await following(() => get(`${BASE}/game-events${query(filters)}`), (found) => {
      if (latest !== round) return; // the filters were changed meanwhile
      newest = Math.max(0, ...found.map((event) => event.number));
      arrived.length = 0;
      fill(list, found.reverse().map(line));
      drawSummary();
    });
  }

  function drawSummary() {
    const count = list.children.length;
    empty.hidden = count > 0;
    fill(summary, count ? `${number(count)} shown${count === MOST ? ", the latest" : ""}` : "");
  }

  function matches(event) {
    const { xuid, scid } = selection();
    const wanted = name.value.trim().toLowerCase();
    return (!wanted || event.name.toLowerCase() === wanted) && (!mine.checked || ((!xuid || event.xuid === xuid) && (!scid || event.scid === scid)));
  }

  // A title may write thousands of events a second: they are drawn once a frame.
  const following = follow("game-event", (event) => {
    if (!active || event.number <= newest || !matches(event)) return;
    if (arrived.length === 0) requestAnimationFrame(drawArrived);
    arrived.push(event);
    if (arrived.length > MOST) arrived.shift();
  });

  function drawArrived() {
    list.prepend(...arrived.reverse().map(line));
    arrived.length = 0;
    while (list.children.length > MOST) list.lastElementChild.remove();
    drawSummary();
  }

  async function clear() {
    if (!(await confirmed("Forget all in-game events?", "Statistics and achievements that followed them stay.", "Forget"))) return;
    await remove(`${BASE}/game-events`);
    await read();
  }

  for (const topic of ["reset", "snapshot", "lost"]) listen(topic, () => reread());

  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}

function line(event) {
  return el("li", { class: "entry" }, el("details", {},
    el("summary", {},
      moment(event.time, { clock: true }),
      el("span", { class: "what" }, isolated(event.name)),
      el("span", { class: "who" }, isolated(nameOfUser(event.xuid)), " · ", isolated(nameOfTitle(event.scid)))),
    el("dl", {},
      part("Measurements", event.measurements), part("Dimensions", event.dimensions),
      el("dt", {}, "Written"), el("dd", {}, moment(event.time)),
      el("dt", {}, "Service configuration"), el("dd", {}, isolated(event.scid)))));
}

function part(label, members) {
  const pairs = Object.entries(members ?? {});
  return [el("dt", {}, label), el("dd", {}, pairs.length ? pairs.map(([key, value]) => el("div", {}, isolated(key), " = ", isolated(JSON.stringify(value)))) : "none")];
}

function sendForm() {
  const name = el("input", { type: "text", required: true, pattern: "[A-Za-z][A-Za-z0-9_]{0,99}", autocomplete: "off" });
  const measurements = el("textarea", { rows: 3, spellcheck: "false", placeholder: "Damage = 25" });
  const dimensions = el("textarea", { rows: 3, spellcheck: "false", placeholder: "Weapon = bow" });
  const node = el("form", { class: "fault-form", "aria-labelledby": "h-send", onsubmit: (event) => {
    event.preventDefault();
    tried(async () => {
      const { xuid, scid } = selection();
      if (!xuid || !scid) throw new Error("An event has a user and a title: select them on the left.");
      const parts = { measurements: members(measurements.value, true), dimensions: members(dimensions.value, false) };
      await post(`${BASE}/game-events`, { xuid, scid, name: name.value, ...parts });
      done(`The event ${name.value} was received.`);
    })();
  } },
    el("fieldset", {},
      field("Event", name, "Letters, digits and underscores"),
      field("Measurements", measurements, "A name, = and a number in each line"),
      field("Dimensions", dimensions, "A name, = and a text in each line")),
    el("div", { class: "actions" }, el("button", { type: "submit", class: "main" }, "Send the event")));
  return el("section", { "aria-labelledby": "h-send" }, el("h3", { id: "h-send" }, "Send one for the selected user and title"), node);
}

/** Lines of NAME = VALUE as an object. */
function members(text, numbers) {
  const found = {};
  for (const one of text.split("\n").filter((part) => part.trim() !== "")) {
    const place = one.indexOf("=");
    const [key, value] = [one.slice(0, place).trim(), one.slice(place + 1).trim()];
    if (place < 1 || key === "") throw new Error(`${one.trim()} is no NAME = VALUE: write one such as Damage = 25.`);
    if (numbers && (value === "" || !Number.isFinite(Number(value)))) throw new Error(`${key} is no number: a measurement is one. Write texts as dimensions.`);
    Object.defineProperty(found, key, { value: numbers ? Number(value) : value, enumerable: true });
  }
  return found;
}
