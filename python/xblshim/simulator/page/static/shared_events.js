// One connection for all tabs of a browser, which opens at most six to a service. The tab that holds the lock has the
// connection and passes each event on; when it is closed, the next tab gets the lock and continues after the last event.
//
// Locks need HTTPS or an address of this machine. Elsewhere each tab has a connection of its own while it is shown.

import { openEvents } from "./event_source.js";

const NAME = "xblshim-events";
const LONGEST_WAIT = 3000;

/** Calls `listener(name, document)` for each event. Resolves when a connection is open, or can't be opened. */
export function connected(listener) {
  // A document that comes back from the browser's cache has no connection any more.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  return navigator.locks && window.BroadcastChannel ? shared(listener) : ownWhileShown(listener);
}

function shared(listener) {
  const channel = new BroadcastChannel(NAME);
  let last = 0;
  let state = null;
  let leads = false;

  return new Promise((resolve) => {
    /** An event, from the connection or from the tab that has it. Those that this tab has had already come again when another tab takes over. */
    function take({ name, document, id }) {
      if (name === "live") {
        state = document;
        resolve();
      } else if (name === "lost") last = id ?? 0;
      else if (id <= last) return false;
      else last = id;
      listener(name, document);
      return true;
    }

    channel.addEventListener("message", ({ data }) => {
      if (data.name !== "hello") take(data);
      else if (leads && state !== null) channel.postMessage({ name: "live", document: state });
    });
    const pass = (name, document, id) => take({ name, document, id }) && channel.postMessage({ name, document, id });
    navigator.locks.request(NAME, () => {
      leads = true;
      // A tab that takes over without an earlier event can't determine which events it missed.
      let unsure = state !== null && last === 0;
      const end = openEvents(last || "", (name, document, id) => {
        pass(name, document, id);
        if (unsure && document === "live") pass("lost", {});
        unsure &&= document !== "live";
      });
      return new Promise((released) => addEventListener("pagehide", () => {
        end();
        released();
      }, { once: true }));
    }).catch(() => {}); // the document is going away
    channel.postMessage({ name: "hello" });
    setTimeout(resolve, LONGEST_WAIT);
  });
}

function ownWhileShown(listener) {
  return new Promise((resolve) => {
    let end = null;
    let again = false;

    function tell(name, document) {
      listener(name, document);
      if (name !== "live") return;
      resolve();
      if (again && document === "live") listener("lost", {});
      again = false;
    }

    function turn() {
      if (document.visibilityState === "visible") end ??= openEvents("", tell);
      else if (end !== null) {
        end();
        end = null;
        again = true;
        listener("live", "connecting");
      }
    }

    document.addEventListener("visibilitychange", turn);
    addEventListener("pagehide", () => end?.());
    turn();
    if (end === null) resolve();
  });
}
