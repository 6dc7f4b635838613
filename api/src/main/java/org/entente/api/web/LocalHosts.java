package org.entente.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses requests that reached this machine under a name that is not its own. Without it, any web
 * page could read a server on a local address by pointing its own host name at that address (DNS
 * rebinding).
 */
final class LocalHosts extends OncePerRequestFilter {

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final JsonMapper json;

  LocalHosts(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (LOCAL.contains(request.getServerName())) {
      chain.doFilter(request, response);
      return;
    }
    Problems.send(
        response,
        json,
        Problems.of(
            ProblemType.FORBIDDEN,
            "This server listens on a local address and was asked under the name "
                + request.getServerName()
                + ".",
            "Ask for 127.0.0.1 or localhost, or let it listen on an address that others reach."));
  }
}
