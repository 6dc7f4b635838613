package org.entente.cypher;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it; what the giver did not know is null.
 *
 * @param contentHash SHA-256 of title and text
 * @param sentenceCount sentences that were read
 * @param claimCount claims that were found
 */
public record ArticleSummary(
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    String contentHash,
    long sentenceCount,
    long claimCount) {}
