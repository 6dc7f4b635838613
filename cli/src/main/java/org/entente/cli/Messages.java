package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.loader.ForeignLanguageException;

/** What people are told on standard error, and how much was refused. Thread-safe. */
final class Messages {

  /** Wipes the line that a progress bar has drawn and will draw again. */
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private volatile boolean shared;
  private final AtomicInteger refused = new AtomicInteger();

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Tells why something was not used. */
  void refuse(String what) {
    refused.incrementAndGet();
    line("refused: " + what);
  }

  /** Tells that nothing came of an article that could be read. */
  void failed(String articleId, Throwable why) {
    if (why instanceof ForeignLanguageException) {
      refuse("article '" + articleId + "' " + why.getMessage());
      return;
    }
    refuse(
        "article '%s' could not be worked on (%s); the others are not affected, please report it"
            .formatted(articleId, why));
  }

  /** Tells something that is not a refusal. */
  void line(String words) {
    synchronized (err) {
      err.println(shared ? WIPE + words : words);
      err.flush();
    }
  }

  /** Whether a progress bar stands on the line where the next message will be written. */
  void share(boolean withBar) {
    shared = withBar;
  }

  /** How many files, lines and articles were refused. */
  int refused() {
    return refused.get();
  }
}
