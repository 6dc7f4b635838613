import { api } from "./api.js";
import { count, day, fill, h } from "./dom.js";
import { predicate } from "./ontology.js";
import { address, state } from "./state.js";
import { factuality, signMark } from "./words.js";

/** Fills a panel with an article as it was read; sentences that state claims open them. */
export async function showArticle(panel, id, signal) {
  fill(panel, h("p.loading", {}, "Opening the article …"));
  const { article, sentences, claims } = await api.article(id, signal);
  const chosen = state().rel;
  fill(panel,
    h("header.evidence-head", {},
      state().rel && h("p", {}, h("a.back", { href: address({ article: "" }) }, "← Back to the evidence")),
      h("h2", { id: "evidence-title", tabindex: "-1" }, article.title ?? article.id),
      h("p.cite", {}, article.source ?? "Unknown outlet", ", ", day(article.published), article.author ? ` · ${article.author}` : "", " · ",
        count(article.claimCount, "claim"), origin(article.url))),
    h("div.article-text", {}, sentences.filter((one) => one.field === "text").map((one) => line(one, claims, chosen))));
  panel.querySelector(".stating-chosen")?.scrollIntoView({ block: "center" });
}

/** A link only where the address is one of the web: an article may claim any. */
function origin(url) {
  return url && /^https?:\/\//i.test(url)
    ? [" · ", h("a", { href: url, rel: "noopener noreferrer nofollow", target: "_blank" }, "Original")] : null;
}

function line(sentence, claims, chosen) {
  const here = claims.filter((claim) => claim.evidence.some((quote) =>
    quote.field === sentence.field && quote.begin < sentence.end && sentence.begin < quote.end));
  if (!here.length) return h("p", {}, sentence.text);
  const isChosen = here.some((claim) => claim.relationshipId === chosen);
  return h("div.stating", { class: isChosen ? "stating stating-chosen" : null },
    h("p", {}, sentence.text),
    h("ul.stated", {}, here.map((claim) => h("li", {},
      h("a", { href: address({ actor: claim.source.id, rel: claim.relationshipId, article: "" }) },
        signMark(claim.sign), ` ${claim.source.name} ${predicate(claim.predicate).label} ${claim.target.name}`),
      claim.factuality === "ASSERTED" ? null : h("span.tag", {}, factuality(claim.factuality).word)))));
}
