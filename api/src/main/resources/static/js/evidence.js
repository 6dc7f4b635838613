import { api } from "./api.js";
import { count, day, fill, h } from "./dom.js";
import { predicate } from "./ontology.js";
import { actorAddress, address, state } from "./state.js";
import { beliefBar, ends, factuality, sentence, signMark } from "./words.js";
import { marked } from "./marks.js";
import { timeline } from "./timeline.js";

const SECTIONS = [
  { bearing: "SUPPORTING", title: "What says so" },
  { bearing: "DENYING", title: "What denies it" },
  { bearing: "HYPOTHETICAL", title: "What calls it possible" },
  { bearing: "CONTRADICTING", title: "What speaks against it" },
];

/** Fills a panel with a relationship, its sentences, and what else there is between the two. */
export async function showEvidence(panel, id, signal) {
  fill(panel, h("p.loading", {}, "Reading the evidence …"));
  const answer = await api.evidence(id, { limit: 50 }, signal);
  const items = [...answer.items];
  const [source, name, target] = parts(answer, id);
  const others = (await api.between(source.id, target.id, signal)).items.filter((one) => one.id !== id);
  const when = await timeline(source, target, signal);
  const body = h("div.evidence-body", {});
  fill(panel, head(answer.relationship, source, name, target), when, besides(others), body);
  const draw = (next) => fill(body, sections(items), next && more(next));
  const more = (cursor) => h("button.more", { type: "button", onclick: async () => {
    const page = await api.evidence(id, { limit: 50, cursor });
    items.push(...page.items);
    draw(page.next);
  } }, "Show more");
  draw(answer.next);
}

/** The ends and the predicate, also of a relationship that no article asserts. */
function parts(answer, id) {
  if (answer.relationship) {
    const [one, other] = ends(answer.relationship, state().actor);
    return [one, answer.relationship.predicate, other];
  }
  const claim = answer.items.find((item) => item.claim.relationshipId === id)?.claim ?? answer.items[0].claim;
  const ids = id.split("~");
  const byId = Object.fromEntries([claim.source, claim.target].map((end) => [end.id, end]));
  return [byId[ids[0]] ?? claim.source, ids[1], byId[ids[2]] ?? claim.target];
}

function head(relationship, source, name, target) {
  const is = predicate(name);
  return h("header.evidence-head", {},
    h("h2", { id: "evidence-title", tabindex: "-1" },
      signMark(is.sign), " ", h("a", { href: actorAddress(source.id) }, source.name), " ",
      h("span.label", { title: is.meaning }, is.label), " ", h("a", { href: actorAddress(target.id) }, target.name)),
    relationship?.titles?.length ? h("p.titles", {}, relationship.titles.join(" · ")) : null,
    relationship
      ? h("dl.facts", {},
        fact("Belief", beliefBar(relationship.belief)),
        fact("Stated by", `${count(relationship.claimCount, "claim")} in ${count(relationship.articleCount, "article")} of ${count(relationship.sourceCount, "outlet")}`),
        fact("Seen", span(relationship.firstSeen, relationship.lastSeen)),
        valid(relationship))
      : h("p.note", {}, "No article asserts this, so it is not a relationship of the graph. This is what was said all the same."));
}

const fact = (term, value) => h("div", {}, h("dt", {}, term), h("dd", {}, value));

function valid(one) {
  if (!one.validFrom && !one.validTo && one.current === null) return null;
  const words = [one.validFrom && `from ${one.validFrom}`, one.validTo && `until ${one.validTo}`, one.current === false && "no longer"];
  const said = words.filter(Boolean).join(", ");
  return said ? fact("Holds", said) : null;
}

const span = (first, last) => (!first ? "undated" : first === last ? day(first) : `${day(first)} – ${day(last)}`);

function besides(others) {
  if (!others.length) return null;
  return h("section.besides", { "aria-label": "Also between the two" },
    h("h3", {}, "Also between the two"),
    h("ul", {}, others.map((one) => h("li", {},
      h("a", { href: address({ rel: one.id }) }, signMark(one.sign), " ", sentence(one, state().actor), h("span.sign-count", {}, one.claimCount))))));
}

function sections(items) {
  return SECTIONS.map(({ bearing, title }) => {
    const claims = items.filter((item) => item.bearing === bearing).map((item) => item.claim);
    if (!claims.length) return null;
    return h(`section.bearing.bearing-${bearing.toLowerCase()}`, {},
      h("h3", {}, title, h("span.sign-count", {}, claims.length)),
      claims.map((claim) => card(claim, bearing)));
  });
}

/** One claim: its words, where they stand, who says so, and why it was read so. */
export function card(claim, bearing) {
  const is = factuality(claim.factuality);
  return h("article.claim", { "data-claim": claim.claimId },
    claim.evidence.map((quote) => h("blockquote", {}, marked(quote, claim))),
    h("p.cite", {},
      h("span.outlet", {}, claim.article.source ?? "Unknown outlet"), ", ", h("time", { datetime: claim.article.published }, day(claim.article.published)),
      " · ", h("a", { href: address({ article: claim.article.id }) }, claim.article.title ?? claim.article.id)),
    h("p.tags", {},
      h(`span.tag.tag-${claim.factuality.toLowerCase()}`, { title: is.meaning }, is.word),
      bearing === "CONTRADICTING" && h("span.tag", {}, signMark(claim.sign), " ", predicate(claim.predicate).label),
      claim.attribution
        ? h("span.tag", {}, "said by ", h("a", { href: actorAddress(claim.attribution.id) }, claim.attribution.name))
        : h("span.tag.tag-soft", {}, "in the article's own voice"),
      qualifiers(claim.qualifiers)),
    why(claim));
}

function qualifiers(values) {
  return Object.entries(values ?? {}).map(([key, value]) => h("span.tag.tag-soft", {}, `${key}: ${value}`));
}

function why(claim) {
  const { rule, entry, steps } = claim.explanation;
  const quote = claim.evidence[0];
  return h("details.why", {},
    h("summary", {}, "Why"),
    h("dl", {},
      fact("Source", `“${claim.source.mention.text}” is ${claim.source.name}`),
      fact("Target", `“${claim.target.mention.text}” is ${claim.target.name}`),
      fact("Rule", entry ? `${rule}: ${entry}` : rule),
      steps.length ? fact("Steps", h("ol", {}, steps.map((step) => h("li", {}, step)))) : null,
      fact("Confidence", claim.confidence.toFixed(2)),
      fact("Stands at", `${quote.field} ${quote.begin}–${quote.end}`),
      fact("Found by", claim.extractor),
      fact("Recorded", day(claim.recordedAt))));
}
