// The users that a user follows, blocks and mutes: shown, and edited in a dialog.

import { get, path, put, remove } from "./api.js";
import { ask } from "./dialogs.js";
import { el, field, fill, isolated, settled } from "./dom.js";
import { number, userName } from "./format.js";
import { model, nameOfUser, readUsers } from "./model.js";
import { drawPager, pager } from "./pager.js";
import { address } from "./selection.js";

const LISTS = [["friends", "Friends", "Friend"], ["favorites", "Favorites", "Favorite"], ["blocked", "Blocked", "Blocked"], ["muted", "Muted", "Muted"]];
const MOST_SHOWN = 20;
const PAGE = 10;
const XUID = /^[1-9][0-9]{0,19}$/;

/** The lists of a user. Blocked and muted users are shown where there are any. */
export function relationGroups(user) {
  return LISTS.map(([list, label]) => {
    const xuids = user[list] ?? (list === "friends" ? null : []);
    if (xuids?.length === 0 && (list === "blocked" || list === "muted")) return null;
    return group(label, xuids);
  });
}

/** The members of a list; without one these are all other users. */
function group(label, xuids) {
  if (!xuids) return el("span", { class: "group" }, el("span", { class: "label" }, label), " all other users");
  const named = xuids.slice(0, MOST_SHOWN).flatMap((xuid, place) => [place ? ", " : " ", el("a", { href: address({ xuid }) }, isolated(nameOfUser(xuid)))]);
  const more = xuids.length > MOST_SHOWN ? ` and ${number(xuids.length - MOST_SHOWN)} more` : "";
  return el("span", { class: "group" }, el("span", { class: "label" }, label), xuids.length ? named : " none", more, " ");
}

/** Asks for a user's relationships, and stores what was changed. */
export async function editRelations(user) {
  const place = path("users", user.xuid, "relationships");
  const held = await get(place);
  const lists = Object.fromEntries(LISTS.map(([list]) => [list, new Set(held[list])]));
  const values = await ask(`Relationships of ${userName(user)}`, {
    text: ["Titles receive the changes as events."],
    body: [
      editor(user.xuid, lists),
      field("Friend requests", el("input", { name: "requests", type: "number", min: 0, max: 1_000_000, step: 1, required: true, value: String(held.friendRequests) }), "How many wait for the user."),
      el("label", { class: "check" }, el("input", { name: "defined", type: "checkbox" }), " Use the relationships of the definitions"),
    ],
    confirm: "Save",
    check: ({ requests, defined }) => (defined ? remove(place) : put(place, changes(held, lists, Number(requests)))),
  });
  if (values) await readUsers();
}

/** The lists that differ from what is stored: the definitions keep the others. */
function changes(held, lists, friendRequests) {
  const changed = LISTS.map(([list]) => [list, [...lists[list]]]).filter(([list, xuids]) => xuids.join() !== held[list].join());
  return { ...Object.fromEntries(changed), ...(friendRequests === held.friendRequests ? {} : { friendRequests }) };
}

/** A row with boxes for each other user, some at a time; changes `lists`. */
function editor(self, lists) {
  const others = [...new Set([...model.users.map((user) => user.xuid), ...Object.values(lists).flatMap((list) => [...list])])].filter((xuid) => xuid !== self);
  const search = el("input", { type: "search", placeholder: "Gamertag or xuid", oninput: settled(() => draw(0), 150) });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // it is the form's first field, and would save
  });
  const rows = el("div", { class: "relations" });
  const pages = pager("users of the dialog");

  function draw(offset) {
    const wanted = search.value.trim().toLowerCase();
    const matching = others.filter((xuid) => `${xuid} ${nameOfUser(xuid)}`.toLowerCase().includes(wanted));
    if (XUID.test(wanted) && wanted !== self && !others.includes(wanted)) matching.unshift(wanted);
    fill(rows, matching.slice(offset, offset + PAGE).map((xuid) => row(xuid, lists)));
    if (matching.length === 0) fill(rows, el("p", { class: "empty" }, "No such user. A xuid adds one."));
    drawPager(pages, { offset, count: matching.length, size: PAGE }, draw);
  }

  draw(0);
  return el("div", {}, field("Find another user", search), rows, pages);
}

function row(xuid, lists) {
  const boxes = {};
  function set(list, on) {
    if (on) lists[list].add(xuid);
    else lists[list].delete(xuid);
    boxes[list].checked = on;
  }
  function changed(list) {
    const on = boxes[list].checked;
    set(list, on);
    if (list === "favorites" && on) set("friends", true); // favorites are friends
    if (list === "friends" && !on) set("favorites", false);
  }
  const labels = LISTS.map(([list, , label]) => {
    boxes[list] = el("input", { type: "checkbox", checked: lists[list].has(xuid), onchange: () => changed(list) });
    return el("label", { class: "check" }, boxes[list], ` ${label}`);
  });
  const name = nameOfUser(xuid);
  return el("div", { class: "relation", role: "group", "aria-label": name }, el("span", { class: "name" }, isolated(name)), labels);
}
