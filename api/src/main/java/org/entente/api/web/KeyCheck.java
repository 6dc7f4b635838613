package org.entente.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets only those ask who have a key. The page itself, the description of the API and whether it is
 * healthy are no secrets.
 */
final class KeyCheck extends OncePerRequestFilter {

  /** The request attribute that holds the name of the key. */
  static final String NAME = KeyCheck.class.getName();

  private static final String BEARER = "Bearer ";

  private final List<ApiKey> keys;
  private final JsonMapper json;

  KeyCheck(List<ApiKey> keys, JsonMapper json) {
    this.keys = keys;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    boolean secret = path.startsWith("/api/") || path.startsWith("/actuator");
    return !secret
        || path.startsWith("/api/v1/openapi")
        || path.startsWith("/actuator/health")
        // A browser asks before it sends the key.
        || HttpMethod.OPTIONS.matches(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ApiKey key = key(request);
    if (key == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
      Problems.send(
          response,
          json,
          Problems.of(
              ProblemType.UNAUTHORIZED,
              "A key is needed to ask.",
              "Send it as 'Authorization: Bearer …' or as 'X-API-Key: …'."));
    } else if (request.getServletPath().startsWith("/actuator")
        && key.role() != ApiKey.Role.ADMIN) {
      Problems.send(
          response,
          json,
          Problems.of(
              ProblemType.FORBIDDEN, "This key is not for metrics.", "Use a key of an ADMIN."));
    } else {
      request.setAttribute(NAME, key.name());
      chain.doFilter(request, response);
    }
  }

  private @Nullable ApiKey key(HttpServletRequest request) {
    String given = request.getHeader("X-API-Key");
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (given == null && authorization != null && authorization.startsWith(BEARER)) {
      given = authorization.substring(BEARER.length());
    }
    if (given == null) {
      return null;
    }
    ApiKey found = null;
    for (ApiKey key : keys) {
      if (key.fits(given.strip())) {
        found = key;
      }
    }
    return found;
  }
}
