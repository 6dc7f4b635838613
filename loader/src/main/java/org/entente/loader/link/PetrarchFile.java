package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PETRARCH or CAMEO actor dictionary: a name with underscores, its synonyms on lines that
 * begin with +, and codes in brackets with or without dates, such as {@code [USAGOV
 * 090120-170120]}. A name whose codes are dated becomes a person, one with a bare country code
 * another name of the country, any other an organisation or armed group of the country.
 */
final class PetrarchFile {

  private static final Pattern CODE =
      Pattern.compile("\\[([A-Z~]{3,})(?:\\s+([<>]?)(\\d{6})(?:-(\\d{6}))?)?\\s*]");
  private static final Pattern NAME = Pattern.compile("\\+?([^\\[\\t;#]+?)_?\\s*(?:[\\[;#].*)?");

  private final String file;
  private final Gazetteer gazetteer;

  PetrarchFile(String file, Gazetteer gazetteer) {
    this.file = file;
    this.gazetteer = gazetteer;
  }

  /** One actor of the dictionary while its lines are read. */
  private static final class Block {
    private final int line;
    private final List<String> names = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();

    Block(int line) {
      this.line = line;
    }
  }

  void read(List<String> lines, KnownPersons persons, List<String> problems) {
    Block block = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith(";") || bare.startsWith("#") || bare.startsWith("<!")) {
        continue;
      }
      boolean code = bare.startsWith("[");
      Matcher name = NAME.matcher(bare);
      if (code && block == null || !code && !name.matches()) {
        problems.add(wrong(i + 1, "neither a name nor codes in brackets: " + bare));
        continue;
      }
      if (!code && !bare.startsWith("+")) {
        finish(block, persons, problems);
        block = new Block(i + 1);
      }
      if (block == null) {
        problems.add(wrong(i + 1, "a synonym before any name: " + bare));
        continue;
      }
      if (!code) {
        block.names.add(title(name.group(1)));
      }
      codes(bare, block, i + 1, problems);
    }
    finish(block, persons, problems);
  }

  private void codes(String line, Block block, int number, List<String> problems) {
    if (line.indexOf('[') < 0) {
      return;
    }
    Matcher code = CODE.matcher(line);
    boolean found = false;
    while (code.find()) {
      found = true;
      block.codes.add(code.group(1));
      if (code.group(3) != null) {
        String first = date(code.group(3));
        String second = code.group(4) == null ? "" : date(code.group(4));
        String from = "<".equals(code.group(2)) ? "0001-01-01" : first;
        String to = "<".equals(code.group(2)) ? first : second;
        block.offices.add("official " + code.group(1).substring(0, 3) + " " + from + "/" + to);
      }
    }
    if (!found) {
      problems.add(wrong(number, "codes are not of the form [ABC 200131-201231]: " + line.strip()));
    }
  }

  private void finish(@Nullable Block block, KnownPersons persons, List<String> problems) {
    if (block == null) {
      return;
    }
    if (block.codes.isEmpty()) {
      problems.add(wrong(block.line, block.names.get(0) + " has no code in brackets"));
      return;
    }
    String code = block.codes.get(0);
    Actor country = gazetteer.country(code.substring(0, 3));
    String iso3 = country == null ? "" : code.substring(0, 3);
    String name = block.names.get(0);
    String aliases = String.join("|", block.names.subList(1, block.names.size()));
    if (!block.offices.isEmpty()) {
      String offices = String.join("; ", block.offices);
      persons.addFirst(row(block.line, name, iso3, "", "", aliases, offices));
    } else if (country != null && code.length() == 3) {
      block.names.forEach(alias -> gazetteer.alias(alias, country));
    } else {
      boolean armed = code.contains("REB") || code.contains("MIL") || code.contains("UAF");
      String kind = armed ? "group" : "org";
      String type = (armed ? ActorType.ARMED_GROUP : ActorType.ORGANIZATION).label();
      String id = Names.id(kind, name);
      gazetteer.addFirst(row(block.line, id, name, type, iso3, aliases, "", ""), persons);
    }
  }

  private TsvRows.Row row(int line, String... columns) {
    return new TsvRows.Row(file, line, columns);
  }

  /** "KOFI_ANNAN" as "Kofi Annan". */
  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.strip().split("[_ ]+")) {
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ").append(word.charAt(0));
        title.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return title.toString();
  }

  /** Six digits as a date; years from 40 on are of the last century. */
  private static String date(String digits) {
    int year = Integer.parseInt(digits.substring(0, 2));
    return (year >= 40 ? "19" : "20")
        + digits.substring(0, 2)
        + "-"
        + digits.substring(2, 4)
        + "-"
        + digits.substring(4, 6);
  }

  private String wrong(int line, String why) {
    return file + ", line " + line + ": " + why;
  }
}
