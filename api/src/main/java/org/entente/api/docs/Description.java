package org.entente.api.docs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.api.web.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the description says beside the paths and their parameters. */
@Configuration(proxyBeanMethods = false)
class Description {

  private static final String PROBLEM = "application/problem+json";

  /** The problems that any path may answer with. */
  private static final List<ProblemType> EVERYWHERE =
      List.of(
          ProblemType.UNKNOWN_PARAMETER,
          ProblemType.REPEATED_PARAMETER,
          ProblemType.UNAUTHORIZED,
          ProblemType.NOT_ACCEPTABLE,
          ProblemType.TOO_MANY_REQUESTS,
          ProblemType.INTERNAL,
          ProblemType.GRAPH_UNAVAILABLE);

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Entente")
                .version("1")
                .summary("Who stands with whom, and the sentence that says so.")
                .description(
                    """
                    Answers from a graph of political actors that was read out of news articles.
                    Claims are what articles state; relationships are what all asserted claims of
                    one predicate between two actors come to. Every relationship opens its evidence.

                    Lists come in parts: give `next` of one part as `cursor` for the next. Every
                    answer carries an `ETag` by the version of the graph. Errors are problem details
                    (RFC 9457) with `advice`; unknown parameters are errors.
                    """)
                .contact(new Contact().name("The Entente project"))
                .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")))
        .servers(List.of(new Server().url("/").description("This server")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "key",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("Needed only where the server has been given keys.")))
        .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList("key")));
  }

  @Bean
  OpenApiCustomizer problemsAndExamples(JsonMapper json) {
    return api -> {
      api.getComponents().addSchemas("Problem", problemSchema());
      api.getPaths()
          .forEach(
              (path, item) ->
                  item.readOperations().forEach(operation -> complete(path, operation, json)));
    };
  }

  private static void complete(String path, Operation operation, JsonMapper json) {
    ApiResponses responses = operation.getResponses();
    Map<Integer, List<ProblemType>> problems = new TreeMap<>();
    for (ProblemType type : ProblemType.values()) {
      if (isPossible(type, path, operation)) {
        problems
            .computeIfAbsent(type.status().value(), status -> new java.util.ArrayList<>())
            .add(type);
      }
    }
    problems.forEach((status, types) -> responses.addApiResponse("" + status, problem(types)));
    responses.addApiResponse(
        "304", new ApiResponse().description("Nothing has changed since the given ETag."));
    ApiResponse good = responses.get("200");
    Object example = example(operation.getOperationId(), json);
    if (good != null && example != null && good.getContent() != null) {
      good.setDescription("The answer.");
      good.getContent().values().forEach(media -> media.setExample(example));
    }
  }

  private static boolean isPossible(ProblemType type, String path, Operation operation) {
    List<String> parameters =
        operation.getParameters() == null
            ? List.of()
            : operation.getParameters().stream().map(one -> one.getName()).toList();
    boolean namesActor =
        parameters.stream()
            .anyMatch(List.of("source", "target", "actor", "other", "holder", "body")::contains);
    return switch (type) {
      case BAD_VALUE -> !parameters.isEmpty();
      case BAD_CURSOR -> parameters.contains("cursor");
      case MISSING_PARAMETER ->
          operation.getParameters() != null
              && operation.getParameters().stream()
                  .anyMatch(one -> one.getRequired() && "query".equals(one.getIn()));
      case AMBIGUOUS_ACTOR -> namesActor && !path.contains("{");
      case UNKNOWN_ACTOR -> namesActor || path.startsWith("/api/v1/actors/{");
      case UNKNOWN_ARTICLE -> path.startsWith("/api/v1/articles/{");
      case UNKNOWN_CLAIM -> path.startsWith("/api/v1/claims/{");
      case UNKNOWN_RELATIONSHIP -> path.startsWith("/api/v1/relationships/{");
      default -> EVERYWHERE.contains(type);
    };
  }

  private static ApiResponse problem(List<ProblemType> types) {
    MediaType media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    for (ProblemType type : types) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("type", type.uri().toString());
      value.put("title", type.title());
      value.put("status", type.status().value());
      media.addExamples(type.name().toLowerCase(java.util.Locale.ROOT), new Example().value(value));
    }
    return new ApiResponse()
        .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; ")))
        .content(new Content().addMediaType(PROBLEM, media));
  }

  private static Schema<?> problemSchema() {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(java.util.Set.of("object"));
    schema.setDescription("What is wrong with a request and what to do instead (RFC 9457).");
    schema.addProperty(
        "type",
        text(
            "What kind of problem, for programs: one of "
                + Arrays.stream(ProblemType.values())
                    .map(type -> type.uri().toString())
                    .collect(Collectors.joining(", "))));
    schema.addProperty("title", text("What kind of problem, for people."));
    Schema<Object> status = new Schema<>();
    status.setTypes(java.util.Set.of("integer"));
    schema.addProperty("status", status);
    schema.addProperty("detail", text("What is wrong with this request."));
    schema.addProperty("instance", text("The path that was asked for."));
    schema.addProperty("advice", text("What to do instead."));
    schema.addProperty("parameter", text("The parameter that is wrong, if one is."));
    Schema<Object> candidates = new Schema<>();
    candidates.setTypes(java.util.Set.of("array"));
    candidates.setDescription("The actors that may be meant, if an actor is not clear.");
    candidates.setItems(new Schema<>().$ref("#/components/schemas/ActorRef"));
    schema.addProperty("candidates", candidates);
    schema.setRequired(List.of("type", "title", "status"));
    return schema;
  }

  private static Schema<Object> text(String description) {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(java.util.Set.of("string"));
    schema.setDescription(description);
    return schema;
  }

  /** What the operation really answered on the example graph of the tests; null if none is kept. */
  private static @org.jspecify.annotations.Nullable Object example(
      String operationId, JsonMapper json) {
    try (InputStream in =
        Description.class.getResourceAsStream("examples/" + operationId + ".json")) {
      return in == null ? null : json.readValue(in, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the example of " + operationId + " cannot be read", e);
    }
  }
}
