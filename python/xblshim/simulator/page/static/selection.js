// The selected view, user and title. The address contains them, so that a link or a reload leads to the same.

const listeners = new Set();
export const VIEWS = ["achievements", "statistics", "users", "events", "game", "journal", "faults", "outbox", "definitions", "snapshots"];

/** {view, xuid, scid} of the address. */
export function selection() {
  const [view, parameters = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const members = new URLSearchParams(parameters);
  return {
    view: VIEWS.includes(view) ? view : VIEWS[0],
    xuid: members.get("user") ?? "",
    scid: members.get("title") ?? "",
  };
}

/** The address of the selection with these members changed. */
export function address(changed) {
  const { view, xuid, scid } = { ...selection(), ...changed };
  const members = new URLSearchParams();
  if (xuid) members.set("user", xuid);
  if (scid) members.set("title", scid);
  const parameters = members.toString();
  return `#${view}${parameters ? `?${parameters}` : ""}`;
}

/** Changes it without an entry in the browser's history. */
export function choose(changed) {
  history.replaceState(null, "", address(changed));
  changedNow();
}

export function onSelection(listener) {
  listeners.add(listener);
}

let last = selection();

function changedNow() {
  last = selection();
  for (const listener of listeners) listener(selection());
}

addEventListener("hashchange", () => {
  const { xuid, scid } = selection();
  // A link to a view keeps the user and the title.
  if (!xuid && !scid) history.replaceState(null, "", address({ xuid: last.xuid, scid: last.scid }));
  changedNow();
});
