package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relation that one article states: who, what, to whom, whether it is so, who says it, and in
 * which words. Never edited once made.
 *
 * @param id a content hash, see {@link #idOf}
 * @param articleId the article that states it
 * @param predicate the name of a predicate of the {@link Ontology}
 * @param attribution who is quoted or reported as saying it; null when the article itself says it
 * @param evidence at least one, in text order
 * @param confidence in [0, 1]: how likely a careful reader would agree
 * @param extractor name and version of what found it
 * @param explanation why it was made
 */
public record Claim(
    String id,
    String articleId,
    Participant source,
    String predicate,
    Participant target,
    Factuality factuality,
    @Nullable Actor attribution,
    Qualifiers qualifiers,
    List<Evidence> evidence,
    double confidence,
    String extractor,
    Explanation explanation) {

  /** By article, then by first evidence, then by ends: the order in which claims are written. */
  public static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.evidence().get(0))
          .thenComparing(c -> c.source().mention())
          .thenComparing(c -> c.target().mention())
          .thenComparing(Claim::predicate)
          .thenComparing(Claim::id);

  public Claim {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim needs evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies in [0, 1], not at " + confidence);
    }
    evidence = List.copyOf(evidence);
  }

  /**
   * The id of a claim: the first 32 hex digits of the SHA-256 of what makes it this claim and no
   * other. The same claim has the same id in every run.
   */
  public static String idOf(
      String articleId,
      Span source,
      String sourceId,
      String predicate,
      Span target,
      String targetId,
      Factuality factuality,
      @Nullable String attributionId,
      Span evidence) {
    String key =
        String.join(
            "\u001f",
            articleId,
            source.toString(),
            sourceId,
            predicate,
            target.toString(),
            targetId,
            factuality.name(),
            attributionId == null ? "" : attributionId,
            evidence.toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
