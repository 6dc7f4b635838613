import { api } from "./api.js";

/** The predicates and signs with their words, colours and lines, as the API describes them. */
let predicates = new Map();
let signs = new Map();

export async function loadOntology() {
  const answer = await api.ontology();
  predicates = new Map(answer.items.map((predicate) => [predicate.name, predicate]));
  signs = new Map(answer.signs.map((sign) => [sign.name, sign]));
  paint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
}

const dark = () => matchMedia("(prefers-color-scheme: dark)").matches;

function paint() {
  for (const sign of signs.values()) {
    document.documentElement.style.setProperty(`--sign-${sign.name.toLowerCase()}`, color(sign.name));
  }
}

export const allSigns = () => [...signs.values()];
export const sign = (name) => signs.get(name);
export const color = (name) => (dark() ? signs.get(name).colorOnDark : signs.get(name).color);

/** A predicate; one that a newer graph has and this page does not know still gets words. */
export function predicate(name) {
  return predicates.get(name) ?? {
    name, label: name.toLowerCase().replaceAll("_", " "), meaning: "", sign: "NEUTRAL", symmetric: false,
  };
}
