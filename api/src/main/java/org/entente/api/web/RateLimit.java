package org.entente.api.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Slows down whoever asks more than the others can bear. */
final class RateLimit extends OncePerRequestFilter {

  /** So many askers are remembered at once; an attacker cannot fill the memory with addresses. */
  private static final int ASKERS = 10_000;

  private final LoadingCache<String, Bucket> buckets;
  private final JsonMapper json;

  RateLimit(int perMinute, JsonMapper json) {
    this.json = json;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(ASKERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(
                asker ->
                    Bucket.builder()
                        .addLimit(
                            limit ->
                                limit
                                    .capacity(perMinute)
                                    .refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Object name = request.getAttribute(KeyCheck.NAME);
    String asker = name == null ? "address " + request.getRemoteAddr() : "key " + name;
    ConsumptionProbe probe = buckets.get(asker).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    Problems.send(
        response,
        json,
        Problems.of(
            ProblemType.TOO_MANY_REQUESTS,
            "More requests came than are allowed in a minute.",
            "Try again in " + seconds + " s."));
  }
}
