// Lists page by page: the buttons below a list.

import { button, el, fill } from "./dom.js";
import { number } from "./format.js";

/** An empty navigation; `draw` fills it. */
export const pager = (what) => el("nav", { class: "pager", "aria-label": `Pages of ${what}`, hidden: true });

/** Shows where the page is, and hides the navigation where one page is all. `go(offset)` shows another page. */
export function drawPager(node, { offset, count, size }, go) {
  node.hidden = count <= size;
  fill(node,
    button("Previous", () => go(Math.max(0, offset - size)), { disabled: offset === 0 }),
    el("span", { role: "status" }, `${number(offset + 1)}–${number(Math.min(offset + size, count))} of ${number(count)}`),
    button("Next", () => go(offset + size), { disabled: offset + size >= count }));
}
