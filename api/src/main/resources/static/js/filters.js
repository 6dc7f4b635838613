import { count, debounce, h } from "./dom.js";
import { allSigns, predicate } from "./ontology.js";
import { go, state } from "./state.js";

/** Which relationships of an actor a view lets through; the time is already in them. */
export function passing(relationships, actor, view, text) {
  const signs = view.sign ? view.sign.split(",") : [];
  const words = text.trim().toLowerCase();
  return relationships.filter((one) =>
    (!signs.length || signs.includes(one.sign))
    && (!view.predicate || one.predicate === view.predicate)
    && (!view.direction || predicate(one.predicate).symmetric
      || (view.direction === "out" ? one.source.id === actor : one.target.id === actor))
    && (!words || otherEnd(one, actor).name.toLowerCase().includes(words)));
}

export const otherEnd = (relationship, actor) =>
  relationship.source.id === actor ? relationship.target : relationship.source;

/**
 * The controls above the list. The buttons of the signs are the legend, too.
 *
 * @param {object[]} relationships all of them, for the numbers on the controls
 * @param {object} actor whose they are
 * @param {{text: string, onText: (text: string) => void}} words the filter by name, which is not in the address
 */
export function filters(relationships, actor, words) {
  const view = state();
  const numbers = tally(relationships);
  return h("form.filters", { "aria-label": "Filter the relationships", onsubmit: (event) => event.preventDefault() },
    h("div.signs", { role: "group", "aria-label": "Sign" }, allSigns().map((sign) => signButton(sign, numbers.signs, view))),
    h("div.filter-row", {},
      field("Predicate", select("predicate", view.predicate, [["", "Any predicate"], ...predicateOptions(numbers.predicates)])),
      field("Direction", select("direction", view.direction, [
        ["", "Both directions"], ["out", `By ${actor.name}`], ["in", `Towards ${actor.name}`]]))),
    h("div.filter-row", {},
      field("From", date("from", view.from)),
      field("Until", date("until", view.until)),
      field("Name", h("input", {
        type: "search", value: words.text, placeholder: "Filter by name", autocomplete: "off",
        oninput: debounce(120, (event) => words.onText(event.target.value)) }))),
  );
}

function tally(relationships) {
  const signs = {};
  const predicates = {};
  for (const one of relationships) {
    signs[one.sign] = (signs[one.sign] ?? 0) + 1;
    predicates[one.predicate] = (predicates[one.predicate] ?? 0) + 1;
  }
  return { signs, predicates };
}

function signButton(sign, numbers, view) {
  const chosen = view.sign ? view.sign.split(",") : [];
  const on = !chosen.length || chosen.includes(sign.name);
  const n = numbers[sign.name] ?? 0;
  return h(`button.sign.sign-${sign.line}`, {
    type: "button", "data-sign": sign.name, "aria-pressed": String(chosen.includes(sign.name)), "data-on": String(on),
    "aria-label": `${sign.label}: ${count(n, "relationship")}`,
    "--sign": `var(--sign-${sign.name.toLowerCase()})`,
    onclick: () => go({ sign: toggled(chosen, sign.name).join(",") }),
  }, h("span.sign-line", { "aria-hidden": "true" }), h("span.sign-symbol", { "aria-hidden": "true" }, sign.symbol), sign.label, h("span.sign-count", {}, n));
}

function toggled(chosen, name) {
  const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
  return next.length === allSigns().length ? [] : next;
}

function predicateOptions(numbers) {
  return Object.entries(numbers)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([name, n]) => [name, `${predicate(name).label} (${n})`]);
}

function select(key, value, options) {
  const control = h("select", { name: key, onchange: (event) => go({ [key]: event.target.value }) },
    options.map(([name, words]) => h("option", { value: name, selected: name === value }, words)));
  // A predicate that the present time leaves out stays chosen and visible.
  if (value && !options.some(([name]) => name === value)) {
    control.append(h("option", { value, selected: true }, `${predicate(value).label} (0)`));
  }
  return control;
}

function date(key, value) {
  return h("input", { type: "date", name: key, value, onchange: (event) => go({ [key]: event.target.value }) });
}

const field = (label, control) => h("label.field", {}, h("span", {}, label), control);
