// Numbers, times and short texts as people read them.

const NUMBER = new Intl.NumberFormat("en-US");
const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export const number = (value) => NUMBER.format(value ?? 0);

export const counted = (count, what) => `${number(count)} ${what}${count === 1 ? "" : "s"}`;

/** A date and time in this machine's zone, the exact UTC time as its title. */
export function moment(text, { clock = false } = {}) {
  const node = document.createElement("time");
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    node.textContent = String(text ?? "");
    return node;
  }
  node.dateTime = date.toISOString();
  node.title = date.toISOString();
  node.textContent = (clock ? CLOCK : DATE).format(date);
  return node;
}

/** The name of a user, or the xuid. */
export const userName = (user) => user.gamertag || user.modernGamertag || user.xuid;

/** The name of a title, or the scid. */
export const titleName = (title) => title.name || title.scid;

/** A text cut to a length, with an ellipsis. */
export const cut = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
