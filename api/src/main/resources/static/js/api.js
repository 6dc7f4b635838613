/** The API, as the page uses it. Every address that the page asks for stands in this file. */

const ROOT = "/api/v1";

/** What the API says when it cannot answer: a problem detail with advice. */
export class Problem extends Error {
  constructor(detail, advice, status) {
    super(detail);
    this.advice = advice;
    this.status = status;
  }
}

/** A key, where the server wants one, is kept until the tab is closed and no longer. */
const KEY = "entente-key";

export const rememberKey = (key) => sessionStorage.setItem(KEY, key);

function headers() {
  const key = sessionStorage.getItem(KEY);
  return key ? { Accept: "application/json", Authorization: `Bearer ${key}` } : { Accept: "application/json" };
}

async function get(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") query.set(key, value);
  }
  const address = query.size ? `${ROOT}${path}?${query}` : `${ROOT}${path}`;
  let response;
  try {
    response = await fetch(address, { headers: headers(), signal });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem("Entente does not answer.", "Is it still running? Start it with ./entente up.", 0);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem(body.detail ?? `The answer was ${response.status}.`, body.advice ?? "", response.status);
  }
  return body;
}

const segment = encodeURIComponent;

/** Follows the cursors of a list until it ends or enough is there. */
async function all(path, parameters, enough, signal) {
  const items = [];
  let cursor = null;
  do {
    const page = await get(path, { ...parameters, limit: 200, cursor }, signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < enough);
  return { items, more: Boolean(cursor) };
}

export const api = {
  ontology: () => get("/predicates"),
  system: () => get("/system"),
  actors: (name, signal) => get("/actors", { name, limit: 10 }, signal),
  topActors: () => get("/actors", { limit: 12 }),
  newestArticles: () => get("/articles", { limit: 6 }),
  actor: (id, signal) => get(`/actors/${segment(id)}`, {}, signal),
  relationshipsOf: (id, window, signal) =>
    all(`/actors/${segment(id)}/relationships`, window, 1000, signal),
  among: (id, window, neighbours, signal) =>
    get(`/actors/${segment(id)}/neighbourhood`, { ...window, neighbours }, signal),
  relationship: (id, signal) => get(`/relationships/${segment(id)}`, {}, signal),
  evidence: (id, parameters, signal) =>
    get(`/relationships/${segment(id)}/evidence`, parameters, signal),
  between: (actor, other, signal) => get("/relationships", { actor, other, limit: 100 }, signal),
  timeline: (parameters, signal) => get("/timeline", parameters, signal),
  paths: (source, target, signal) => get("/paths", { source, target, limit: 8 }, signal),
  offices: (holder, signal) => get("/offices", { holder }, signal),
  article: (id, signal) => get(`/articles/${segment(id)}`, {}, signal),
};
