package org.entente.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.cypher.Graph;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every answer the version of the graph as its tag. Who asks again with the tag that he has
 * is told that nothing has changed, without the question being put to the graph.
 *
 * <p>The version is asked for before the answer: should the graph change in between, the answer is
 * newer than its tag, which costs one more transfer, and never older.
 */
final class GraphTags implements HandlerInterceptor {

  /** Another release may word the same answer otherwise; it starts with tags of its own. */
  private final String started = Long.toString(System.currentTimeMillis(), 36);

  private final Graph graph;

  GraphTags(Graph graph) {
    this.graph = graph;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || !method.getBeanType().getName().startsWith("org.entente.")) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    String tag =
        "W/\"%s-%s-%s\""
            .formatted(graph.version().tag(), started, Integer.toHexString(accept.hashCode()));
    return !new ServletWebRequest(request, response).checkNotModified(tag);
  }
}
