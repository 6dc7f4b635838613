package org.entente.api.claims;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.api.actors.ActorRef;
import org.entente.cypher.StoredClaim;
import org.entente.cypher.StoredSentence;
import org.entente.model.Claim;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Participant;
import org.entente.model.Sign;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** A claim with everything that is known about it. */
@Schema(
    name = "Claim",
    description =
        "One relation that one article states. Offsets are UTF-16 code units [begin, end) into the"
            + " field of the article as it was given.")
public record ClaimView(
    String claimId,
    @Schema(description = "The relationship that it counts for, or would if it were asserted.")
        String relationshipId,
    End source,
    @Schema(example = "SUPPORTS") String predicate,
    End target,
    Sign sign,
    @Schema(description = "Whether the article says that it is so, is not, or may be.")
        Factuality factuality,
    @Schema(description = "Who is quoted or reported as saying it; null for the article itself.")
        @Nullable ActorRef attribution,
    @Schema(description = "What else the text states, such as title, date or amount.")
        Map<String, String> qualifiers,
    @Schema(description = "The words that state it.") List<Quote> evidence,
    @Schema(description = "0 to 1: how likely a careful reader would agree.") double confidence,
    @Schema(description = "What found it.") String extractor,
    @Schema(description = "Why it was made.") Explanation explanation,
    ArticleRef article,
    @Schema(description = "When the graph learnt it; not when it was so.") Instant recordedAt) {

  /** One end of a claim, with the words that stand for it. */
  @Schema(name = "ClaimEnd")
  public record End(String id, String name, String type, Words mention) {

    static End of(Participant end) {
      return new End(
          end.actor().id(),
          end.actor().name(),
          end.actor().type().label(),
          Words.of(end.mention(), end.text()));
    }
  }

  /** Words of an article and where they stand. */
  @Schema(name = "Words")
  public record Words(
      @Schema(allowableValues = {"title", "text"}) String field, int begin, int end, String text) {

    static Words of(Span span, String text) {
      return new Words(span.field().key(), span.begin(), span.end(), text);
    }
  }

  /** The exact words that state a claim, and the sentence around them. */
  @Schema(name = "Quote")
  public record Quote(
      @Schema(allowableValues = {"title", "text"}) String field,
      int begin,
      int end,
      String quote,
      @Schema(description = "The whole sentence that the words stand in.")
          @Nullable Words sentence) {}

  public static ClaimView of(StoredClaim stored) {
    Claim claim = stored.claim();
    return new ClaimView(
        claim.id(),
        stored.relationship().id(),
        End.of(claim.source()),
        claim.predicate(),
        End.of(claim.target()),
        stored.sign(),
        claim.factuality(),
        claim.attribution() == null ? null : ActorRef.of(claim.attribution()),
        claim.qualifiers().values(),
        quotes(claim, stored.sentences()),
        claim.confidence(),
        claim.extractor(),
        claim.explanation(),
        ArticleRef.of(stored.article()),
        stored.recordedAt());
  }

  private static List<Quote> quotes(Claim claim, List<StoredSentence> sentences) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < claim.evidence().size(); i++) {
      Span span = claim.evidence().get(i).span();
      StoredSentence around = i < sentences.size() ? sentences.get(i) : null;
      quotes.add(
          new Quote(
              span.field().key(),
              span.begin(),
              span.end(),
              claim.evidence().get(i).quote(),
              around == null ? null : Words.of(around.span(), around.text())));
    }
    return quotes;
  }
}
