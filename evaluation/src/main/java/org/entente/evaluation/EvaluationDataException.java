package org.entente.evaluation;

import java.nio.file.Path;

/** Evaluation data that cannot be used: says which file, where, why and what to do. */
public final class EvaluationDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EvaluationDataException(Path file, int line, String why, Throwable cause) {
    super(place(file, line) + ": " + why, cause);
  }

  EvaluationDataException(Path file, int line, String why) {
    super(place(file, line) + ": " + why);
  }

  private static String place(Path file, int line) {
    return file + (line > 0 ? ", line " + line : "");
  }
}
