// The service's events. One connection; nothing is polled. The browser reconnects by itself after a broken connection
// and resumes with Last-Event-ID; a refused connection is opened again with a growing pause, and everything is read again.

import { BASE, get } from "./api.js";

const NAMES = [
  "achievement", "reset", "user", "title", "definitions", "journal", "faults", "limits", "snapshot", "outbox",
];
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15000;

const listeners = new Map();
let pause = FIRST_PAUSE;
let opened = false;

/** Calls `listener(document)` for each event of this name; "lost" when everything is to be read again, "live" with a state. */
export function listen(name, listener) {
  if (!listeners.has(name)) listeners.set(name, new Set());
  listeners.get(name).add(listener);
  return () => listeners.get(name).delete(listener);
}

function tell(name, document) {
  for (const listener of listeners.get(name) ?? []) listener(document);
}

/** Returns when the first connection is open, or can't be opened. What is read afterwards misses nothing. */
export function connect() {
  return new Promise(open);
}

function open(settled) {
  const source = new EventSource(`${BASE}/events`);
  source.addEventListener("open", () => {
    pause = FIRST_PAUSE;
    tell("live", "live");
    settled();
    // Whatever happened meanwhile: a service that was started again knows no earlier events.
    if (opened) tell("lost", {});
    opened = true;
  });
  source.addEventListener("error", () => {
    tell("live", "connecting");
    settled();
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    reopen();
  });
  for (const name of NAMES) {
    source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
  }
  source.addEventListener("lost", () => tell("lost", {}));
  addEventListener("pagehide", () => source.close(), { once: true });
}

function reopen() {
  setTimeout(async () => {
    try {
      await get(BASE); // asks for the token where that is what is missing
    } catch {
      // The next attempt reports it.
    }
    connect();
  }, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}
