// The achievements of one user in one title, page by page.

import { get, path, post, BASE, query } from "./api.js";
import { card } from "./card.js";
import { confirmed } from "./dialogs.js";
import { button, choice, el, field, fill, isolated, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { number } from "./format.js";
import { nameOfTitle, nameOfUser } from "./model.js";
import { drawPager, pager } from "./pager.js";
import { selection } from "./selection.js";
import { tried, unlocked } from "./toasts.js";

export const PAGE = 100;
const STATES = [["", "All"], ["untouched", "Not started"], ["started", "In progress"], ["locked", "Locked"], ["unlocked", "Unlocked"]];

export function achievementsView(root) {
  let offset = 0;
  let count = 0;
  let shown = { xuid: "", scid: "" };
  let active = false;
  let round = 0;
  let sums = { unlocked: 0, count: 0, gamerscore: 0, possible: 0 };
  const rows = new Map();
  const arrived = new Map();

  const search = el("input", { type: "search", placeholder: "Name, description or id", oninput: settled(() => start(), 200) });
  const state = choice(STATES, "", { onchange: () => start() });
  const totals = el("div", { class: "totals", "aria-live": "polite" });
  const list = el("ul", { class: "cards", "aria-label": "Achievements" });
  const empty = el("p", { class: "empty", hidden: true });
  const pages = pager("achievements");
  const heading = el("h2", {});
  fill(root,
    el("div", { class: "heading" }, heading, button("Reset progress…", tried(reset))),
    totals,
    el("div", { class: "filters" }, field("Search", search), field("State", state)),
    empty, list, pages);

  const soon = settled(tried(() => read()), 150);

  async function start() {
    offset = 0;
    await tried(read)();
  }

  async function read() {
    if (!active) return;
    const { xuid, scid } = selection();
    const mine = ++round;
    if (!xuid || !scid) {
      shown = { xuid, scid };
      fill(heading, "Achievements");
      fill(totals);
      fill(list);
      pages.hidden = true;
      say(welcome(xuid, scid));
      return;
    }
    const url = path("users", xuid, "titles", scid, "achievements");
    const filters = { offset, limit: PAGE, search: search.value.trim(), state: state.value };
    await following(() => get(`${url}${query(filters)}`), (response) => {
      if (mine === round) draw(response, { xuid, scid }); // else another selection was made meanwhile
    });
    if (mine !== round || offset < count || offset === 0) return;
    offset = 0;
    return read();
  }

  function draw(response, { xuid, scid }) {
    shown = { xuid, scid };
    count = response.matching;
    if (offset >= count && offset > 0) return;
    fill(heading, isolated(nameOfTitle(scid)), el("small", {}, " ", isolated(nameOfUser(xuid))));
    sums = response.totals;
    drawTotals();
    place(response.achievements);
    drawPager(pages, { offset, count, size: PAGE }, tried(go));
    say(response.achievements.length ? null : [filtered() ? "No achievement matches the search." : "This title has no achievements yet. Define them, or run a game that updates one."]);
  }

  const filtered = () => search.value.trim() !== "" || state.value !== "";

  function say(parts) {
    empty.hidden = parts === null;
    if (parts) fill(empty, parts);
  }

  function drawTotals() {
    const { unlocked: done, count: all, gamerscore, possible } = sums;
    fill(totals,
      el("progress", { max: Math.max(all, 1), value: done, "aria-label": "Unlocked achievements" }),
      el("span", {}, el("strong", {}, `${number(done)} of ${number(all)}`), " unlocked"),
      el("span", {}, el("strong", {}, `${number(gamerscore)} of ${number(possible)}`), " G"));
  }

  async function go(to) {
    offset = to;
    await read();
    root.scrollIntoView();
  }

  function place(found) {
    const focus = focusOf();
    rows.clear();
    arrived.clear();
    for (const row of found) rows.set(row.id, row);
    fill(list, found.map((row) => card(row, shown, changed)));
    refocus(focus);
  }

  // A card is replaced when its achievement changes: the focus stays where it was.

  function focusOf() {
    const item = document.activeElement?.closest?.(".card");
    if (!item || !list.contains(item)) return null;
    return { id: item.dataset.id, index: controlsOf(item).indexOf(document.activeElement) };
  }

  function refocus(focus) {
    if (focus) controlsOf(cardOf(focus.id))[focus.index]?.focus();
  }

  const controlsOf = (item) => (item ? [...item.querySelectorAll("button, input")] : []);
  const cardOf = (id) => [...list.children].find((item) => item.dataset.id === id);

  /** Shows a row in place of the one that is shown, and the totals that follow from both. */
  function changed(row) {
    const old = rows.get(row.id);
    const item = cardOf(row.id);
    if (!old || !item) return;
    const [was, is] = [Boolean(old.timeUnlocked), Boolean(row.timeUnlocked)];
    if (was !== is) {
      sums.unlocked += is ? 1 : -1;
      sums.gamerscore += is ? (row.gamerscore ?? 0) : -(old.gamerscore ?? 0);
      drawTotals();
    }
    rows.set(row.id, row);
    const focus = focusOf();
    item.replaceWith(card(row, shown, changed));
    if (focus?.id === row.id) refocus(focus);
  }

  // A title may send thousands of updates a second: they are drawn once a frame.
  const following = follow("achievement", ({ xuid, scid, row }) => {
    if (!active || xuid !== shown.xuid || scid !== shown.scid) return;
    if (!rows.has(row.id) || state.value) return void soon(); // on another page, new, or perhaps no longer selected
    if (arrived.size === 0) requestAnimationFrame(drawArrived);
    arrived.set(row.id, row);
  });

  function drawArrived() {
    for (const row of arrived.values()) changed(row);
    arrived.clear();
  }

  const about = ({ xuid, scid }) => (!xuid || xuid === shown.xuid) && (!scid || scid === shown.scid);

  async function reset() {
    const { xuid, scid } = selection();
    if (!xuid || !scid) return;
    const text = `All progress of ${nameOfUser(xuid)} in ${nameOfTitle(scid)} is removed. Running titles receive the change.`;
    if (await confirmed("Reset this progress?", text, "Reset")) {
      await post(`${BASE}/reset`, { xuid, scid });
      await read();
    }
  }

  listen("achievement", ({ xuid, row, unlockedNow }) => unlockedNow && unlocked(row, nameOfUser(xuid)));
  listen("reset", (document) => about(document) && soon());
  listen("definitions", (document) => about({ scid: document?.scid }) && soon());
  listen("snapshot", () => soon());
  listen("lost", () => soon());

  return {
    show: () => {
      active = true;
      const { xuid, scid } = selection();
      return xuid === shown.xuid && scid === shown.scid ? read() : start();
    },
    hide: () => (active = false),
  };
}

function welcome(xuid, scid) {
  if (!scid) {
    return [
      el("strong", {}, "No title yet. "),
      "Define one in ", el("a", { href: "#definitions" }, "Definitions"),
      ", or ", el("a", { href: "#game" }, "run a game"), ": its first update appears here by itself.",
    ];
  }
  return xuid ? [] : [el("strong", {}, "No user yet. "), "Add one on the left, or run a game."];
}
