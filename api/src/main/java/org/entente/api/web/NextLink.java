package org.entente.api.web;

import org.entente.cypher.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds to every part of a list where the next one is: {@code Link: <…>; rel="next"} (RFC 8288). */
@RestControllerAdvice
class NextLink implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    Class<?> type = returnType.getParameterType();
    return type == Page.class || Paged.class.isAssignableFrom(type);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String next =
        body instanceof Page<?> page
            ? page.next()
            : body instanceof Paged paged ? paged.next() : null;
    if (next != null) {
      String address =
          UriComponentsBuilder.fromUri(request.getURI())
              .scheme(null)
              .host(null)
              .port(null)
              .replaceQueryParam("cursor", "{cursor}")
              .encode()
              .buildAndExpand(next)
              .toUriString();
      response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
    }
    return body;
  }
}
