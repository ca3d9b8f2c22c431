// One connection to the service's events. The browser reconnects by itself after a broken connection and resumes with
// Last-Event-ID; a refused connection is opened again with a growing pause. After either, everything is read again.

import { BASE, get, query } from "./api.js";

const NAMES = [
  "achievement", "reset", "user", "title", "definitions", "journal", "faults", "limits", "snapshot", "outbox",
  "statistic", "presence", "game-event", "relationships", "lost",
];
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15000;

/** Calls `tell(name, document, id)` for each event after `lastEventId`, and for "live" with a state. Returns a function that ends it. */
export function openEvents(lastEventId, tell) {
  let source = null;
  let pause = FIRST_PAUSE;
  let opened = false;
  let timer = 0;
  let ended = false;

  function open() {
    source = new EventSource(`${BASE}/events${query({ lastEventId: opened ? "" : lastEventId })}`);
    source.addEventListener("open", () => {
      pause = FIRST_PAUSE;
      tell("live", "live");
      // Whatever happened meanwhile: a service that was started again knows no earlier events.
      if (opened) tell("lost", {});
      opened = true;
    });
    source.addEventListener("error", () => {
      tell("live", "connecting");
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      reopen();
    });
    for (const name of NAMES) {
      source.addEventListener(name, (event) => tell(name, JSON.parse(event.data), Number(event.lastEventId)));
    }
  }

  function reopen() {
    timer = setTimeout(async () => {
      try {
        await get(BASE); // asks for the token if it is missing
      } catch {
        // The next attempt reports it.
      }
      if (!ended) open();
    }, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    source.close();
  };
}
