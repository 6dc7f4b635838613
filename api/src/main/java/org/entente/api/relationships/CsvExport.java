package org.entente.api.relationships;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** A table (RFC 4180), one relationship a line, with the names of the fields as in JSON. */
@Component
final class CsvExport extends Export {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "id",
              "sourceId",
              "sourceName",
              "sourceType",
              "predicate",
              "sign",
              "symmetric",
              "targetId",
              "targetName",
              "targetType",
              "belief",
              "claimCount",
              "articleCount",
              "sourceCount",
              "negatedCount",
              "hypotheticalCount",
              "firstSeen",
              "lastSeen",
              "titles",
              "validFrom",
              "validTo",
              "current")
          .get();

  CsvExport() {
    super(CSV);
    setDefaultCharset(StandardCharsets.UTF_8);
  }

  @Override
  void write(RelationshipPage page, OutputStream out) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
    for (RelationshipView one : page.items()) {
      printer.printRecord(
          one.id(),
          one.source().id(),
          text(one.source().name()),
          one.source().type(),
          one.predicate(),
          one.sign(),
          one.symmetric(),
          one.target().id(),
          text(one.target().name()),
          one.target().type(),
          one.belief(),
          one.claimCount(),
          one.articleCount(),
          one.sourceCount(),
          one.negatedCount(),
          one.hypotheticalCount(),
          one.firstSeen(),
          one.lastSeen(),
          text(String.join("; ", one.titles())),
          one.validFrom(),
          one.validTo(),
          one.current());
    }
    printer.flush();
  }

  /** Words of articles must not become formulas of the spreadsheet that opens them. */
  private static String text(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
