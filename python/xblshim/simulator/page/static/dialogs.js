// Questions: the browser's own modal dialogs, which keep the focus and end with Escape.

import { el, field, fill } from "./dom.js";
import { openSession } from "./api.js";

/** Shows a form with `fields`, then the nodes of `body`; returns its values by name, or null where it was canceled. `check(values)` may throw: its message is shown. */
export function ask(title, { text = [], fields = [], body = [], confirm, danger = false, check = null }) {
  return new Promise((resolve) => {
    const problem = el("p", { class: "problem", role: "alert" });
    const agree = el("button", { type: "submit", class: danger ? "danger" : "main" }, confirm);
    let accepted = null;
    const form = el(
      "form",
      { method: "dialog" },
      el("h2", { id: "dialog-title" }, title),
      text.map((line) => el("p", {}, line)),
      fields.map(({ label, name, hint, ...attributes }) => field(label, el("input", { name, autocomplete: "off", ...attributes }), hint)),
      body,
      problem,
      el("div", { class: "actions" }, el("button", { type: "button", onclick: () => dialog.close() }, "Cancel"), agree),
    );
    const dialog = el("dialog", { "aria-labelledby": "dialog-title", onclose: () => { dialog.remove(); resolve(accepted); } }, form);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(form));
      agree.disabled = true;
      try {
        if (check) await check(values);
        accepted = values;
        dialog.close();
      } catch (error) {
        fill(problem, error.message);
      } finally {
        agree.disabled = false;
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks before something is lost. */
export const confirmed = async (title, text, confirm) =>
  (await ask(title, { text: [].concat(text), confirm, danger: true })) !== null;

/** Asks for the token that `xblshim serve --token` was started with. */
export async function askForToken() {
  const values = await ask("This service needs its token", {
    text: ["You open it from another machine. Type the token that the service was started with (`xblshim serve --token`)."],
    fields: [{ label: "Token", name: "token", type: "password", required: true, autocomplete: "current-password" }],
    confirm: "Continue",
    check: ({ token }) => openSession(token),
  });
  return values !== null;
}
