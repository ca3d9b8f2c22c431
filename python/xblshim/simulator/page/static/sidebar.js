// Users and titles: which of them is looked at, who is signed in, which title has a network.

import { BASE, patch, path, post, put, remove } from "./api.js";
import { ask, confirmed } from "./dialogs.js";
import { byId, button, el, fill, isolated } from "./dom.js";
import { counted, number, titleName, userName } from "./format.js";
import { model, onModel, readTitles, readUsers } from "./model.js";
import { address, onSelection, selection } from "./selection.js";
import { tried } from "./toasts.js";

export function startSidebar() {
  byId("add-user").addEventListener("click", tried(addUser));
  const toggle = byId("sidebar-toggle");
  toggle.addEventListener("click", () => open(toggle.getAttribute("aria-expanded") !== "true"));
  onModel(draw);
  onSelection(() => {
    open(false);
    draw();
  });
}

function open(shown) {
  byId("sidebar-toggle").setAttribute("aria-expanded", String(shown));
  byId("sidebar").classList.toggle("open", shown);
}

function draw() {
  const chosen = selection();
  const focused = document.activeElement?.dataset?.key;
  fill(byId("users"), model.users.map((user) => userItem(user, chosen)));
  fill(byId("titles"), model.titles.map((title) => titleItem(title, chosen)));
  byId("no-users").hidden = model.users.length > 0;
  byId("no-titles").hidden = model.titles.length > 0;
  const user = model.users.find((one) => one.xuid === chosen.xuid);
  const title = model.titles.find((one) => one.scid === chosen.scid);
  fill(byId("chosen"), user ? isolated(userName(user)) : "No user", " · ", title ? isolated(titleName(title)) : "No title");
  if (focused) document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function entry(key, current, changed, name, detail, ...actions) {
  return el(
    "li",
    { class: current ? "current" : null },
    el("a", { href: address(changed), "aria-current": current ? "true" : null, "data-key": key }, isolated(name), el("small", {}, detail)),
    el("div", { class: "actions" }, ...actions),
  );
}

function userItem(user, chosen) {
  const name = userName(user);
  const sign = user.signedIn ? "sign-out" : "sign-in";
  const key = `user ${user.xuid}`;
  const actions = [
    keyed(`sign ${user.xuid}`, button(user.signedIn ? "Sign out" : "Sign in",
      tried(() => post(path("users", user.xuid, sign)).then(readUsers)), { what: `${user.signedIn ? "Sign out" : "Sign in"} ${name}` })),
  ];
  if (!user.configured) {
    actions.push(keyed(`forget ${user.xuid}`, button("Remove", tried(() => forget(user)), { what: `Remove ${name}` })));
  }
  const state = user.signedIn ? `${number(user.gamerscore)} G` : `${number(user.gamerscore)} G · signed out`;
  return entry(key, user.xuid === chosen.xuid, { xuid: user.xuid }, name, state, ...actions);
}

function titleItem(title, chosen) {
  const name = titleName(title);
  const online = title.online !== false;
  const count = title.defined ? counted(title.achievements, "achievement") : "no definitions";
  const toggle = button(online ? "Network on" : "Network off", tried(async () => {
    await patch(path("titles", title.scid), { online: !online });
    await readTitles();
  }), { what: `Network of ${name}`, kind: online ? null : "danger" });
  toggle.setAttribute("aria-pressed", String(online));
  return entry(`title ${title.scid}`, title.scid === chosen.scid, { scid: title.scid }, name, count, keyed(`network ${title.scid}`, toggle));
}

function keyed(key, node) {
  node.dataset.key = key;
  return node;
}

async function addUser() {
  const values = await ask("Add a user", {
    fields: [
      { label: "Gamertag", name: "gamertag", required: true, maxlength: 100 },
      { label: "Xuid", name: "xuid", required: true, inputmode: "numeric", pattern: "[0-9]{1,20}", hint: "A number of up to 20 digits. Titles send it." },
    ],
    confirm: "Add",
    check: ({ xuid, gamertag }) => put(path("users", xuid), { gamertag }),
  });
  if (values) await readUsers();
}

async function forget(user) {
  if (!(await confirmed(`Remove ${userName(user)}?`, "The user and all of its progress are removed from this service.", "Remove"))) return;
  await remove(`${BASE}/users/${encodeURIComponent(user.xuid)}?progress=true`);
  await readUsers();
}
