package org.entente.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Neo4j community server with Bolt, HTTP and the Neo4j Browser, on local addresses only. It lives
 * in a class loader of its own whose parent is the platform's, so that none of its libraries meets
 * ours.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final Object bootstrapper;
  private final ServerHome home;
  private final URI boltUri;
  private final URI httpUri;

  private EmbeddedNeo4j(Object bootstrapper, ServerHome home, int boltPort, int httpPort) {
    this.bootstrapper = bootstrapper;
    this.home = home;
    this.boltUri = URI.create("bolt://" + HOST + ":" + boltPort);
    this.httpUri = URI.create("http://" + HOST + ":" + httpPort);
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @throws EmbeddedNeo4jException if it cannot be started, with the reason and what to do
   */
  public static EmbeddedNeo4j start(EmbeddedConfig config) {
    ServerHome home = ServerHome.open(config.home().toAbsolutePath());
    try {
      return start(config, home);
    } catch (RuntimeException e) {
      close(home);
      throw e;
    }
  }

  private static EmbeddedNeo4j start(EmbeddedConfig config, ServerHome home) {
    int boltPort = port(config.boltPort(), "Bolt");
    int httpPort = port(config.httpPort(), "HTTP");
    // Never closed: threads of the server end after it has stopped and still load classes. It goes
    // when nothing refers to it any more.
    @SuppressWarnings("resource")
    ClassLoader loader =
        new URLClassLoader("neo4j", ServerJars.find(), ClassLoader.getPlatformClassLoader());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      if (home.isNew()) {
        InitialPassword.set(loader, home, config.password());
      }
      Object bootstrapper =
          loader.loadClass("org.neo4j.server.CommunityBootstrapper").getConstructor().newInstance();
      int status = boot(bootstrapper, home, settings(boltPort, httpPort));
      if (status != 0) {
        String reason = home.lastError();
        throw new EmbeddedNeo4jException(
            "Neo4j did not start (%s); is the disk full, or the data damaged? See %s"
                .formatted(
                    reason == null ? "status " + status : reason, home.path().resolve("logs")));
      }
      return new EmbeddedNeo4j(bootstrapper, home, boltPort, httpPort);
    } catch (ReflectiveOperationException e) {
      Throwable cause =
          e instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : e;
      throw new EmbeddedNeo4jException("Neo4j did not start: " + cause, cause);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static int boot(Object bootstrapper, ServerHome home, Map<String, String> settings)
      throws ReflectiveOperationException {
    return (int)
        bootstrapper
            .getClass()
            .getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class)
            .invoke(bootstrapper, home.path(), home.configuration(), settings, false, false);
  }

  /** Where drivers reach it. */
  public URI boltUri() {
    return boltUri;
  }

  /** Where browsers reach it; the Neo4j Browser is at {@code /browser/} below it. */
  public URI httpUri() {
    return httpUri;
  }

  /** Stops the server; its data stay. */
  @Override
  public void close() {
    try {
      bootstrapper.getClass().getMethod("stop").invoke(bootstrapper);
      home.close();
    } catch (ReflectiveOperationException | IOException e) {
      throw new EmbeddedNeo4jException("Neo4j did not stop cleanly", e);
    }
  }

  private static void close(ServerHome home) {
    try {
      home.close();
    } catch (IOException e) {
      throw new EmbeddedNeo4jException("cannot let go of " + home.path(), e);
    }
  }

  private static int port(int wanted, String what) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          "port " + wanted + " for " + what + " is taken; stop what uses it or name another", e);
    }
  }

  private static Map<String, String> settings(int boltPort, int httpPort) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("server.default_listen_address", HOST);
    settings.put("server.bolt.listen_address", HOST + ":" + boltPort);
    settings.put("server.bolt.advertised_address", HOST + ":" + boltPort);
    settings.put("server.http.listen_address", HOST + ":" + httpPort);
    settings.put("server.http.advertised_address", HOST + ":" + httpPort);
    settings.put("server.logs.user.config", "conf/user-logs.xml");
    settings.put("dbms.usage_report.enabled", "false");
    settings.put("server.memory.pagecache.size", "256m");
    // Logs of 256 MB for each of two databases would be most of a small graph's size.
    settings.put("db.tx_log.preallocate", "false");
    // Without it, stopping waits twelve seconds for idle connections.
    settings.put("internal.server.bolt.thread_pool_shutdown_wait_time", "0s");
    return settings;
  }
}
