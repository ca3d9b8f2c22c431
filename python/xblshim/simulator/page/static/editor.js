// A text with line numbers, and problems beside its lines.

import { el, fill, isolated, settled } from "./dom.js";
import { drawPager, pager } from "./pager.js";

const CHECK_AFTER = 400;
const AROUND = 100;
const PAGE = 50;
/** Lines. Chromium inserts a longer text line by line, and each line takes longer than the one before: 4,000 take two minutes. */
const LONG = 200;

/** {node, text, value, show}. `check(text)` returns {errors, warnings}; it is called while the text is edited. */
export function editor(label, check) {
  const area = el("textarea", { "aria-label": label, spellcheck: false, autocapitalize: "off", autocomplete: "off", wrap: "off", rows: 16 });
  const numbers = el("div", { class: "numbers", "aria-hidden": "true" });
  const notes = el("div", { class: "notes", "aria-hidden": "true" });
  const list = el("ul", { class: "problems" });
  const pages = pager("errors and warnings");
  const verdict = el("p", { class: "verdict", role: "status" });
  let findings = [];
  let worst = new Map(); // by line
  let count = 1; // lines
  let drawn = null; // the first line that was seen when lines were drawn, and how high a line was
  let round = 0;
  let undo = null; // of the last insertion that the browser does not undo

  function drawLines() {
    count = area.value.split("\n").length;
    worst = new Map();
    for (const one of findings) {
      if (one.line && (one.kind === "error" || !worst.has(one.line))) worst.set(one.line, one);
    }
    numbers.style.minWidth = `max(3rem, calc(${String(count).length}ch + 1rem))`;
    drawn = null;
    scroll();
  }

  // Of a long text only the lines that are seen, and some around them, are in the document.
  function scroll() {
    const height = parseFloat(getComputedStyle(area).lineHeight) || 1;
    const top = Math.floor(area.scrollTop / height);
    if (drawn === null || drawn.height !== height || Math.abs(top - drawn.top) > AROUND / 2) {
      drawn = { top, height };
      const first = Math.max(0, top - AROUND);
      const last = Math.min(count, top + Math.ceil(area.clientHeight / height) + AROUND);
      const column = (node, content) => fill(node, gap(first * height),
        Array.from({ length: last - first }, (_, index) => {
          const one = worst.get(first + index + 1);
          return el("span", { class: one?.kind }, content(first + index + 1, one));
        }), gap((count - last) * height));
      column(numbers, (line) => String(line));
      column(notes, (line, one) => (one ? isolated(short(one)) : ""));
    }
    numbers.scrollTop = notes.scrollTop = area.scrollTop;
  }

  function gap(height) {
    const node = el("div");
    node.style.height = `${height}px`;
    return node;
  }

  function go(line, column = 1) {
    const lines = area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    area.focus();
    area.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
    const height = area.scrollHeight / lines.length;
    area.scrollTop = Math.max(0, (line - 4) * height);
  }

  function show({ errors = [], warnings = [] }) {
    findings = [...errors.map((one) => ({ ...one, kind: "error" })), ...warnings.map((one) => ({ ...one, kind: "warning" }))];
    fill(verdict, errors.length ? `${errors.length} ${errors.length === 1 ? "error" : "errors"}: this can't be used yet.`
      : warnings.length ? `No errors, ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}.` : "No errors.");
    verdict.className = `verdict ${errors.length ? "error" : "fine"}`;
    drawList(0);
    drawLines();
    return errors.length === 0;
  }

  /** A text of thousands of lines may have as many errors: one page of them is in the document. */
  function drawList(offset) {
    fill(list, findings.slice(offset, offset + PAGE).map((one) => el("li", { class: one.kind },
      one.line ? el("button", { type: "button", onclick: () => go(one.line, one.column) }, `Line ${one.line}`) : null,
      el("span", {}, el("strong", {}, one.kind === "error" ? "Error" : "Warning"), " ", isolated(place(one)), " ", isolated(one.message), " ",
        one.remedy ? isolated(one.remedy) : ""))));
    drawPager(pages, { offset, count: findings.length, size: PAGE }, drawList);
  }

  function clear() {
    findings = [];
    drawList(0);
    fill(verdict);
    drawLines();
  }

  // Messages of definitions name their place themselves.
  const names = ({ where, message }) => Boolean(where) && message.startsWith(where);
  const place = (one) => (names(one) || !(one.where || one.key) ? "" : `${[one.where, one.key].filter(Boolean).join(", ")}:`);
  const short = (one) => (names(one) ? one.message.slice(one.where.length).replace(/^[:\s]+/, "") : `${one.key ? `${one.key}: ` : ""}${one.message}`);

  async function look() {
    const mine = ++round;
    if (area.value.trim() === "") {
      return clear();
    }
    try {
      const response = await check(area.value);
      if (mine === round) show(response);
    } catch (error) {
      if (mine === round) show({ errors: Array.isArray(error.details) ? error.details : [{ message: error.message }] });
    }
  }

  const soon = settled(look, CHECK_AFTER);
  function edited() {
    drawLines();
    soon();
  }

  /** Replaces the selection as an edit: Ctrl+Z takes it back. */
  function insert(text) {
    area.focus();
    if (text.split("\n").length <= LONG && document.execCommand("insertText", false, text)) return;
    const before = area.value;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    undo = { before, after: area.value };
    edited();
  }

  area.addEventListener("input", edited);
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    if (text.split("\n").length <= LONG) return;
    event.preventDefault();
    insert(text);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "z" || event.shiftKey || !(event.ctrlKey || event.metaKey) || area.value !== undo?.after) return;
    event.preventDefault();
    area.value = undo.before;
    undo = null;
    edited();
  });
  area.addEventListener("scroll", scroll);
  drawLines();

  return {
    node: el("div", { class: "editor" }, el("div", { class: "code" }, numbers, area, notes), verdict, list, pages),
    area,
    show,
    look,
    text: () => area.value,
    /** Sets the text as an edit: Ctrl+Z takes it back. */
    replace: (text) => {
      area.select();
      insert(text);
      area.setSelectionRange(0, 0);
      area.scrollTop = 0;
    },
    set: (text) => {
      area.value = text;
      clear();
    },
  };
}

/** TOML, or JSON where it begins so. */
export const typeOf = (text) => (/^\s*[[{]\s*["{\]}]/.test(text) && !/^\s*\[\[?[A-Za-z_]/.test(text) ? "application/json" : "application/toml");
