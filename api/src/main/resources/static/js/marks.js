import { h } from "./dom.js";

/**
 * The sentence of a quote with the words of source and target marked, and the quote itself set off
 * where it is only a part of the sentence. Offsets count UTF-16 code units, as strings here do.
 */
export function marked(quote, claim) {
  const around = quote.sentence ?? { begin: quote.begin, end: quote.end, text: quote.quote };
  const spans = [
    { mention: claim.source.mention, kind: "source", words: `${claim.source.name} (source)` },
    { mention: claim.target.mention, kind: "target", words: `${claim.target.name} (target)` },
  ].filter(({ mention }) => mention.field === quote.field && mention.begin >= around.begin && mention.end <= around.end);
  return pieces(around, quote, spans);
}

function pieces(around, quote, spans) {
  const cuts = new Set([around.begin, around.end, Math.max(quote.begin, around.begin), Math.min(quote.end, around.end)]);
  spans.forEach(({ mention }) => { cuts.add(mention.begin); cuts.add(mention.end); });
  const edges = [...cuts].filter((at) => at >= around.begin && at <= around.end).sort((a, b) => a - b);
  return edges.slice(0, -1).map((begin, index) => {
    const end = edges[index + 1];
    const text = around.text.slice(begin - around.begin, end - around.begin);
    const span = spans.find(({ mention }) => mention.begin <= begin && end <= mention.end);
    if (span) return h(`mark.${span.kind}`, { title: span.words }, text);
    const quoted = begin >= quote.begin && end <= quote.end;
    return quoted ? text : h("span.around", {}, text);
  });
}
