// Each request of the titles: its parameters, its response, its time, the fault that was applied. New ones arrive by events.

import { BASE, get, query, remove } from "./api.js";
import { confirmed } from "./dialogs.js";
import { button, choice, el, field, fill, isolated, setChoices, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { cut, moment, number } from "./format.js";
import { model, nameOfTitle, nameOfUser, titleOfId } from "./model.js";
import { tried } from "./toasts.js";

export const MOST = 200;
const STATUSES = [["", "Any"], ["2", "Succeeded (2xx)"], ["304", "Not changed (304)"], ["4", "Refused (4xx)"], ["429", "Rate limit (429)"], ["5", "Failed (5xx)"], ["0", "No response"]];

export function journalView(root) {
  let active = false;
  let stale = true;
  let round = 0;
  const arrived = [];
  /** The number of the latest entry that was read. */
  let latest = 0;
  const path = el("input", { type: "search", placeholder: "Part of the path", oninput: settled(() => reread(), 250) });
  const status = choice(STATUSES, "", { onchange: () => reread() });
  const user = choice([["", "All"]], "", { onchange: () => reread() });
  const title = choice([["", "All"]], "", { onchange: () => reread() });
  const met = el("input", { type: "checkbox", onchange: () => reread() });
  const live = el("input", { type: "checkbox", checked: true, onchange: () => live.checked && reread() });
  const list = el("ol", { class: "journal", "aria-label": "Requests, the latest first" });
  const empty = el("p", { class: "empty", hidden: true }, "No requests. ", el("a", { href: "#game" }, "Run a game"), ": each of its requests appears here.");
  const summary = el("p", { class: "summary", role: "status" });
  const download = el("a", { class: "button", href: `${BASE}/journal.jsonl`, download: "journal.jsonl" }, "Download (JSON lines)");

  fill(root,
    el("div", { class: "heading" }, el("h2", {}, "Journal"), download, button("Clear…", tried(clear))),
    el("div", { class: "filters" }, field("Path", path), field("Response", status), field("User", user), field("Title", title)),
    el("div", { class: "checks" }, el("label", { class: "check" }, met, "Met by a fault or a limit"), el("label", { class: "check" }, live, "Follow")),
    summary, empty, list);

  const reread = tried(read);

  async function read() {
    if (!active) return;
    stale = false;
    setChoices(user, [["", "All"], ...model.users.map((one) => [one.xuid, nameOfUser(one.xuid)])]);
    setChoices(title, [["", "All"], ...model.titles.filter((one) => one.titleId).map((one) => [String(one.titleId), nameOfTitle(one.scid)])]);
    const mine = ++round;
    const filters = { xuid: user.value, titleId: title.value, path: path.value.trim(), limit: MOST };
    await following(() => get(`${BASE}/journal${query(filters)}`), (response) => {
      if (mine !== round) return; // the filters were changed meanwhile
      latest = Math.max(0, ...response.map((entry) => entry.number));
      const entries = response.filter(matches);
      entries.sort((one, other) => other.number - one.number);
      arrived.length = 0;
      fill(list, entries.slice(0, MOST).map(line));
      drawSummary();
    });
  }

  function drawSummary() {
    const count = list.children.length;
    empty.hidden = count > 0;
    fill(summary, count ? `${number(count)} requests shown${count === MOST ? ", the latest" : ""}` : "");
  }

  function matches(entry) {
    const code = String(entry.status ?? 0);
    return (
      (!user.value || entry.xuid === user.value) &&
      (!title.value || String(entry.titleId) === title.value) &&
      (!status.value || (status.value.length === 1 && status.value !== "0" ? code.startsWith(status.value) : code === status.value)) &&
      (!met.checked || Boolean(entry.fault || entry.rateLimit)) &&
      entry.path.toLowerCase().includes(path.value.trim().toLowerCase())
    );
  }

  const following = follow("journal", (entry) => {
    if (!active || !live.checked || entry.number === undefined) {
      stale = true;
      return;
    }
    if (!matches(entry)) return;
    if (entry.number <= latest) {
      list.querySelector(`[data-number="${Number(entry.number)}"]`)?.replaceWith(line(entry)); // it was read before it was complete
      return;
    }
    if (arrived.length === 0) requestAnimationFrame(drawArrived);
    arrived.push(entry);
    if (arrived.length > MOST) arrived.shift();
  });
  listen("lost", () => (active ? reread() : (stale = true)));

  // Drawn once a frame, whatever a title sends.
  function drawArrived() {
    list.prepend(...arrived.reverse().map(line));
    arrived.length = 0;
    while (list.children.length > MOST) list.lastElementChild.remove();
    drawSummary();
  }

  async function clear() {
    if (!(await confirmed("Clear the journal?", "Its requests are removed. Download them before, if you need them.", "Clear"))) return;
    await remove(`${BASE}/journal`);
    await read();
  }

  return {
    show: () => {
      active = true;
      return stale ? read() : undefined;
    },
    hide: () => (active = false),
  };
}

function line(entry) {
  const status = entry.status || 0;
  return el("li", { class: `entry ${kindOf(status)}`, "data-number": entry.number },
    el("details", {},
      el("summary", {},
        moment(entry.time, { clock: true }),
        el("span", { class: "status" }, status ? String(status) : "none"),
        el("span", { class: "what" }, el("strong", {}, isolated(entry.operation)), " ", isolated(brief(entry))),
        el("span", { class: "who" }, entry.xuid ? isolated(nameOfUser(entry.xuid)) : ""),
        el("span", { class: "took" }, `${number(Math.round(entry.milliseconds))} ms`),
        entry.fault ? el("span", { class: "badge fault" }, "Fault") : null,
        entry.rateLimit ? el("span", { class: "badge limit" }, "Limit") : null),
      details(entry)));
}

/** The ids and percents of an update; the path of other requests. */
function brief({ parameters, path }) {
  const updates = parameters?.body?.achievements ?? parameters?.achievements;
  if (!Array.isArray(updates)) return cut(path, 200);
  const shown = updates.slice(0, 3).map(({ id, percentComplete }) => `${cut(String(id), 60)}${percentComplete === undefined ? "" : ` to ${percentComplete} %`}`).join(", ");
  return updates.length > 3 ? `${shown} and ${number(updates.length - 3)} more` : shown;
}

const kindOf = (status) => (status === 0 || status >= 500 ? "failed" : status >= 400 ? "refused" : "fine");

function details(entry) {
  const title = entry.scid ? nameOfTitle(entry.scid) : entry.titleId ? (titleOfId(entry.titleId)?.name ?? entry.titleId) : "";
  const pairs = [
    ["Request", `${entry.method} ${entry.path}`],
    ["User", entry.xuid && `${nameOfUser(entry.xuid)} (${entry.xuid})`],
    ["Title", title && (entry.titleId ? `${title} (${entry.titleId})` : title)],
    ["Parameters", entry.parameters && json(entry.parameters)],
    ["Fault", entry.fault && json(entry.fault)],
    ["Rate limit", entry.rateLimit && json(entry.rateLimit)],
    ["Correlation id", entry.correlation],
    ["Time (UTC)", entry.time],
  ];
  return el("dl", {}, pairs.filter(([, value]) => value).map(([name, value]) => [el("dt", {}, name), el("dd", {}, isolated(value))]).flat());
}

const json = (value) => (typeof value === "string" ? value : JSON.stringify(value));
