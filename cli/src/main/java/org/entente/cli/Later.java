package org.entente.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is made once: when it is first wanted, or before that in a thread of its own. */
final class Later<T> implements Supplier<T> {

  private final Callable<T> maker;
  private FutureTask<T> task;

  Later(Callable<T> maker) {
    this.maker = maker;
    this.task = new FutureTask<>(maker);
  }

  /** Begins to make it now. Its thread does not keep the process alive. */
  Later<T> begin() {
    Thread thread = new Thread(task(), "entente later");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /** Makes it or waits for it; what goes wrong in making it is thrown here. */
  @Override
  public T get() {
    FutureTask<T> wanted = task();
    // Does nothing when it has begun already.
    wanted.run();
    try {
      return wanted.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(ExitStatus.FAILURE, "interrupted");
    }
  }

  /** Lets go of what was made; it is made again if it is wanted again. */
  synchronized void forget() {
    task = new FutureTask<>(maker);
  }

  private synchronized FutureTask<T> task() {
    return task;
  }
}
