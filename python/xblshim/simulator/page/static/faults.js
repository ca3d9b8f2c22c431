// Making the service fail: faults that are added and removed, rate limits, the network.

import { BASE, get, patch, path, post, put, remove } from "./api.js";
import { button, choice, el, field, fill, isolated, setChoices, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { counted } from "./format.js";
import { model, nameOfTitle, nameOfUser, onModel, readService } from "./model.js";
import { scenarioPart } from "./scenario.js";
import { done, tried } from "./toasts.js";

/** Ready-made faults: a name, what the game sees, the action, and how often. */
const READY = [
  ["Unavailable twice", "Two requests get 503.", { status: 503 }, { times: 2 }],
  ["Too many requests", "429 with Retry-After: 5 for 10 seconds.", { status: 429, retryAfter: 5 }, { seconds: 10 }],
  ["Lost connections", "Three connections end without a response.", { drop: true }, { times: 3 }],
  ["Slow", "Each response comes 3 seconds late, for a minute.", { delay: 3 }, { seconds: 60 }],
  ["Half a response", "The next response ends in its middle.", { half: true }, { times: 1 }],
  ["Trickle", "The next response comes at 10 bytes a second.", { bytesPerSecond: 10 }, { times: 1 }],
  ["A hotel's page", "The next response is text/html with status 200.", { status: 200, contentType: "text/html", body: "<p>Sign in to the network.</p>" }, { times: 1 }],
  ["One in three fails", "A third of the requests get 500, for a minute.", { status: 500 }, { share: 0.33, seconds: 60 }],
];

const KINDS = [
  ["status", "Answer with a status"], ["delay", "Answer late"], ["drop", "End the connection"], ["half", "Send half a response"],
  ["bytesPerSecond", "Send slowly"], ["contentType", "Send another content type"],
];

const LIMITS = [
  ["off", "Off", "Titles may send as much as they like."],
  ["warn", "Warn", "Nothing is refused; the journal marks what the real service would refuse."],
  ["on", "On", "429, as the real service: more than 100 requests in 15 s or 300 in 300 s of one user in one title."],
];

export function faultsView(root) {
  let active = false;
  const network = el("div", { class: "switches" });
  const limitSet = el("fieldset", { class: "limits" });
  const list = el("ul", { class: "faults", "aria-label": "Faults" });
  const none = el("p", { class: "empty" }, "No faults: the service works.");
  const form = faultForm(tried(add));

  fill(root,
    el("div", { class: "heading" }, el("h2", {}, "Faults and limits"), button("Remove all faults", tried(clear))),
    el("section", { "aria-labelledby": "h-ready" },
      el("h3", { id: "h-ready" }, "Ready-made"),
      el("div", { class: "ready" }, READY.map(([name, text, action, often]) =>
        el("button", { type: "button", onclick: tried(() => add({ match: form.match(), action, ...often })) }, el("strong", {}, name), el("small", {}, text))))),
    el("section", { "aria-labelledby": "h-now" }, el("h3", { id: "h-now" }, "Now"), none, list),
    el("section", { "aria-labelledby": "h-own" }, el("h3", { id: "h-own" }, "Your own"), form.node),
    el("div", { class: "halves" },
      el("section", { "aria-labelledby": "h-limits" }, el("h3", { id: "h-limits" }, "Rate limits"), limitSet),
      el("section", { "aria-labelledby": "h-network" }, el("h3", { id: "h-network" }, "Network"), network)),
    scenarioPart());

  async function read() {
    if (!active) return;
    await Promise.all([followingFaults(() => get(`${BASE}/faults`), drawFaults), followingLimits(() => get(`${BASE}/limits`), drawLimits)]);
    drawNetwork();
    form.update();
  }

  async function add(fault) {
    await post(`${BASE}/faults`, fault);
    done("The fault is set. The next matching request meets it.");
    await read();
  }

  async function clear() {
    await remove(`${BASE}/faults`);
    await read();
  }

  function drawFaults(document) {
    const faults = document;
    none.hidden = faults.length > 0;
    fill(list, faults.map((fault) => el("li", {},
      el("div", {}, el("strong", {}, isolated(describe(fault))), el("small", {}, `matched ${counted(fault.matched, "request")}${fault.times && fault.matched >= fault.times ? "; it is over" : ""}`)),
      button("Remove", tried(async () => {
        await remove(path("faults", fault.id));
        await read();
      }), { what: `Remove the fault: ${describe(fault)}` }))));
  }

  function drawLimits({ mode }) {
    const focused = limitSet.contains(document.activeElement);
    fill(limitSet, el("legend", { class: "unseen" }, "Rate limits"), LIMITS.map(([value, name, text]) =>
      el("label", { class: "radio" },
        el("input", { type: "radio", name: "limits", value, checked: value === mode, onchange: tried(() => put(`${BASE}/limits`, { mode: value })) }),
        el("span", {}, el("strong", {}, name), el("small", {}, text)))));
    if (focused) limitSet.querySelector("input:checked")?.focus();
  }

  function drawNetwork() {
    const focused = network.contains(document.activeElement) ? document.activeElement.dataset.scid : undefined;
    const all = [["", "The whole service", model.service.online !== false],
      ...model.titles.map((title) => [title.scid, nameOfTitle(title.scid), title.online !== false])];
    fill(network, all.map(([scid, name, online]) => el("label", { class: "check" },
      el("input", { type: "checkbox", role: "switch", checked: online, "data-scid": scid, onchange: tried((event) => connect(scid, event.target.checked)) }),
      isolated(name), el("small", {}, online ? "on" : "off: connections end without a response"))));
    if (focused !== undefined) network.querySelector(`[data-scid="${CSS.escape(focused)}"]`)?.focus();
  }

  async function connect(scid, online) {
    await patch(scid ? path("titles", scid) : `${BASE}/service`, { online });
    if (!scid) await readService();
  }

  const again = () => void (active && tried(read)());
  const followingFaults = follow("faults", (faults) => (Array.isArray(faults) ? active && drawFaults(faults) : again()));
  const followingLimits = follow("limits", (limits) => (limits?.mode ? active && drawLimits(limits) : again()));
  // The number of requests that a fault has matched, and whether the fault has ended.
  const soon = settled(again, 200);
  listen("journal", (entry) => active && entry.fault && soon());
  listen("lost", again);
  onModel(() => active && drawNetwork());

  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}

/** A fault as a sentence. */
export function describe({ match = {}, action = {}, share, times, seconds }) {
  const does = [];
  if (action.status) does.push(`status ${action.status}`);
  if (action.retryAfter !== undefined && action.retryAfter !== null) {
    const { retryAfter } = action;
    does.push(`Retry-After ${typeof retryAfter === "object" ? `${retryAfter.in} s, as a date` : retryAfter}`);
  }
  if (action.delay) does.push(`${action.delay} s late`);
  if (action.drop) does.push("connection ends");
  if (action.half) does.push("half a response");
  if (action.bytesPerSecond) does.push(`${action.bytesPerSecond} bytes a second`);
  if (action.contentType) does.push(action.contentType);
  const who = [];
  if (match.path) who.push(`paths with ${match.path}`);
  if (match.method) who.push(match.method);
  if (match.xuid) who.push(nameOfUser(match.xuid));
  if (match.scid) who.push(nameOfTitle(match.scid));
  if (match.titleId) who.push(`title ${match.titleId}`);
  if (match.achievement) who.push(`achievement ${match.achievement}`);
  const often = [];
  if (share !== undefined && share !== null && share < 1) often.push(`${Math.round(share * 100)} % of them`);
  if (times) often.push(`${times} ${times === 1 ? "time" : "times"}`);
  if (seconds) often.push(`for ${seconds} s`);
  return `${does.join(", ") || "nothing"} · ${who.join(", ") || "every request"}${often.length ? ` · ${often.join(", ")}` : ""}`;
}

function faultForm(add) {
  const any = [["", "Any"]];
  const kind = choice(KINDS, "status", { onchange: () => shape() });
  const value = el("input", { type: "number", min: 0, step: "any", value: "503", required: true });
  const type = el("input", { type: "text", value: "text/html" });
  const retry = el("input", { type: "number", min: 0, step: "any", placeholder: "none" });
  const user = choice(any, "");
  const title = choice(any, "");
  const achievement = el("input", { type: "text", placeholder: "Any" });
  const part = el("input", { type: "text", placeholder: "Any" });
  const times = el("input", { type: "number", min: 1, step: 1, placeholder: "No end" });
  const seconds = el("input", { type: "number", min: 0, step: "any", placeholder: "No end" });
  const share = el("input", { type: "number", min: 0, max: 100, step: "any", value: "100" });
  const valueField = field("Status", value);
  const typeField = field("Content type", type);
  const retryField = field("Retry-After (s)", retry);

  const LABELS = { status: ["Status", "503"], delay: ["Seconds", "3"], bytesPerSecond: ["Bytes a second", "100"] };

  function shape() {
    const label = LABELS[kind.value];
    valueField.hidden = !label;
    value.disabled = !label;
    if (label) {
      valueField.firstChild.textContent = label[0];
      value.value = label[1];
    }
    typeField.hidden = kind.value !== "contentType";
    retryField.hidden = kind.value !== "status";
  }

  const given = (members) => Object.fromEntries(Object.entries(members).filter(([, one]) => one !== "" && one !== undefined));
  const amount = (input) => (input.value === "" ? undefined : Number(input.value));
  const match = () => given({ xuid: user.value, scid: title.value, achievement: achievement.value.trim(), path: part.value.trim() });

  function action() {
    if (kind.value === "status") return given({ status: Number(value.value), retryAfter: amount(retry) });
    if (kind.value === "contentType") return { contentType: type.value };
    if (kind.value === "drop" || kind.value === "half") return { [kind.value]: true };
    return { [kind.value]: Number(value.value) };
  }

  const node = el("form", { class: "fault-form", onsubmit: (event) => {
    event.preventDefault();
    const percent = amount(share);
    add({ match: match(), action: action(), ...given({ times: amount(times), seconds: amount(seconds), share: percent === undefined || percent >= 100 ? undefined : percent / 100 }) });
  } },
    el("fieldset", {}, el("legend", {}, "What happens"), field("Fault", kind), valueField, typeField, retryField),
    el("fieldset", {}, el("legend", {}, "To which requests (also of the ready-made ones)"), field("User", user), field("Title", title), field("Achievement id", achievement), field("Part of the path", part)),
    el("fieldset", {}, el("legend", {}, "How often"), field("Times", times), field("Seconds", seconds), field("Share (%)", share)),
    el("div", { class: "actions" }, el("button", { type: "submit", class: "main" }, "Add the fault")));
  shape();

  return {
    node,
    match,
    update: () => {
      setChoices(user, [...any, ...model.users.map((one) => [one.xuid, nameOfUser(one.xuid)])]);
      setChoices(title, [...any, ...model.titles.map((one) => [one.scid, nameOfTitle(one.scid)])]);
    },
  };
}
