// Short messages: what unlocked, what failed. Screen readers announce them.

import { byId, button, el, isolated } from "./dom.js";
import { number } from "./format.js";
import { icon } from "./icon.js";

const MOST = 4;
const SECONDS = 8;

export function unlocked(row, user) {
  show(
    "unlock",
    icon(row, 48),
    el("div", {}, el("strong", {}, "Achievement unlocked"), el("div", {}, isolated(row.name || row.id)),
      el("small", {}, row.gamerscore ? `${number(row.gamerscore)} G · ` : "", isolated(user))),
  );
}

export const failed = (error) => show("failure", el("div", {}, error.message));
export const done = (text) => show("done", el("div", {}, text));

function show(kind, ...children) {
  const list = byId("toasts");
  const toast = el("li", { class: `toast ${kind}` }, ...children, button("×", () => toast.remove(), { what: "Dismiss", kind: "plain" }));
  list.append(toast);
  while (list.children.length > MOST) list.firstElementChild.remove();
  // A failure stays until it is dismissed: it may take a while to read.
  if (kind !== "failure") keep(toast);
}

function keep(toast) {
  let timer = setTimeout(() => toast.remove(), SECONDS * 1000);
  const hold = () => clearTimeout(timer);
  const release = () => (timer = setTimeout(() => toast.remove(), SECONDS * 1000));
  toast.addEventListener("mouseenter", hold);
  toast.addEventListener("focusin", hold);
  toast.addEventListener("mouseleave", release);
  toast.addEventListener("focusout", release);
}

/** A listener that shows its failure. */
export const tried = (work) => async (...values) => {
  try {
    return await work(...values);
  } catch (error) {
    failed(error);
    return undefined;
  }
};
