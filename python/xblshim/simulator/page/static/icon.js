// An achievement's icon, or a user's picture. Those of other hosts are not loaded: the page connects to its service only.

import { el } from "./dom.js";

export function icon(row, size) {
  const source = own(row.icon);
  if (source === null) return placeholder(row, size);
  const picture = el("img", { class: "icon", src: source, width: size, height: size, alt: "", loading: "lazy", decoding: "async" });
  picture.addEventListener("error", () => picture.replaceWith(placeholder(row, size)), { once: true });
  return picture;
}

function own(address) {
  if (!address) return null;
  try {
    const url = new URL(address, location.href);
    // The service may have been opened under another name than it gives itself.
    if (url.pathname.startsWith("/xblshim/")) return url.pathname;
    return url.origin === location.origin || url.protocol === "data:" ? url.href : null;
  } catch {
    return null;
  }
}

function placeholder(row, size) {
  const [letter = "?"] = String(row.name || row.id || "?").trim();
  return el("span", { class: `icon letter size-${size}`, "aria-hidden": "true" }, el("bdi", {}, letter.toUpperCase()));
}
