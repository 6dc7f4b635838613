package org.entente.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a path does not know: a mistyped filter that is silently ignored gives a
 * wrong answer that looks right.
 */
final class KnownParameters implements HandlerInterceptor {

  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || !method.getBeanType().getName().startsWith("org.entente.")) {
      return true;
    }
    Set<String> names =
        known.computeIfAbsent(method.getMethod().toGenericString(), key -> namesOf(method));
    for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
      if (!names.contains(given.getKey())) {
        throw unknown(given.getKey(), names);
      }
      if (given.getValue().length > 1) {
        throw ProblemException.of(
                ProblemType.REPEATED_PARAMETER,
                "'" + given.getKey() + "' is given " + given.getValue().length + " times.",
                "Give it once; several values are separated by commas where they are possible.")
            .with("parameter", given.getKey());
      }
    }
    return true;
  }

  private static ProblemException unknown(String name, Set<String> names) {
    String advice =
        Problems.nearest(name, names).map(nearest -> "Did you mean '" + nearest + "'? ").orElse("");
    advice +=
        names.isEmpty()
            ? "This path has no parameters."
            : "This path knows " + String.join(", ", names) + ".";
    return ProblemException.of(
            ProblemType.UNKNOWN_PARAMETER, "There is no parameter '" + name + "' here.", advice)
        .with("parameter", name);
  }

  private static Set<String> namesOf(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
      if (single != null) {
        names.add(
            single.name().isEmpty()
                ? String.valueOf(parameter.getParameter().getName())
                : single.name());
      } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
        for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
          names.add(component.getName());
        }
      }
    }
    return Collections.unmodifiableSet(names);
  }
}
