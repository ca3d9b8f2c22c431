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

/** Returns when a connection is open, or can't be opened. Data that is read afterwards is complete. */
export const connect = () => connected(tell);
