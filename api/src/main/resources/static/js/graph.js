import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { color, predicate, sign } from "./ontology.js";
import { positions } from "./layout.js";

const SHAPES = { Person: "ellipse", Country: "round-rectangle", Organization: "hexagon", ArmedGroup: "diamond" };

/** With more actors than this, labels of edges show under the pointer only. */
const SPARSE = 16;

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * Draws an actor amid those that it has to do with: friends to the left, foes to the right, the rest
 * below; whom most is said about stands nearest. The same data give the same picture.
 */
export class ActorGraph {
  #cy;
  #choosePair;
  #shown = [];

  /**
   * @param {HTMLElement} container
   * @param {(other: string, relationships: object[]) => void} choosePair called for an edge or a node
   * @param {(actor: string) => void} openActor called for a node that was clicked twice
   */
  constructor(container, choosePair, openActor) {
    this.#choosePair = choosePair;
    this.#cy = cytoscape({
      container, style: style(), minZoom: 0.15, maxZoom: 2.5, boxSelectionEnabled: false, autoungrabify: false,
    });
    this.#cy.on("tap", "edge", (event) => this.#chosen(event.target.data("other"), event.target.data("relationships")));
    this.#cy.on("tap", "node", (event) => {
      if (!event.target.data("center")) this.#chosen(event.target.id(), this.#between(event.target));
    });
    this.#cy.on("dbltap", "node", (event) => openActor(event.target.id()));
    this.#cy.on("mouseover", "node, edge", (event) => event.target.addClass("under"));
    this.#cy.on("mouseout", "node, edge", (event) => event.target.removeClass("under"));
  }

  #chosen(other, relationships) {
    this.#choosePair(other, relationships);
  }

  #between(node) {
    return node.connectedEdges().toArray().flatMap((edge) => edge.data("relationships"));
  }

  /** Shows these relationships of an actor, and no more others than told; returns how many are left out. */
  show(actor, relationships, most) {
    const others = neighbours(actor, relationships);
    const shown = others.slice(0, most);
    const ids = new Set(shown.map((other) => other.id));
    const dense = shown.length > SPARSE;
    const elements = [node(actor, true), ...shown.map((other) => node(other, false))];
    bundles(actor, relationships, dense).filter((bundle) => ids.has(bundle.other))
      .forEach((bundle) => elements.push(edge(bundle, dense)));
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(elements);
    });
    this.#shown = shown;
    this.fit();
    return others.length - shown.length;
  }

  /** Draws, or takes away, what there is among the others that are shown. */
  among(relationships) {
    this.#cy.remove("edge[among]");
    const shown = new Set(this.#shown.map((other) => other.id));
    const inside = relationships.filter((one) => shown.has(one.source.id) && shown.has(one.target.id));
    this.#cy.add(bundles(null, inside, false).map((bundle) => {
      const drawn = edge(bundle, true);
      return { ...drawn, data: { ...drawn.data, among: 1 } };
    }));
  }

  /** Marks the edge that holds a relationship, or none. */
  mark(relationshipId) {
    this.#cy.edges().forEach((edge) => {
      edge.toggleClass("chosen", edge.data("relationships").some((one) => one.id === relationshipId));
    });
  }

  /** Places everybody for the room that there is now, and shows all of it. */
  fit() {
    this.#cy.resize();
    const places = positions(this.#shown, this.#cy.width() / Math.max(1, this.#cy.height()));
    this.#cy.batch(() => this.#cy.nodes().forEach((one) => { one.position(places.get(one.id()) ?? { x: 0, y: 0 }); }));
    this.#cy.fit(undefined, 34);
    if (this.#cy.zoom() > 1.25) {
      this.#cy.zoom(1.25);
      this.#cy.center();
    }
  }

  zoom(factor) {
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  restyle() {
    this.#cy.style(style());
  }

  destroy() {
    this.#cy.destroy();
  }
}

function node(actor, center) {
  return {
    group: "nodes",
    data: { id: actor.id, name: actor.name, shape: SHAPES[actor.type] ?? "ellipse", center: center ? 1 : undefined, size: center ? 46 : size(actor) },
  };
}

const size = (other) => Math.min(20 + 5 * Math.log2(1 + other.claims), 42);

function edge(bundle, dense) {
  const words = bundle.relationships.map((one) => predicate(one.predicate).label);
  const label = words.length > 2 ? `${words.slice(0, 2).join(", ")} +${words.length - 2}` : words.join(", ");
  const symmetric = bundle.relationships.every((one) => predicate(one.predicate).symmetric);
  return {
    group: "edges",
    data: {
      id: `${bundle.source}>${bundle.target}>${bundle.sign}`, source: bundle.source, target: bundle.target, other: bundle.other,
      label, quiet: dense ? 1 : undefined, back: bundle.back && !symmetric ? "triangle" : "none", color: color(bundle.sign), line: sign(bundle.sign).line, arrow: symmetric ? "none" : "triangle",
      width: Math.min(1.5 + Math.log2(1 + bundle.claims) * 0.8, 6), relationships: bundle.relationships,
    },
  };
}

/** The others, those first of whom most is said; each with its claims for and against. */
function neighbours(actor, relationships) {
  const others = new Map();
  for (const one of relationships) {
    const other = one.source.id === actor.id ? one.target : one.source;
    if (other.id === actor.id) continue;
    const entry = others.get(other.id) ?? { ...other, claims: 0, net: 0 };
    entry.claims += one.claimCount;
    entry.net += one.sign === "POSITIVE" ? one.claimCount : one.sign === "NEGATIVE" ? -one.claimCount : 0;
    others.set(other.id, entry);
  }
  return [...others.values()].sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

/** Relationships of the same two ends, direction and sign are one edge; where many are shown, both directions. */
function bundles(actor, relationships, dense) {
  const all = new Map();
  for (const one of relationships) {
    const other = one.source.id === actor?.id ? one.target.id : one.source.id;
    const key = dense ? `${other}>${one.sign}` : `${one.source.id}>${one.target.id}>${one.sign}`;
    const bundle = all.get(key) ?? {
      source: one.source.id, target: one.target.id, sign: one.sign, claims: 0, relationships: [], other, back: false,
    };
    bundle.back ||= one.source.id !== bundle.source;
    bundle.claims += one.claimCount;
    bundle.relationships.push(one);
    all.set(key, bundle);
  }
  for (const bundle of all.values()) bundle.relationships.sort((a, b) => b.claimCount - a.claimCount);
  return [...all.values()];
}

function style() {
  const ink = css("--ink");
  const paper = css("--paper");
  return [
    { selector: "node", style: {
      shape: "data(shape)", width: "data(size)", height: "data(size)", label: "data(name)",
      "background-color": css("--node"), "border-width": 1.5, "border-color": css("--node-edge"),
      color: ink, "font-family": "system-ui, sans-serif", "font-size": 13, "text-valign": "bottom", "text-margin-y": 5,
      "text-wrap": "wrap", "text-max-width": 110, "text-outline-color": paper, "text-outline-width": 2.5, "min-zoomed-font-size": 6.5 } },
    { selector: "node[center]", style: {
      "background-color": css("--accent"), "border-color": css("--accent"), "font-weight": 700, "font-size": 16, "min-zoomed-font-size": 0 } },
    { selector: "edge", style: {
      width: "data(width)", "line-color": "data(color)", "line-style": "data(line)", "target-arrow-color": "data(color)",
      "target-arrow-shape": "data(arrow)",
      "source-arrow-color": "data(color)", "source-arrow-shape": "data(back)", "arrow-scale": 1.1, "curve-style": "bezier", "control-point-step-size": 34, opacity: 0.85,
      label: "data(label)", "font-size": 10.5, "font-family": "system-ui, sans-serif", color: css("--ink-soft"),
      "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": 0.86, "text-background-padding": 2,
      "min-zoomed-font-size": 8 } },
    { selector: "edge[among]", style: { opacity: 0.4, "arrow-scale": 0.8, width: 1.4, "curve-style": "bezier" } },
    { selector: "edge[quiet]", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    { selector: "edge.under, edge.chosen", style: { "text-opacity": 1, "text-background-opacity": 0.95, "font-size": 13, color: ink } },
    { selector: ".under", style: { opacity: 1, "border-color": css("--accent"), "border-width": 3, "min-zoomed-font-size": 0, "z-index": 9 } },
    { selector: "edge.chosen", style: {
      opacity: 1, "underlay-color": css("--accent"), "underlay-opacity": 0.22, "underlay-padding": 5, "min-zoomed-font-size": 0, "z-index": 10 } },
  ];
}
