// The statistics of one user in one title, and below them the title's leaderboards.

import { get, path, put } from "./api.js";
import { choice, el, field, fill, isolated, settled } from "./dom.js";
import { follow, listen } from "./events.js";
import { leaderboardsPart } from "./leaderboards.js";
import { nameOfTitle, nameOfUser } from "./model.js";
import { drawPager, pager } from "./pager.js";
import { selection } from "./selection.js";
import { statisticItem, valueOf } from "./statistic_item.js";
import { tried } from "./toasts.js";

const PAGE = 60;
const keyOf = (row) => row.name.toLowerCase();

export function statisticsView(root) {
  let active = false;
  let shown = { xuid: "", scid: "" };
  let rows = [];
  let offset = 0;
  let round = 0;
  let items = new Map();
  const arrived = new Map();

  const heading = el("h2", {});
  const search = el("input", { type: "search", placeholder: "Part of the name", oninput: settled(() => draw(0), 150) });
  const empty = el("p", { class: "empty", hidden: true });
  const list = el("ul", { class: "statistics", "aria-label": "Statistics" });
  const pages = pager("statistics");
  const add = addForm(tried(async (name, value) => {
    await put(path("users", shown.xuid, "titles", shown.scid, "statistics", name), { value });
    await read();
  }));
  const boards = leaderboardsPart();
  fill(root,
    el("div", { class: "heading" }, heading),
    el("section", { "aria-labelledby": "h-statistics" },
      el("h3", { id: "h-statistics" }, "Statistics"),
      el("div", { class: "filters" }, field("Find a statistic", search)), empty, list, pages, add),
    boards.node);

  const soon = settled(tried(() => read()), 150);

  async function read() {
    if (!active) return;
    const { xuid, scid } = selection();
    const mine = ++round;
    const there = Boolean(xuid && scid);
    add.hidden = boards.node.hidden = !there;
    await following(async () => (there ? get(path("users", xuid, "titles", scid, "statistics")) : []), (found) => {
      if (mine !== round) return; // another selection was made meanwhile
      const other = xuid !== shown.xuid || scid !== shown.scid;
      shown = { xuid, scid };
      rows = found;
      arrived.clear();
      if (other) items = new Map();
      fill(heading, there ? [isolated(nameOfTitle(scid)), el("small", {}, " ", isolated(nameOfUser(xuid)))] : "Statistics");
      draw(other ? 0 : offset);
    });
    if (there && mine === round) await boards.read(shown);
  }

  function draw(from) {
    const wanted = search.value.trim().toLowerCase();
    const matching = rows.filter((row) => keyOf(row).includes(wanted));
    offset = from < matching.length ? from : 0;
    const page = matching.slice(offset, offset + PAGE);
    const kept = new Map();
    for (const row of page) {
      const item = items.get(keyOf(row)) ?? statisticItem(row, shown);
      item.update(row);
      kept.set(keyOf(row), item);
    }
    if ([...kept.keys()].join("\n") !== [...items.keys()].join("\n") || list.children.length !== kept.size) {
      fill(list, [...kept.values()].map((item) => item.node));
    }
    items = kept;
    empty.hidden = page.length > 0;
    fill(empty, rows.length ? "No statistic matches the search." : nothing(shown));
    drawPager(pages, { offset, count: matching.length, size: PAGE }, draw);
  }

  // A title may write thousands of values a second: they are drawn once a frame.
  const following = follow("statistic", ({ xuid, scid, row }) => {
    if (!active || scid !== shown.scid) return;
    boards.changed(row.name);
    if (xuid !== shown.xuid) return;
    if (!rows.some((one) => keyOf(one) === keyOf(row)) || (row.value === null && !row.defined)) return void soon();
    if (arrived.size === 0) requestAnimationFrame(drawArrived);
    arrived.set(keyOf(row), row);
  });

  function drawArrived() {
    rows = rows.map((row) => arrived.get(keyOf(row)) ?? row);
    for (const [key, row] of arrived) items.get(key)?.update(row);
    arrived.clear();
  }

  for (const name of ["reset", "snapshot", "definitions", "lost"]) listen(name, () => soon());

  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}

function nothing({ xuid, scid }) {
  if (!scid) return ["No title yet. Define one in ", el("a", { href: "#definitions" }, "Definitions"), ", or ", el("a", { href: "#game" }, "run a game"), "."];
  return xuid ? "This user has no statistics in this title. Set one here, or run a game that writes one." : "No user yet. Add one on the left, or run a game.";
}

function addForm(add) {
  const name = el("input", { type: "text", required: true, autocomplete: "off" });
  const value = el("input", { type: "text", required: true, autocomplete: "off", inputmode: "decimal" });
  const kind = choice([["number", "Number"], ["text", "Text"]], "number");
  return el("form", { class: "filters", "aria-label": "Add a statistic", onsubmit: (event) => {
    event.preventDefault();
    tried(async () => {
      await add(name.value, valueOf(value.value, kind.value));
      name.value = value.value = "";
    })();
  } }, field("Another statistic", name), field("Kind", kind), field("Value", value), el("div", { class: "actions" }, el("button", { type: "submit" }, "Add")));
}
