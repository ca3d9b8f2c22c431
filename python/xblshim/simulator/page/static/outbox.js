// Updates that wait for a service in the state folder's outbox.

import { BASE, get, post } from "./api.js";
import { button, el, fill, isolated } from "./dom.js";
import { follow, listen } from "./events.js";
import { counted, moment, number } from "./format.js";
import { nameOfUser } from "./model.js";
import { done, failed, tried } from "./toasts.js";

export function outboxView(root) {
  let active = false;
  let waiting = 0;
  /** The number of waiting updates when the posting began; 0: nothing is posted. */
  let total = 0;
  const bar = el("progress", { hidden: true, "aria-label": "Posted updates" });
  const summary = el("p", { class: "summary", role: "status" });
  const list = el("ul", { class: "outbox", "aria-label": "Updates that wait" });
  const quarantined = el("section", { "aria-labelledby": "h-quarantined", hidden: true });
  const send = button("Post now", tried(postNow), { kind: "main" });
  fill(root, el("div", { class: "heading" }, el("h2", {}, "Outbox"), button("Read again", tried(read)), send),
    el("p", {}, "Updates that a title could not post wait here, and are posted when the service answers again."), summary, bar, list, quarantined);

  async function read() {
    if (active) await following(() => get(`${BASE}/outbox`), draw);
  }

  function draw(response) {
    const rows = response.rows ?? [];
    waiting = response.waiting;
    send.disabled = !waiting || total > 0;
    bar.hidden = total === 0;
    bar.max = Math.max(total, waiting, 1);
    bar.value = bar.max - waiting;
    fill(summary, response.waiting || response.refused
      ? [`${counted(response.waiting, "update")} ${response.waiting === 1 ? "waits" : "wait"}`, response.since ? [" since ", moment(response.since)] : "",
          response.refused ? `; the service refused ${number(response.refused)}` : "", "."].flat()
      : "Nothing waits.");
    fill(list, rows.map((row) => el("li", { class: row.refused ? "refused" : null },
      el("strong", {}, "Achievement ", isolated(row.id), ` to ${row.percentComplete} %`),
      el("span", {}, isolated(nameOfUser(row.xuid)), " · ", isolated(row.scid)),
      el("span", {}, "For ", isolated(row.service), ", since ", moment(row.firstStored), `, ${counted(row.attempts, "attempt")}`),
      row.problem || row.reason ? el("span", { class: "problem" }, isolated([row.refused ? "Refused" : "", row.reason, row.problem].filter(Boolean).join(": "))) : null)));
    if (response.more) list.append(el("li", {}, `and ${number(response.more)} more`));
    drawQuarantined(response.quarantined ?? []);
  }

  function drawQuarantined(files) {
    quarantined.hidden = files.length === 0;
    fill(quarantined, el("h3", { id: "h-quarantined" }, "Quarantined"),
      el("p", {}, "These files could not be used as the outbox. They are kept."),
      el("ul", {}, files.map((file) => el("li", {}, isolated(file.path), el("small", {}, ` ${counted(file.readable, "update")} can be read; `,
        file.readable ? "put them back with " : "delete it when you no longer need it", file.readable ? el("code", {}, `xblshim outbox recover ${file.path}`) : "")))));
  }

  async function postNow() {
    send.disabled = true;
    total = waiting;
    bar.hidden = false;
    try {
      const response = await post(`${BASE}/outbox/post`);
      const text = `Posted ${counted(response.posted, "update")}.`;
      if (response.waiting || response.refused) failed(new Error([text, response.refused ? `The service refused ${response.refused}.` : "", response.reason ?? ""].filter(Boolean).join(" ")));
      else done(text);
    } finally {
      total = 0;
      await read();
    }
  }

  const following = follow("outbox", (document) => active && (document?.rows ? draw(document) : tried(read)()));
  listen("lost", () => active && tried(read)());
  return {
    show: () => {
      active = true;
      return read();
    },
    hide: () => (active = false),
  };
}
