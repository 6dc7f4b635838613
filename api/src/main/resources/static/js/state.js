/** What the page shows, kept in its address: every view can be bookmarked, shared and gone back to. */

const KEYS = ["actor", "to", "rel", "article", "sign", "predicate", "direction", "from", "until", "view"];

let listener = () => {};

export function state() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? ""]));
}

/** The address of a view that differs from the present one as told; null or "" removes a key. */
export function address(changes, from = state()) {
  const query = new URLSearchParams();
  const next = { ...from, ...changes };
  for (const key of KEYS) if (next[key]) query.set(key, next[key]);
  return query.size ? `/?${query}` : "/";
}

/** The address of an actor's own view: what was chosen for another actor does not come along. */
export function actorAddress(id) {
  return address({ actor: id }, {});
}

export function go(changes, { replace = false } = {}) {
  visit(address(changes), replace);
}

export function visit(where, replace = false) {
  if (where === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", where);
  listener();
}

/** Calls back whenever the view is to change, and makes links of this page change it without a reload. */
export function onChange(callback) {
  listener = callback;
  addEventListener("popstate", callback);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='/?'], a[data-home]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    visit(link.getAttribute("href"));
  });
}
