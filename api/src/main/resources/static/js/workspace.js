import { api } from "./api.js";
import { count, fill, h } from "./dom.js";
import { filters, passing } from "./filters.js";
import { ActorGraph } from "./graph.js";
import { RelationshipList } from "./list.js";
import { actorSearch } from "./search.js";
import { actorAddress, go, state, visit } from "./state.js";
import { allSigns } from "./ontology.js";
import { typeName } from "./words.js";

const FEW = 30;

/** The view of one actor: its card, filters, list and graph, and the panel for what is opened. */
export class Workspace {
  #actor;
  #found;
  #window;
  #text = "";
  #most = FEW;
  #list = new RelationshipList();
  #graph;
  #places = {};
  #among = null;

  /** Where the panel's content goes. */
  body;

  constructor(main, actor, found, view, closePanel) {
    this.#actor = actor;
    this.#found = found;
    this.#window = [view.from, view.until].join();
    this.#build(main, closePanel);
    this.refresh();
  }

  /** Whether it already holds what a view wants; if not, another one must be made. */
  shows(view) {
    return view.actor === this.#actor.id && this.#window === [view.from, view.until].join();
  }

  #build(main, closePanel) {
    const canvas = h("div.canvas", { role: "img", tabindex: "-1" });
    this.body = h("div.panel-body", {});
    this.#places = {
      filters: h("div", {}), list: h("div.list", {}), canvas, note: h("div.graph-note", {}),
      panel: h("aside.panel", { "aria-labelledby": "evidence-title", hidden: true },
        h("button.close", { type: "button", "aria-label": "Close", title: "Close (Esc)", onclick: closePanel }, "×"), this.body),
      tabs: h("div.tabs", { role: "group", "aria-label": "View" }, this.#tab("list", "List"), this.#tab("graph", "Graph")),
    };
    const root = h("div.workspace", {},
      h("section.side", { "aria-label": this.#actor.name }, this.#card(), this.#places.filters, this.#places.tabs, this.#places.list),
      h("section.graph", { "aria-label": "Graph" }, canvas, this.#tools(), this.#legend(), this.#places.note),
      this.#places.panel);
    this.#places.root = root;
    fill(main, root);
    this.#graph = new ActorGraph(canvas, (other, relationships) => this.#chosen(relationships), (id) => visit(actorAddress(id)));
    this.resized = () => this.#graph.fit();
    this.recolored = () => { this.#graph.restyle(); this.refresh(); };
    addEventListener("resize", this.resized);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", this.recolored);
  }

  #card() {
    const actor = this.#actor;
    const aliases = actor.aliases.slice(0, 6).join(", ");
    return h("header.actor", {},
      h("h1", {}, actor.name),
      h("p.actor-more", {}, typeName(actor.type), actor.iso3 && actor.type !== "Country" ? ` · ${actor.iso3}` : "", aliases ? ` · also ${aliases}` : ""),
      h("details.connect", {}, h("summary", {}, `How is ${actor.name} connected to …?`),
        actorSearch({ id: "connect", label: `How is ${actor.name} connected to`, hint: "Another actor",
          choose: (other) => go({ to: other.id, rel: "", article: "" }) })));
  }

  #tab(view, words) {
    return h("button", { type: "button", "data-view": view, onclick: () => { go({ view }, { replace: true }); this.#graph.fit(); } }, words);
  }

  #tools() {
    const tool = (sign, words, act) => h("button", { type: "button", title: words, "aria-label": words, onclick: act }, sign);
    return h("div.tools", { role: "group", "aria-label": "Zoom" },
      tool("+", "Zoom in", () => this.#graph.zoom(1.3)), tool("−", "Zoom out", () => this.#graph.zoom(1 / 1.3)), tool("⤢", "Fit", () => this.#graph.fit()),
      h("button.among", { type: "button", "aria-pressed": "false", title: "Show what there is among them", "aria-label": "Show what there is among them",
        onclick: (event) => this.#toggleAmong(event) }, "⋈"));
  }

  /** Shows or hides what there is among those around the actor: blocs. */
  async #toggleAmong(event) {
    const button = event.currentTarget;
    const [from, to] = this.#window.split(",");
    this.#among = this.#among ? null : (await api.among(this.#actor.id, { from, to }, 60)).relationships;
    button.setAttribute("aria-pressed", String(Boolean(this.#among)));
    this.refresh();
  }

  #legend() {
    return h("ul.legend", { "aria-label": "Legend" },
      allSigns().map((sign) => h("li", { "--sign": `var(--sign-${sign.name.toLowerCase()})` },
        h(`span.sign-line.sign-${sign.line}`, { "aria-hidden": "true" }), `${sign.symbol} ${sign.label}`)),
      [["country", "Country"], ["person", "Person"], ["organization", "Organisation"], ["group", "Armed group"]]
        .map(([shape, words]) => h("li", {}, h(`span.shape.shape-${shape}`, { "aria-hidden": "true" }), words)));
  }

  /** Draws what the filters let through. */
  refresh() {
    const view = state();
    const { items, more } = this.#found;
    const shown = passing(items, this.#actor.id, view, this.#text);
    if (!this.#places.filters.contains(document.activeElement) || document.activeElement.type !== "search") {
      const focused = document.activeElement?.getAttribute("data-sign") ?? document.activeElement?.name;
      fill(this.#places.filters, filters(items, this.#actor, { text: this.#text, onText: (text) => { this.#text = text; this.refresh(); } }));
      if (focused) this.#places.filters.querySelector(`[data-sign="${focused}"], [name="${focused}"]`)?.focus();
    }
    fill(this.#places.list, this.#summary(shown, items, more), shown.length ? this.#list.table(shown, this.#actor, view.rel) : this.#none(items));
    this.#draw(shown, view);
    this.#places.root.setAttribute("data-view", view.view || "list");
    for (const tab of this.#places.tabs.children) tab.setAttribute("aria-pressed", String(tab.dataset.view === (view.view || "list")));
  }

  #summary(shown, items, more) {
    const of = shown.length === items.length ? "" : ` of ${items.length}`;
    return h("p.summary", { role: "status" }, `${shown.length}${of} ${items.length === 1 ? "relationship" : "relationships"}`,
      more ? "; the most believed 1,000 are shown" : "");
  }

  #none(items) {
    return h("div.empty", {}, items.length
      ? [h("p", {}, "Nothing passes these filters."), h("button", { type: "button", onclick: () => { this.#text = ""; go({ sign: "", predicate: "", direction: "" }); this.refresh(); } }, "Clear the filters")]
      : [h("p", {}, this.#window === "," ? `No article asserts anything of ${this.#actor.name} yet.` : "Nothing was seen in this time."),
        this.#window === "," ? null : h("button", { type: "button", onclick: () => go({ from: "", until: "" }) }, "Clear the time")]);
  }

  #draw(shown, view) {
    const left = this.#graph.show(this.#actor, shown, this.#most);
    this.#graph.among(this.#among ? passing(this.#among, this.#actor.id, { ...view, direction: "" }, "") : []);
    this.#graph.mark(view.rel);
    this.#places.canvas.setAttribute("aria-label",
      `${this.#actor.name} with those it has to do with, friends to the left, foes to the right. The list says the same in words.`);
    const where = "Friendly to the left, hostile to the right, the most reported nearest. ";
    fill(this.#places.note, shown.length ? where : null, left > 0
      ? [`${count(left, "actor")} more. `, h("button", { type: "button", onclick: () => { this.#most = Infinity; this.refresh(); } }, "Show all")]
      : this.#most > FEW && shown.length > FEW ? h("button", { type: "button", onclick: () => { this.#most = FEW; this.refresh(); } }, `Show the ${FEW} most reported`) : null);
  }

  #chosen(relationships) {
    go({ rel: relationships[0].id, article: "", to: "" });
  }

  openPanel(open) {
    if (this.#places.panel.hidden !== open) return;
    this.#places.panel.hidden = !open;
    this.#places.root.toggleAttribute("data-panel", open);
    this.#graph.fit();
  }

  destroy() {
    removeEventListener("resize", this.resized);
    matchMedia("(prefers-color-scheme: dark)").removeEventListener("change", this.recolored);
    this.#graph.destroy();
  }
}
