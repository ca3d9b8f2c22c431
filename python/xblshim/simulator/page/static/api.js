// Requests to the control API. Each failure is an ApiError, whose message is a sentence with the remedy.

export const BASE = "/xblshim/v1";

export class ApiError extends Error {
  constructor(message, status, details) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

let tokenPrompt = null;
let prompting = null;

/** `prompt()` asks for the token and opens the session; it returns whether that was done. */
export function usePrompt(prompt) {
  tokenPrompt = prompt;
}

/** A path of the API whose parts are encoded. */
export const path = (...parts) => `${BASE}/${parts.map(encodeURIComponent).join("/")}`;

/** The query of a URL, without the members that are empty. */
export function query(members) {
  const given = Object.entries(members).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return given.length ? `?${new URLSearchParams(given)}` : "";
}

export const get = (url) => request("GET", url);
export const post = (url, document = {}) => request("POST", url, document);
export const put = (url, document = {}) => request("PUT", url, document);
export const patch = (url, document) => request("PATCH", url, document);
export const remove = (url) => request("DELETE", url, {});

/** A text as it is, such as a TOML file. */
export const sendText = (method, url, text, type) => send(method, url, text, type);

function request(method, url, document) {
  return send(method, url, document === undefined ? undefined : JSON.stringify(document), "application/json");
}

async function send(method, url, body, type) {
  const response = await once(method, url, body, type);
  if (response.status !== 401 || tokenPrompt === null) return read(response);
  // Several requests may be refused at once: one prompt for all.
  prompting ??= tokenPrompt().finally(() => (prompting = null));
  return (await prompting) ? read(await once(method, url, body, type)) : read(response);
}

async function once(method, url, body, type) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = type;
  try {
    return await fetch(url, { method, headers, body, cache: "no-store", credentials: "same-origin" });
  } catch {
    throw new ApiError("The service does not respond. Check that `xblshim serve` still runs.", 0);
  }
}

async function read(response) {
  if (response.status === 204) return null;
  const text = await response.text();
  let document = null;
  try {
    document = text ? JSON.parse(text) : null;
  } catch {
    throw new ApiError(`The service responded with ${response.status}, and the body is not JSON.`, response.status);
  }
  if (!response.ok) {
    throw new ApiError(document?.error ?? `The service responded with ${response.status}.`, response.status, document?.details ?? document);
  }
  return document;
}

/** Opens the session of this browser with the service's token. */
export async function openSession(token) {
  await read(await once("POST", `${BASE}/session`, JSON.stringify({ token }), "application/json"));
}
