package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * What runs until somebody stops it. Stops everything in the opposite order in which it was
 * started, also when the process is told to end (Ctrl-C, SIGTERM). Thread-safe.
 */
final class Services implements AutoCloseable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Messages messages;
  private volatile boolean stopping;

  Services(Messages messages) {
    this.messages = messages;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopOnSignal, "entente stop"));
  }

  /** Takes care of something that has been started. */
  synchronized <T extends AutoCloseable> T add(T service) {
    running.push(service);
    return service;
  }

  /** Whether the end has begun; what fails from then on fails because of it. */
  boolean isStopping() {
    return stopping;
  }

  /** Waits until all is stopped. */
  void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    stopping = true;
    while (!running.isEmpty()) {
      AutoCloseable service = running.pop();
      try {
        service.close();
      } catch (Exception e) {
        messages.line("entente: something did not stop cleanly: " + e.getMessage());
      }
    }
    stopped.countDown();
  }

  /** To be stopped is how a server ends well, so it does not end with the status of a signal. */
  private void stopOnSignal() {
    if (!stopping) {
      close();
      Runtime.getRuntime().halt(ExitStatus.of(messages));
    }
  }
}
