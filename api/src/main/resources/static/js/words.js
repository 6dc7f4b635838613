import { h } from "./dom.js";
import { predicate, sign } from "./ontology.js";

/** How the page words what the API names. */

const TYPES = {
  Person: "Person", Country: "Country", Organization: "Organisation", ArmedGroup: "Armed group",
};

export const typeName = (type) => TYPES[type] ?? type;

const FACTUALITY = {
  ASSERTED: { word: "Stated", meaning: "The article says that it is so." },
  NEGATED: { word: "Denied", meaning: "The article says, or quotes somebody saying, that it is not so." },
  HYPOTHETICAL: { word: "Only possible", meaning: "The article says that it may, would or could be so." },
};

export const factuality = (name) => FACTUALITY[name] ?? { word: name, meaning: "" };

/** A mark for a sign that can be told without its colour. */
export function signMark(name) {
  const is = sign(name);
  return h(`span.mark.mark-${name.toLowerCase()}`, { title: is.label, "aria-label": is.label, role: "img" }, is.symbol);
}

/** The ends of a relationship as they are said: one that may be swapped begins with the actor given. */
export function ends(relationship, first) {
  const { source, target } = relationship;
  return predicate(relationship.predicate).symmetric && target.id === first ? [target, source] : [source, target];
}

/** "Russia supports Bashar al-Assad" */
export function sentence(relationship, first) {
  const [one, other] = ends(relationship, first);
  return `${one.name} ${predicate(relationship.predicate).label} ${other.name}`;
}

/** How far a relationship may be believed, as a bar and a number. */
export function beliefBar(belief) {
  // Rounded down: a belief never reaches 1.
  const percent = Math.floor(belief * 100);
  return h("span.belief", { title: `Belief ${belief.toFixed(4)} of 1: grows with every outlet and article that says the same` },
    h("span.belief-bar", { "--part": `${percent}%`, "aria-hidden": "true" }),
    h("span.belief-number", {}, (percent / 100).toFixed(2)));
}
