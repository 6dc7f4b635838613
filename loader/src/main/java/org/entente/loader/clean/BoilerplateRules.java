package org.entente.loader.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What does not belong to a story, as {@code boilerplate.rules} says it; read once. */
final class BoilerplateRules {

  private static final String RESOURCE = "boilerplate.rules";

  /** Longer paragraphs are never boilerplate as a whole. */
  private static final int LONGEST_WHOLE = 800;

  /** What part of an article a rule takes away. The resource explains them. */
  enum Scope {
    WHOLE,
    FORM_BEGINS,
    FORM_ENDS,
    LINKS,
    START,
    PART,
    TITLE;

    /** Whether the rule takes whole paragraphs. */
    boolean ofParagraphs() {
      return compareTo(LINKS) <= 0;
    }
  }

  /**
   * A pattern with what it stands for.
   *
   * @param line where it stands in the resource, from 1
   * @param examples what it takes away, for the linter
   */
  record Rule(Scope scope, String reason, Pattern pattern, int line, List<String> examples) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  private BoilerplateRules() {}

  /**
   * The rules that are part of the product.
   *
   * @throws IllegalArgumentException naming the line if one is not understood
   */
  static BoilerplateRules standard() {
    BoilerplateRules rules = new BoilerplateRules();
    try (InputStream in = BoilerplateRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + RESOURCE);
      }
      rules.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  List<Rule> all() {
    return rules;
  }

  /** Texts that no rule may touch, for the linter. */
  List<String> kept() {
    return kept;
  }

  List<Rule> of(Scope scope) {
    return rules.stream().filter(rule -> rule.scope() == scope).toList();
  }

  /** The first rule that takes a whole paragraph; null if it is to be read. */
  @Nullable Rule taking(String paragraph) {
    if (paragraph.length() > LONGEST_WHOLE) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.scope().ofParagraphs() && rule.pattern().matcher(paragraph).matches()) {
        return rule;
      }
    }
    return null;
  }

  private void read(BufferedReader in) throws IOException {
    Scope scope = null;
    String reason = "";
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("+ ")) {
        rules.get(rules.size() - 1).examples().add(line.substring(2));
      } else if (line.startsWith("- ")) {
        kept.add(line.substring(2));
      } else if (line.startsWith("[") && line.endsWith("]") && line.contains("; ")) {
        String[] parts = line.substring(1, line.length() - 1).split("; ", 2);
        scope = scope(parts[0], number);
        reason = parts[1];
      } else if (scope == null) {
        throw new IllegalArgumentException(place(number) + "a pattern stands before any [scope]");
      } else {
        rules.add(new Rule(scope, reason, pattern(line, number), number, new ArrayList<>()));
      }
    }
  }

  private static Scope scope(String name, int number) {
    try {
      return Scope.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place(number) + "there is no scope '" + name + "'", e);
    }
  }

  private static Pattern pattern(String expression, int number) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(place(number) + e.getMessage(), e);
    }
  }

  private static String place(int number) {
    return RESOURCE + ", line " + number + ": ";
  }
}
