import { count, day, h } from "./dom.js";
import { otherEnd } from "./filters.js";
import { predicate } from "./ontology.js";
import { actorAddress, address } from "./state.js";
import { beliefBar, signMark } from "./words.js";

const COLUMNS = [
  { key: "what", title: "Relationship", value: (one, actor) => otherEnd(one, actor).name.toLowerCase() },
  { key: "claims", title: "Claims", value: (one) => one.claimCount, number: true },
  { key: "outlets", title: "Outlets", value: (one) => one.sourceCount, number: true },
  { key: "belief", title: "Belief", value: (one) => one.belief, number: true },
  { key: "last", title: "Last seen", value: (one) => one.lastSeen ?? "", number: true },
];

/** The relationships of an actor as a table that can be sorted; it remembers the order it was given. */
export class RelationshipList {
  #sort = { key: "belief", down: true };
  #again = () => {};

  table(relationships, actor, chosen) {
    const holder = h("div.table-holder", {});
    this.#again = () => holder.replaceChildren(this.#draw(relationships, actor, chosen));
    this.#again();
    return holder;
  }

  #draw(relationships, actor, chosen) {
    const column = COLUMNS.find((one) => one.key === this.#sort.key);
    const rows = [...relationships].sort((a, b) => {
      const [x, y] = [column.value(a, actor.id), column.value(b, actor.id)];
      const order = x < y ? -1 : x > y ? 1 : 0;
      return (this.#sort.down ? -order : order) || b.claimCount - a.claimCount || a.id.localeCompare(b.id);
    });
    return h("table.relationships", {},
      h("caption.visually-hidden", {}, `${count(relationships.length, "relationship")} of ${actor.name}`),
      h("thead", {}, h("tr", {}, COLUMNS.map((one) => this.#header(one)))),
      h("tbody", {}, rows.map((one) => row(one, actor, one.id === chosen))));
  }

  #header(column) {
    const sorted = column.key === this.#sort.key;
    return h("th", { scope: "col", class: `col-${column.key}`, "aria-sort": sorted ? (this.#sort.down ? "descending" : "ascending") : "none" },
      h("button", { type: "button", onclick: () => this.#sortBy(column) },
        column.title, h("span.arrow", { "aria-hidden": "true" }, sorted ? (this.#sort.down ? "▾" : "▴") : "")));
  }

  #sortBy(column) {
    const same = this.#sort.key === column.key;
    this.#sort = { key: column.key, down: same ? !this.#sort.down : Boolean(column.number) };
    this.#again();
    document.querySelector(`.col-${column.key} button`)?.focus();
  }
}

function row(one, actor, chosen) {
  const other = otherEnd(one, actor.id);
  return h("tr", { class: chosen ? "chosen" : null, "data-relationship": one.id },
    h("td.col-what", {}, h("div.cell", {},
      h("a.what", { href: address({ rel: one.id, article: "", to: "" }), "aria-current": chosen ? "true" : null }, signMark(one.sign), phrase(one, actor, other)),
      h("a.explore", { href: actorAddress(other.id), "aria-label": `Explore ${other.name}`, title: `Explore ${other.name}` }, "→"))),
    h("td.col-claims", {}, one.claimCount, beside(one)),
    h("td.col-outlets", {}, one.sourceCount),
    h("td.col-belief", {}, beliefBar(one.belief)),
    h("td.col-last", {}, day(one.lastSeen)));
}

/** What the actor does, with the other's name in front of the eyes. */
function phrase(one, actor, other) {
  const outgoing = one.source.id === actor.id || predicate(one.predicate).symmetric;
  const words = predicate(one.predicate).label;
  const titles = one.titles?.length ? h("span.titles", {}, one.titles.slice(0, 2).join(", ")) : null;
  if (titles && !outgoing) return h("span.phrase", {}, h("b", {}, other.name), titles);
  return h("span.phrase", {}, outgoing
    ? [h("span.label", {}, words), " ", h("b", {}, other.name)]
    : [h("b", {}, other.name), " ", h("span.label", {}, words), " ", h("span.ego", {}, actor.name)], titles);
}

function beside(one) {
  const parts = [];
  if (one.negatedCount) parts.push(`${one.negatedCount} denied`);
  if (one.hypotheticalCount) parts.push(`${one.hypotheticalCount} possible`);
  return parts.length ? h("span.beside", {}, parts.join(", ")) : null;
}
