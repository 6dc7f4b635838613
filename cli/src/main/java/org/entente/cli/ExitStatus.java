package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the commands return to the shell. */
final class ExitStatus {

  static final int OK = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int DATABASE = 3;
  static final int FAILURE = 4;

  private ExitStatus() {}

  /** The statuses with their meanings, as help shows them. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(String.valueOf(OK), "all well");
    meanings.put(String.valueOf(REFUSED), "some input was refused; everything else was used");
    meanings.put(String.valueOf(USAGE), "wrong usage");
    meanings.put(
        String.valueOf(DATABASE),
        "Neo4j: not reachable, wrong password, no space, its folder or a port of it in use");
    meanings.put(String.valueOf(FAILURE), "another failure");
    return meanings;
  }

  /** The status of a command that has worked through its input. */
  static int of(Messages messages) {
    return messages.refused() == 0 ? OK : REFUSED;
  }
}
