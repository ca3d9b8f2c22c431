// The users and titles of the service, as last read; events keep them up to date.

import { BASE, get } from "./api.js";
import { settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { choose, selection } from "./selection.js";
import { titleName, userName } from "./format.js";

export const model = { users: [], titles: [], service: {} };
const listeners = new Set();
/** Whether users and titles were read. Before, a selection must not change: its user or title may be there. */
let whole = false;
/** Whether there was no title yet: the page then selects the user and title of the first update. */
let empty = false;

/** Calls `listener()` when users or titles changed. */
export function onModel(listener) {
  listeners.add(listener);
}

const changed = () => listeners.forEach((listener) => listener());

export const userOf = (xuid) => model.users.find((user) => user.xuid === xuid);
export const titleOf = (scid) => model.titles.find((title) => title.scid === scid);
export const nameOfUser = (xuid) => userName(userOf(xuid) ?? { xuid });
export const nameOfTitle = (scid) => titleName(titleOf(scid) ?? { scid });
export const titleOfId = (titleId) => model.titles.find((title) => String(title.titleId) === String(titleId));

export async function readService() {
  model.service = await get(BASE);
  changed();
}

export const readUsers = reader("user", "users", "xuid");
export const readTitles = reader("title", "titles", "scid");

export async function readModel() {
  await Promise.all([readService(), readUsers(), readTitles()]);
  empty = model.titles.length === 0;
  whole = true;
  complete();
}

/** Selects the first user and title where the address names none that is there. */
function complete() {
  if (!whole) return changed();
  const { xuid, scid } = selection();
  const first = (items, value, key) => (items.some((item) => item[key] === value) ? value : (items[0]?.[key] ?? ""));
  const next = { xuid: first(model.users, xuid, "xuid"), scid: first(model.titles, scid, "scid") };
  if (next.xuid !== xuid || next.scid !== scid) choose(next);
  changed();
}

/** The sums of the service itself: a response may be older or newer than an event whose points were added. */
const recount = settled(() => readUsers().catch(() => {}), 500);

/** The gamerscore and the title that an event of an achievement changes. */
function onAchievement({ xuid, scid, row, unlockedNow }) {
  if (empty) choose({ xuid, scid });
  empty = false;
  const user = userOf(xuid);
  if (!user) readUsers().catch(() => {});
  if (!titleOf(scid)) readTitles().catch(() => {});
  if (!user) return;
  if (unlockedNow) {
    user.gamerscore = (user.gamerscore ?? 0) + (row.gamerscore ?? 0);
    changed();
    recount();
  }
}

function changeIn(items, item, key) {
  const place = items.findIndex((other) => other[key] === item[key]);
  if (item.deleted) return void (place >= 0 && items.splice(place, 1));
  if (place < 0) items.push(item);
  else items[place] = item;
}

/** Follows the events of a list. Returns the function that reads the list. */
function reader(event, list, key) {
  const read = follow(event, (document) => {
    if (Array.isArray(document)) model[list] = document;
    else if (document?.[key]) changeIn(model[list], document, key);
    complete();
  });
  return () => read(() => get(`${BASE}/${list}`), (items) => {
    model[list] = items;
    complete();
  });
}

listen("achievement", onAchievement);
