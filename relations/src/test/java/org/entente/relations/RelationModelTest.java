package org.entente.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.ActorType;
import org.entente.model.Ontology;
import org.entente.relations.MarkedSentence.MarkedActor;
import org.entente.relations.MarkedSentence.Pair;
import org.entente.relations.MarkedSentence.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelationModelTest {

  private static final List<Pair> PAIR = List.of(new Pair(0, 1));

  @TempDir static Path folder;
  private static RelationModel model;

  @BeforeAll
  static void copyTheProductsModel() throws IOException {
    for (String name : List.of("relations.onnx", "tokenizer.json", "relations.json")) {
      try (InputStream in = RelationModel.class.getResourceAsStream(name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
    model = RelationModel.in(folder);
  }

  /** The examples are written by {@code training/export.py}. */
  @Test
  void readsSentencesAsTheTrainingDid() throws IOException {
    for (JsonNode example : examples()) {
      MarkedSentence sentence = sentence(example);
      Network.Logits logits = model.logits(sentence);
      List<Double> expected =
          example.get("relations").valueStream().map(JsonNode::asDouble).toList();
      for (int i = 0; i < expected.size(); i++) {
        assertThat((double) logits.relations()[i])
            .as("logit %d of %s", i, sentence.text())
            .isCloseTo(expected.get(i), within(0.6));
      }
    }
  }

  @Test
  void knowsOnlyPredicatesOfTheOntology() {
    MarkedSentence sentence =
        sentence("Norland criticised Sudland.", "Norland", "Sudland", ActorType.COUNTRY);
    Ontology ontology = Ontology.standard();
    assertThat(model.read(sentence, PAIR).get(0).probabilities().keySet())
        .allSatisfy(
            label -> assertThat(ontology.find(label.substring(0, label.length() - 1))).isPresent());
  }

  @Test
  void tellsWhoIsAgainstWhom() {
    MarkedSentence sentence =
        sentence(
            "Norland strongly condemned Sudland on Monday.",
            "Norland",
            "Sudland",
            ActorType.COUNTRY);
    PairReading reading = model.read(sentence, PAIR).get(0);
    assertThat(reading.probability("OPPOSES", true))
        .isGreaterThan(reading.probability("OPPOSES", false));
  }

  @Test
  void saysTheSameOnManyThreads() throws Exception {
    MarkedSentence sentence =
        sentence("Norland met Sudland in Geneva.", "Norland", "Sudland", ActorType.COUNTRY);
    List<PairReading> once = model.read(sentence, PAIR);
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<PairReading>>> calls = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        calls.add(() -> model.read(sentence, PAIR));
      }
      for (Future<List<PairReading>> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(once);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void leavesOutAPairThatStandsTooFarApart() {
    String text = "Norland " + "and so on ".repeat(100) + "Sudland";
    assertThat(model.read(sentence(text, "Norland", "Sudland", ActorType.COUNTRY), PAIR)).isEmpty();
  }

  @Test
  void refusesADamagedNetwork(@TempDir Path other) throws IOException {
    for (String name : List.of("tokenizer.json", "relations.json")) {
      Files.copy(folder.resolve(name), other.resolve(name));
    }
    Files.write(other.resolve("relations.onnx"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> RelationModel.in(other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("relations.onnx is damaged")
        .hasMessageContaining("SHA-256");
  }

  @Test
  void saysWhatAFolderWithoutAModelLacks(@TempDir Path empty) {
    assertThatThrownBy(() -> RelationModel.in(empty))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("lacks relations.json");
  }

  @Test
  void saysWhatIsWrongWithACard(@TempDir Path other) throws IOException {
    for (String name : List.of("tokenizer.json", "relations.onnx")) {
      Files.copy(folder.resolve(name), other.resolve(name));
    }
    Files.writeString(other.resolve("relations.json"), "{\"name\": \"x\"}");
    assertThatThrownBy(() -> RelationModel.in(other))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("relations.json is not a card of a model")
        .hasMessageContaining("labels");
  }

  @Test
  void goesOnWithoutOpinionsWhereTheModelCannotRun() {
    LazyReader reader =
        new LazyReader(
            () -> {
              throw new ModelException("no library for this machine");
            });
    MarkedSentence sentence =
        sentence("Norland met Sudland.", "Norland", "Sudland", ActorType.COUNTRY);
    assertThat(reader.read(sentence, PAIR)).isEmpty();
  }

  private static List<JsonNode> examples() throws IOException {
    try (InputStream in = RelationModelTest.class.getResourceAsStream("parity.jsonl")) {
      JsonMapper json = new JsonMapper();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(json::readTree)
          .toList();
    }
  }

  static MarkedSentence sentence(JsonNode example) {
    List<MarkedActor> actors = new ArrayList<>();
    for (JsonNode actor : example.get("actors")) {
      List<Words> mentions = new ArrayList<>();
      for (JsonNode words : actor.get("mentions")) {
        mentions.add(new Words(words.get(0).asInt(), words.get(1).asInt()));
      }
      actors.add(new MarkedActor(ActorType.ofLabel(actor.get("type").asString()), mentions));
    }
    return new MarkedSentence(example.get("text").asString(), actors);
  }

  private static MarkedSentence sentence(String text, String a, String b, ActorType type) {
    return new MarkedSentence(
        text, List.of(new MarkedActor(type, at(text, a)), new MarkedActor(type, at(text, b))));
  }

  private static List<Words> at(String text, String words) {
    int begin = text.indexOf(words);
    return List.of(new Words(begin, begin + words.length()));
  }
}
