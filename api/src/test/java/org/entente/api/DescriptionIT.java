package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description is what clients are made from, so it must be valid and true: every example in it
 * is asked and answered here.
 *
 * <p>With {@code -Dentente.examples=write} the answers are written down as the new examples.
 */
class DescriptionIT {

  private static final Path EXAMPLES =
      Path.of("src", "main", "resources", "org", "entente", "api", "docs", "examples");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void itIsValidOpenApi31() {
    String text = RunningApi.get("/api/v1/openapi").response().body();
    assertThat(JSON.readTree(text).path("openapi").asString()).startsWith("3.1.");
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text, null, options);
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyOperationIsDescribedAndItsExampleIsTrue() {
    OpenAPI api = read();
    return api.getPaths().entrySet().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getKey(), () -> check(path.getKey(), path.getValue().getGet())));
  }

  @Test
  void itsErrorsAreThoseThatHappen() {
    OpenAPI api = read();
    for (Map.Entry<String, String> wrong :
        Map.of(
                "/api/v1/relationships?limit=0", "/api/v1/relationships",
                "/api/v1/relationships?target=Nobody", "/api/v1/relationships",
                "/api/v1/relationships?target=Carter", "/api/v1/relationships",
                "/api/v1/articles/none", "/api/v1/articles/{id}")
            .entrySet()) {
      RunningApi.Answer answer = RunningApi.get(wrong.getKey());
      assertThat(
              api.getPaths()
                  .get(wrong.getValue())
                  .getGet()
                  .getResponses()
                  .get("" + answer.status()))
          .as(wrong.getKey() + " answers " + answer.status())
          .isNotNull();
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
  }

  private static void check(String path, Operation operation) throws IOException {
    assertThat(operation.getSummary()).isNotBlank();
    assertThat(operation.getResponses()).containsKeys("200", "304", "400", "503");
    List<String> query = new ArrayList<>();
    String address = path;
    for (Parameter parameter :
        operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
      assertThat(parameter.getDescription()).as(parameter.getName()).isNotBlank();
      Object example = parameter.getExample();
      if (parameter.getIn().equals("path")) {
        address = address.replace("{" + parameter.getName() + "}", encoded(example));
      } else if (example != null) {
        query.add(parameter.getName() + "=" + encoded(example));
      }
    }
    if (!query.isEmpty()) {
      address += "?" + String.join("&", query);
    }
    RunningApi.Answer answer = RunningApi.get(address);
    assertThat(answer.status()).as(address + ": " + answer.response().body()).isEqualTo(200);
    JsonNode real = steady(answer.json());
    Path file = EXAMPLES.resolve(operation.getOperationId() + ".json");
    if ("write".equals(System.getProperty("entente.examples"))) {
      Files.createDirectories(EXAMPLES);
      Files.writeString(file, JSON.writeValueAsString(real) + "\n");
    }
    assertThat(real)
        .as("the example of " + address)
        .isEqualTo(JSON.readTree(Files.readString(file)));
  }

  /** Without what differs from one run to the next. */
  private static JsonNode steady(JsonNode answer) {
    if (answer instanceof ObjectNode object && object.has("graphVersion")) {
      object.put("graphVersion", "5f0c2e1ab34d-17");
      object.put("server", "Neo4j/5.26.30");
    }
    return answer;
  }

  private static OpenAPI read() {
    return new OpenAPIV3Parser()
        .readContents(RunningApi.get("/api/v1/openapi").response().body())
        .getOpenAPI();
  }

  private static String encoded(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
