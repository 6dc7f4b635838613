package org.entente.ask;

import java.util.List;
import java.util.Set;

/**
 * A verb with what belongs to it: {@code supply weapons to X}, {@code supply X with weapons}.
 *
 * @param forms the verb in its forms
 * @param after for each place behind the verb, the words that may stand there
 * @param tail the same behind the object
 * @param what what it says
 */
record Phrase(Forms forms, List<Set<String>> after, List<Set<String>> tail, What what) {

  Phrase {
    after = List.copyOf(after);
    tail = List.copyOf(tail);
  }
}
