package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The same relationships in the formats of other tools, each opened by a reader of its own. */
class ExportsIT {

  private static final String ALL = "/api/v1/relationships?limit=1000";
  private static final int SIZE = RunningApi.get(ALL).json().path("items").size();

  @Test
  void jsonComesToThoseWhoDoNotMind() {
    assertThat(RunningApi.get(ALL, "Accept", "*/*").header("Content-Type"))
        .isEqualTo("application/json");
  }

  @Test
  void csvIsATable() throws Exception {
    RunningApi.Answer answer = RunningApi.get(ALL, "Accept", "text/csv");
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(answer.response().body()))) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSize(SIZE);
      assertThat(rows)
          .anySatisfy(
              row -> {
                assertThat(row.get("id")).isEqualTo("country:RUS~SUPPORTS~person:bashar-al-assad");
                assertThat(row.get("targetName")).isEqualTo("Bashar al-Assad");
                assertThat(row.get("lastSeen")).isEqualTo("2012-09-02");
              })
          .anySatisfy(row -> assertThat(row.get("sourceName")).startsWith("<img src=x"));
    }
  }

  @Test
  void graphMlIsReadByJGraphT() {
    DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    Map<String, String> actors = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (vertex, value) -> {
          if (vertex.getSecond().equals("actorId")) {
            actors.put(value.getValue(), vertex.getFirst());
          }
        });
    importer.importGraph(graph, new StringReader(body("application/graphml+xml")));
    assertThat(graph.edgeSet()).hasSize(SIZE);
    assertThat(graph.getAllEdges(actors.get("country:RUS"), actors.get("person:bashar-al-assad")))
        .hasSize(2);
  }

  @Test
  void gexfHasTime() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document gexf =
        factory
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    body("application/gexf+xml").getBytes(StandardCharsets.UTF_8)));
    assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(SIZE);
    for (int i = 0; i < SIZE; i++) {
      Element edge = (Element) gexf.getElementsByTagName("edge").item(i);
      if (edge.getAttribute("id").equals("country:RUS~SUPPORTS~person:bashar-al-assad")) {
        assertThat(edge.getAttribute("start")).isEqualTo("2012-08-30");
        assertThat(edge.getAttribute("end")).isEqualTo("2012-09-02");
      }
    }
  }

  @Test
  void jsonLdBecomesRdf() throws Exception {
    List<RdfNQuad> quads =
        JsonLd.toRdf(JsonDocument.of(new StringReader(body("application/ld+json")))).get().toList();
    assertThat(quads)
        .anySatisfy(
            quad -> {
              assertThat(quad.getSubject().getValue()).isEqualTo("urn:entente:actor:country:RUS");
              assertThat(quad.getPredicate().getValue()).isEqualTo("urn:entente:SUPPORTS");
              assertThat(quad.getObject().getValue())
                  .isEqualTo("urn:entente:actor:person:bashar-al-assad");
            });
  }

  @Test
  void aFormatThatIsNotOfferedIsAProblemThatNamesThoseThatAre() {
    RunningApi.Answer answer = RunningApi.get(ALL, "Accept", "application/pdf");
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.json().path("advice").asString()).contains("application/json", "text/csv");
  }

  @Test
  void aProblemStaysAProblemWhateverIsAccepted() {
    RunningApi.Answer answer =
        RunningApi.get("/api/v1/relationships?target=Nobody", "Accept", "text/csv");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  private static String body(String type) {
    RunningApi.Answer answer = RunningApi.get(ALL, "Accept", type);
    assertThat(answer.status()).isEqualTo(200);
    return answer.response().body();
  }
}
