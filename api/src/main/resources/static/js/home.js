import { api } from "./api.js";
import { count, day, fill, h } from "./dom.js";
import { actorAddress, address } from "./state.js";
import { typeName } from "./words.js";

/** The view without an actor: whom most is said about, and what was read last. */
export async function home(main) {
  const [actors, articles] = await Promise.all([api.topActors(), api.newestArticles()]);
  if (!actors.items.length) return fill(main, nothing());
  fill(main, h("div.home", {},
    h("h1", {}, "Who stands with whom, and the sentence that says so."),
    h("p.lead", {}, "Search an actor above, or begin with one of these."),
    h("section", { "aria-labelledby": "most" },
      h("h2", { id: "most" }, "Most reported"),
      h("ul.cards", {}, actors.items.map((actor) => h("li", {},
        h("a.card", { href: actorAddress(actor.id) },
          h("span.card-name", {}, actor.name),
          h("span.card-more", {}, typeName(actor.type), " · ", count(actor.relationshipCount, "relationship"))))))),
    h("section", { "aria-labelledby": "newest" },
      h("h2", { id: "newest" }, "Newest articles"),
      h("ul.articles", {}, articles.items.map((article) => h("li", {},
        h("a.article-title", { href: address({ article: article.id }, {}) }, article.title ?? article.id),
        h("span.article-more", {}, article.source ?? "Unknown outlet", " · ", day(article.published), " · ", count(article.claimCount, "claim"))))))));
}

function nothing() {
  return h("div.empty", {},
    h("h1", {}, "The graph is empty"),
    h("p", {}, "Load articles, then come back:"),
    h("pre", {}, "./entente load PATH…"));
}
