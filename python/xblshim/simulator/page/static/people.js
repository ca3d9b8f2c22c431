// Users as titles see them: picture, names, gamerscore, relationships, and where they are.

import { BASE, get, path, put, remove } from "./api.js";
import { ask } from "./dialogs.js";
import { button, el, field, fill, isolated, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { moment, number, userName } from "./format.js";
import { icon } from "./icon.js";
import { model, onModel, readUsers, titleOf } from "./model.js";
import { drawPager, pager } from "./pager.js";
import { editRelations, relationGroups } from "./relations.js";
import { selection } from "./selection.js";
import { tried } from "./toasts.js";

const PAGE = 30;

export function peopleView(root) {
  let active = false;
  let offset = 0;
  const presence = new Map();
  let items = new Map();
  const search = el("input", { type: "search", placeholder: "Gamertag or xuid", oninput: settled(() => draw(0), 150) });
  const list = el("ul", { class: "people", "aria-label": "Users and where they are" });
  const empty = el("p", { class: "empty", hidden: true }, "No such user. Add one on the left, or run a game.");
  const pages = pager("users");
  fill(root, el("div", { class: "heading" }, el("h2", {}, "Users")), el("div", { class: "filters" }, field("Find a user", search)), empty, list, pages);

  async function read() {
    if (!active) return;
    await following(() => get(`${BASE}/presence`), (found) => {
      presence.clear();
      for (const one of found) presence.set(one.xuid, one);
      draw(offset);
    });
  }

  function draw(from) {
    if (!active) return;
    const wanted = search.value.trim().toLowerCase();
    const matching = model.users.filter((user) => `${user.xuid} ${user.gamertag ?? ""} ${user.modernGamertag ?? ""}`.toLowerCase().includes(wanted));
    offset = from < matching.length ? from : 0;
    const kept = new Map();
    for (const user of matching.slice(offset, offset + PAGE)) {
      const item = items.get(user.xuid) ?? personItem(user.xuid);
      item.update(user, presence.get(user.xuid));
      kept.set(user.xuid, item);
    }
    if ([...kept.keys()].join() !== [...items.keys()].join()) fill(list, [...kept.values()].map((item) => item.node));
    items = kept;
    empty.hidden = kept.size > 0;
    drawPager(pages, { offset, count: matching.length, size: PAGE }, draw);
  }

  const again = settled(tried(read), 150);
  const following = follow("presence", (one) => {
    presence.set(one.xuid, one);
    const user = model.users.find(({ xuid }) => xuid === one.xuid);
    if (user) items.get(one.xuid)?.update(user, one);
    else if (active) readUsers().catch(() => {}); // titles have users of their own
  });
  for (const name of ["reset", "snapshot", "definitions", "lost"]) listen(name, () => again());
  const users = settled(() => active && readUsers().catch(() => {}), 150);
  for (const name of ["relationships", "definitions"]) listen(name, users);
  onModel(() => draw(offset));

  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}

/** {node, update(user, presence)}. An update keeps unfinished input, and the focus. */
function personItem(xuid) {
  let user = { xuid };
  let source = null;
  const picture = el("div", {});
  const about = el("div", { class: "about" });
  const where = el("ul", { class: "where", "aria-label": "Presence" });
  const friends = el("p", { class: "description" });
  const text = el("input", { type: "text", autocomplete: "off" });
  const place = () => path("users", xuid, "presence");
  const here = (active) => tried(() => put(place(), { active, text: text.value, ...titleNow() }));
  const controls = el("div", { class: "actions" });
  const edit = button("Edit…", tried(() => change(user)));
  const relations = button("Relationships…", tried(() => editRelations(user)));
  const texts = field("Rich presence", text);
  const node = el("li", { class: "person", "data-xuid": xuid }, picture, about, el("div", { class: "state" }, where, friends, texts, controls));

  function update(next, presence) {
    const named = userName(user) !== userName(next) || controls.childElementCount === 0;
    user = next;
    const name = userName(user);
    if (source !== (user.picture ?? "") + name) {
      source = (user.picture ?? "") + name;
      fill(picture, icon({ icon: user.picture, name }, 64));
    }
    const state = presence?.state ?? "Offline";
    fill(about,
      el("h3", {}, isolated(user.modernGamertag || name)),
      el("p", { class: "badges" },
        el("span", { class: `badge ${state.toLowerCase()}` }, state),
        el("span", { class: "badge" }, `${number(user.gamerscore)} G`),
        user.signedIn ? null : el("span", { class: "badge" }, "Signed out"),
        el("span", { class: "id" }, "Xuid ", isolated(user.xuid))));
    fill(where, (presence?.titles ?? []).map((title) => el("li", {},
      el("span", {}, title.active ? "In " : "Left ", isolated(title.name || `title ${title.titleId}`)),
      title.text ? el("q", {}, isolated(title.text)) : null,
      el("span", { class: "when" }, moment(title.timeUpdated)))));
    where.hidden = where.childElementCount === 0;
    fill(friends, relationGroups(user));
    if (!named) return;
    texts.firstChild.textContent = `Rich presence of ${name}`;
    edit.setAttribute("aria-label", `Edit ${name}`);
    relations.setAttribute("aria-label", `Relationships of ${name}`);
    fill(controls,
      button("In the title", here(true), { what: `Set ${name} in the title` }),
      button("Left it", here(false), { what: `Set ${name} as having left the title` }),
      button("Offline", tried(() => remove(place())), { what: `Set ${name} offline` }),
      relations,
      edit);
  }

  return { node, update };
}

/** The selected title, in which a user is then. */
function titleNow() {
  const title = titleOf(selection().scid);
  return title?.titleId ? { titleId: String(title.titleId) } : {};
}

async function change(user) {
  const own = user.picture && !user.picture.includes("/xblshim/pictures/") ? user.picture : "";
  const values = await ask(`Edit ${userName(user)}`, {
    text: ["Titles read the new values with their next request."],
    fields: [
      { label: "Gamertag", name: "gamertag", required: true, maxlength: 100, value: user.modernGamertag || user.gamertag || "", hint: "Name#1234 is a modern gamertag with its suffix." },
      { label: "Picture", name: "picture", type: "url", value: own, hint: "A URL. Empty: that of the definitions, or one that the service draws." },
    ],
    confirm: "Save",
    check: ({ gamertag, picture }) => put(path("users", user.xuid), { gamertag, picture }),
  });
  if (values) await readUsers();
}
