// The leaderboards of a title, as they are computed from the statistics.

import { get, path, query } from "./api.js";
import { choice, el, field, fill, isolated, setChoices, settled } from "./dom.js";
import { counted, number } from "./format.js";
import { nameOfUser } from "./model.js";
import { drawPager, pager } from "./pager.js";
import { valueText } from "./statistic_item.js";
import { tried } from "./toasts.js";

const PAGE = 50;

/** {node, read({xuid, scid}), changed(name)}. `changed` is called for each statistic of the title whose value changed. */
export function leaderboardsPart() {
  let place = { xuid: "", scid: "" };
  let boards = [];
  let offset = 0;
  let round = 0;
  const again = () => tried(() => readRows(0))();
  const which = choice([], "", { onchange: again });
  const among = choice([["", "All users"]], "", { onchange: again });
  const summary = el("p", { class: "summary", role: "status" });
  const body = el("tbody", {});
  const head = el("thead", {}, el("tr", {}, ["Rank", "User", "Value"].map((text) => el("th", { scope: "col" }, text))));
  const table = el("table", { class: "board", "aria-labelledby": "h-boards" }, head, body);
  const pages = pager("leaderboard rows");
  const parts = el("div", { class: "boards" }, el("div", { class: "filters" }, field("Leaderboard", which), field("Among", among)), summary, table, pages);
  const none = el("p", { class: "empty" }, "This title has no leaderboards: any number that a user has makes one.");
  const node = el("section", { "aria-labelledby": "h-boards" }, el("h3", { id: "h-boards" }, "Leaderboards"), none, parts);
  const soon = settled(tried(() => read(place)), 200);

  async function read(next) {
    const other = next.scid !== place.scid;
    place = next;
    boards = await get(path("titles", place.scid, "leaderboards"));
    setChoices(which, boards.map((board) => [board.name, `${board.name} (${board.order})`]));
    setChoices(among, [["", "All users"], ["people", `${nameOfUser(place.xuid)} and friends`], ["favorites", `${nameOfUser(place.xuid)} and favorites`]]);
    await readRows(other ? 0 : offset);
  }

  async function readRows(from) {
    parts.hidden = boards.length === 0;
    none.hidden = boards.length > 0;
    if (boards.length === 0) return;
    const mine = ++round;
    const group = among.value ? { xuid: place.xuid, group: among.value } : {};
    const url = path("titles", place.scid, "leaderboards", which.value);
    const board = await get(`${url}${query({ ...group, offset: from, limit: PAGE })}`);
    if (mine !== round) return;
    offset = from;
    if (offset >= board.count && offset > 0) return readRows(0);
    fill(summary, counted(board.count, "user"), board.statistic === board.name ? "" : [" by the statistic ", isolated(board.statistic)]);
    fill(body, board.rows.map(line));
    drawPager(pages, { offset, count: board.count, size: PAGE }, tried(readRows));
  }

  function line(row) {
    return el("tr", { class: row.xuid === place.xuid ? "current" : null },
      el("td", {}, number(row.rank)),
      el("td", {}, isolated(row.gamertag)),
      el("td", {}, isolated(valueText(row.value))));
  }

  /** A statistic that no board has shown yet may be a new one. */
  function changed(name) {
    const key = name.toLowerCase();
    const shown = boards.find((board) => board.name === which.value);
    if (shown?.statistic.toLowerCase() === key || !boards.some((board) => board.statistic.toLowerCase() === key)) soon();
  }

  return { node, read, changed };
}
