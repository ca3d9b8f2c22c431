// Starts the page: listens to the events, reads what there is, and shows the selected view.

import { usePrompt } from "./api.js";
import { achievementsView } from "./achievements.js";
import { definitionsView } from "./definitions.js";
import { askForToken } from "./dialogs.js";
import { byId, fill, isolated } from "./dom.js";
import { connect, listen } from "./events.js";
import { faultsView } from "./faults.js";
import { gameView } from "./game.js";
import { gameEventsView } from "./game_events.js";
import { journalView } from "./journal.js";
import { model, onModel, readModel } from "./model.js";
import { outboxView } from "./outbox.js";
import { peopleView } from "./people.js";
import { startScheme } from "./scheme.js";
import { address, onSelection, selection, VIEWS } from "./selection.js";
import { startSidebar } from "./sidebar.js";
import { snapshotsView } from "./snapshots.js";
import { statisticsView } from "./statistics.js";
import { failed, tried } from "./toasts.js";

const MAKERS = {
  achievements: achievementsView,
  statistics: statisticsView,
  users: peopleView,
  events: gameEventsView,
  game: gameView,
  journal: journalView,
  faults: faultsView,
  outbox: outboxView,
  definitions: definitionsView,
  snapshots: snapshotsView,
};
const views = Object.fromEntries(VIEWS.map((name) => [name, MAKERS[name](byId(`view-${name}`))]));
let current = null;
let shown = Promise.resolve();

async function show({ view, xuid, scid }) {
  const now = `${view} ${xuid} ${scid}`;
  for (const name of VIEWS) {
    byId(`view-${name}`).hidden = name !== view;
    const link = byId(`to-${name}`);
    link.href = address({ view: name });
    if (name === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    if (name !== view) views[name].hide();
  }
  if (now === current) return void (await shown.catch(() => {})); // the call that showed it reports a failure
  current = now;
  document.title = `${byId(`to-${view}`).textContent} · xblshim`;
  shown = Promise.resolve(views[view].show());
  await shown;
  document.body.dataset.view = view;
}

function live(state) {
  const node = byId("live");
  node.dataset.state = state;
  node.textContent = state === "live" ? "Live" : "Reconnecting…";
}

usePrompt(askForToken);
startScheme(byId("scheme"));
startSidebar();
onSelection(tried(show));
onModel(() => fill(byId("program"), isolated(model.service.program ?? "xblshim")));
listen("live", live);
listen("lost", tried(readModel));
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});

await connect(); // first: what happens during a read arrives as an event
try {
  await readModel();
} catch (error) {
  failed(error);
}
await tried(show)(selection());
document.body.dataset.ready = "true";
