// The service's events, for the listeners of this tab. Nothing is polled. Tabs share one connection (shared_events.js).

import { connected } from "./shared_events.js";

const listeners = new Map();

/** Calls `listener(document)` for each event of this name; "lost" when everything is to be read again, "live" with a state. */
export function listen(name, listener) {
  if (!listeners.has(name)) listeners.set(name, new Set());
  listeners.get(name).add(listener);
  return () => listeners.get(name).delete(listener);
}

function tell(name, document) {
  for (const listener of listeners.get(name) ?? []) listener(document);
}

/** Returns when a connection is open, or can't be opened now. Where it opens later, everything is read again. */
export async function connect() {
  let opened = false;
  let returned = false;
  await connected((name, document) => {
    tell(name, document);
    if (opened || name !== "live" || document !== "live") return;
    opened = true;
    if (returned) tell("lost", {});
  });
  returned = true;
}

/**
 * Calls `listener(document)` for each event of this name. Returns `read(get, show)`, which shows what `get()` returns, and then passes the events that
 * arrived meanwhile to `listener` again: the response may be older than they are. A read whose response arrives after that of a later one shows nothing.
 */
export function follow(name, listener) {
  const reads = new Set();
  let begun = 0;
  let shown = 0;
  listen(name, (document) => {
    for (const arrived of reads) arrived.push(document);
    listener(document);
  });
  return async (get, show) => {
    const arrived = [];
    const number = ++begun;
    reads.add(arrived);
    try {
      const response = await get();
      if (number < shown) return;
      shown = number;
      show(response);
    } finally {
      reads.delete(arrived);
    }
    for (const document of arrived) listener(document);
  };
}
