package org.entente.loader.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Quotation;

/**
 * Finds direct speech between double quotation marks, straight or curly. A quotation that is not
 * closed in its paragraph runs to the paragraph's end, as is the custom where the next paragraph
 * opens again.
 */
final class QuotationFinder {

  List<Quotation> find(List<Block> blocks) {
    List<Quotation> found = new ArrayList<>();
    for (Block block : blocks) {
      find(block, found);
    }
    return found;
  }

  private static void find(Block block, List<Quotation> found) {
    String text = block.text();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '\u201C' || c == '\u201E' || c == '\u00AB' || (c == '"' && open < 0);
      boolean closes = c == '\u201D' || c == '\u00BB' || c == '"';
      if (opens && open < 0) {
        open = i + 1;
      } else if (closes && open >= 0) {
        add(block, open, i, found);
        open = -1;
      }
    }
    if (open >= 0) {
      add(block, open, text.length(), found);
    }
  }

  private static void add(Block block, int begin, int end, List<Quotation> found) {
    if (end > begin) {
      int base = block.span().begin();
      found.add(new Quotation(new Span(block.span().field(), base + begin, base + end)));
    }
  }
}
