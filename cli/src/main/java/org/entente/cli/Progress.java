package org.entente.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a load goes on: a bar where standard error is a terminal, else a line a minute. The launcher
 * says which, as Java cannot tell.
 */
final class Progress implements AutoCloseable {

  private static final String TERMINAL = "entente.terminal";
  private static final long BETWEEN_LINES_NANOS = 60_000_000_000L;
  private static final int BETWEEN_DRAWINGS_MILLIS = 200;

  private final Messages messages;
  private final @Nullable ProgressBar bar;
  private long lastLine = System.nanoTime();
  private long articles;

  private Progress(Messages messages, @Nullable ProgressBar bar) {
    this.messages = messages;
    this.bar = bar;
  }

  /**
   * @param total how many articles there will be, once it is known; null when it never will
   */
  static Progress begin(Messages messages, @Nullable Later<Long> total) {
    if (!Boolean.getBoolean(TERMINAL)) {
      return new Progress(messages, null);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Loading")
            .setUnit(" articles", 1)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(BETWEEN_DRAWINGS_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build();
    messages.share(true);
    if (total != null) {
      new Later<>(() -> bar.maxHint(total.get())).begin();
    }
    return new Progress(messages, bar);
  }

  /** One more article was read, or found to be there. */
  void step() {
    articles++;
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() - lastLine > BETWEEN_LINES_NANOS) {
      lastLine = System.nanoTime();
      messages.line(articles + " articles so far");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      messages.share(false);
    }
  }
}
