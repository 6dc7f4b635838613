package org.entente.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Claim;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.junit.jupiter.api.DynamicTest;

/** A readable document of texts and the claims that they make, and what tests do with it. */
public final class SentenceDocument {

  private static final String NOTHING = "nothing";

  private SentenceDocument() {}

  /** A text, the claims expected of it, and the line that it stands in. */
  public record Item(int line, String text, Set<String> expected) {}

  /** Reads a Markdown document of the form that event-sentences.md describes. */
  public static List<Item> read(Class<?> beside, String resource) {
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (String line : content(beside, resource).split("\n")) {
      number++;
      if (line.startsWith("- ")) {
        items.add(new Item(number, line.substring(2).strip(), new TreeSet<>()));
      } else if (line.startsWith("  - ")) {
        String claim = line.substring(4).strip();
        if (!claim.equals(NOTHING)) {
          items.get(items.size() - 1).expected().add(claim);
        }
      }
    }
    return items;
  }

  /** One test an item. */
  public static Stream<DynamicTest> tests(
      Class<?> beside, String resource, java.util.function.Consumer<Item> check) {
    return read(beside, resource).stream()
        .map(
            item ->
                DynamicTest.dynamicTest(
                    resource + ":" + item.line() + " " + item.text(), () -> check.accept(item)));
  }

  /**
   * How such a document writes a claim: the ends of symmetric ones in the order of the alphabet.
   */
  public static String write(Claim claim) {
    String source = claim.source().actor().name();
    String target = claim.target().actor().name();
    boolean swapped =
        Ontology.standard().predicate(claim.predicate()).symmetric()
            && source.compareTo(target) > 0;
    StringBuilder line = new StringBuilder();
    line.append(swapped ? target : source)
        .append(' ')
        .append(claim.predicate())
        .append(' ')
        .append(swapped ? source : target);
    if (claim.factuality() != Factuality.ASSERTED) {
      line.append(' ').append(claim.factuality().name().toUpperCase(Locale.ROOT));
    }
    if (claim.attribution() != null
        && !claim.attribution().id().equals(claim.source().actor().id())) {
      line.append(" said by ").append(claim.attribution().name());
    }
    return line.toString();
  }

  private static String content(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + resource + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
