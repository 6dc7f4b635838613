import { api } from "./api.js";
import { fill, h } from "./dom.js";
import { actorAddress, address } from "./state.js";
import { beliefBar, sentence, signMark } from "./words.js";

/** Fills a panel with the ways from one actor to another; every step opens its evidence. */
export async function showPaths(panel, from, to, signal) {
  fill(panel, h("p.loading", {}, "Looking for ways …"));
  const { items, resolved } = await api.paths(from, to, signal);
  fill(panel,
    h("header.evidence-head", {},
      h("h2", { id: "evidence-title", tabindex: "-1" }, `${resolved.source.name} and ${resolved.target.name}`),
      h("p.note", {}, items.length ? "The shortest ways from one to the other; each step opens its evidence."
        : "They are not connected by four steps or fewer.")),
    h("ol.paths", {}, items.map((path) => h("li.path", {}, way(path), h("p.path-belief", {}, "Belief of the whole way ", beliefBar(path.belief))))));
}

function way(path) {
  return h("ul.steps", {}, path.steps.map((step, index) => h("li", {},
    h("a", { href: address({ rel: step.id, to: "" }) }, signMark(step.sign), " ",
      sentence(step, path.actors[index].id)),
    index < path.steps.length - 1 ? h("a.explore", { href: actorAddress(path.actors[index + 1].id), "aria-label": `Explore ${path.actors[index + 1].name}` }, "→") : null)));
}
