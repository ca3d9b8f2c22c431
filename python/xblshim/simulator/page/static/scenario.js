// A scenario: faults in order, from a TOML or JSON text.

import { BASE, get, remove, sendText } from "./api.js";
import { button, el, fill, isolated, settled } from "./dom.js";
import { editor, typeOf } from "./editor.js";
import { listen } from "./events.js";
import { done, tried } from "./toasts.js";

const EXAMPLE = `# The first two requests get 503, then 429 for ten seconds, then the service works.
[[steps]]
times = 2
action = { status = 503 }

[[steps]]
seconds = 10
action = { status = 429, retry_after = 5 }
`;

export function scenarioPart() {
  const state = el("p", { class: "summary", role: "status" });
  /** The text that the service refused last: the editor checks a text some time after it was typed, and the errors stay. */
  let refused = { text: null, errors: [] };
  const edit = editor("Scenario", (text) => (text === refused.text ? refused : {}));
  const part = el("details", { class: "scenario" },
    el("summary", {}, "Scenario: faults in order"),
    state, edit.node,
    el("div", { class: "actions" },
      button("Run the scenario", tried(run), { kind: "main" }),
      button("Insert an example", () => edit.set(EXAMPLE)),
      button("Stop it", tried(stop))));
  part.addEventListener("toggle", tried(() => part.open && read()));

  async function read() {
    const response = await get(`${BASE}/scenario`);
    draw(response);
    if (response.text && edit.text().trim() === "") edit.set(response.text);
  }

  function draw(response) {
    const { steps } = response;
    if (!steps.length) fill(state, "No scenario runs.");
    else fill(state, isolated(response.finished ? `The scenario has ended after ${steps.length} steps.` : `The scenario is at step ${steps.findIndex((step) => step.state === "current") + 1} of ${steps.length}.`));
  }

  async function run() {
    const text = edit.text();
    try {
      draw(await sendText("PUT", `${BASE}/scenario`, text, typeOf(text)));
    } catch (error) {
      if (Array.isArray(error.details)) {
        refused = { text, errors: error.details };
        edit.show(refused);
      }
      throw error;
    }
    refused = { text: null, errors: [] };
    edit.show({});
    done("The scenario runs from the next request on.");
    await read();
  }

  async function stop() {
    await remove(`${BASE}/scenario`);
    await read();
  }

  const soon = settled(tried(() => part.open && read()), 200);
  listen("journal", (entry) => part.open && entry.fault && soon());
  listen("faults", tried(() => part.open && read()));
  return part;
}
