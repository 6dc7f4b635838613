package org.entente.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Neo4j community server with Bolt, HTTP and the Neo4j Browser, on local addresses only. It lives
 * in a class loader of its own whose parent is the platform's, so that none of its libraries meets
 * ours.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final URLClassLoader loader;
  private final Object bootstrapper;
  private final URI boltUri;
  private final URI httpUri;

  private EmbeddedNeo4j(URLClassLoader loader, Object bootstrapper, int boltPort, int httpPort) {
    this.loader = loader;
    this.bootstrapper = bootstrapper;
    this.boltUri = URI.create("bolt://" + HOST + ":" + boltPort);
    this.httpUri = URI.create("http://" + HOST + ":" + httpPort);
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @throws EmbeddedNeo4jException if it cannot be started, with the reason and what to do
   */
  public static EmbeddedNeo4j start(EmbeddedConfig config) {
    Path home = config.home().toAbsolutePath();
    boolean first = !Files.exists(home.resolve("data/databases"));
    prepare(home);
    int boltPort = port(config.boltPort(), "Bolt");
    int httpPort = port(config.httpPort(), "HTTP");
    URLClassLoader loader =
        new URLClassLoader("neo4j", ServerJars.find(), ClassLoader.getPlatformClassLoader());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      if (first) {
        setPassword(loader, home, config.password());
      }
      Object bootstrapper =
          loader.loadClass("org.neo4j.server.CommunityBootstrapper").getConstructor().newInstance();
      int status =
          (int)
              bootstrapper
                  .getClass()
                  .getMethod(
                      "start", Path.class, Path.class, Map.class, boolean.class, boolean.class)
                  .invoke(
                      bootstrapper,
                      home,
                      home.resolve("conf/neo4j.conf"),
                      settings(boltPort, httpPort),
                      false,
                      false);
      if (status != 0) {
        loader.close();
        throw new EmbeddedNeo4jException(
            "Neo4j did not start (status "
                + status
                + "): is another one using "
                + home
                + ", or is the disk full? See "
                + home.resolve("logs"));
      }
      return new EmbeddedNeo4j(loader, bootstrapper, boltPort, httpPort);
    } catch (ReflectiveOperationException | IOException e) {
      Throwable cause =
          e instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : e;
      throw new EmbeddedNeo4jException("Neo4j did not start: " + cause, cause);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
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
      loader.close();
    } catch (ReflectiveOperationException | IOException e) {
      throw new EmbeddedNeo4jException("Neo4j did not stop cleanly", e);
    }
  }

  private static void prepare(Path home) {
    try {
      for (String folder : List.of("conf", "data", "logs", "plugins", "import", "run")) {
        Files.createDirectories(home.resolve(folder));
      }
      Path configuration = home.resolve("conf/neo4j.conf");
      if (!Files.exists(configuration)) {
        Files.createFile(configuration);
      }
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          "cannot write to " + home + " (" + e + "); check permissions and free space", e);
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
    settings.put("dbms.usage_report.enabled", "false");
    settings.put("server.memory.pagecache.size", "256m");
    // Without it, stopping waits twelve seconds for idle connections.
    settings.put("internal.server.bolt.thread_pool_shutdown_wait_time", "0s");
    return settings;
  }

  private static void setPassword(ClassLoader loader, Path home, String password)
      throws ReflectiveOperationException {
    Class<?> contextClass = loader.loadClass("org.neo4j.cli.ExecutionContext");
    Object context =
        contextClass.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
    Object command =
        loader
            .loadClass("org.neo4j.commandline.admin.security.SetInitialPasswordCommand")
            .getConstructor(contextClass)
            .newInstance(context);
    Class<?> commandLine = loader.loadClass("picocli.CommandLine");
    int status =
        (int)
            commandLine
                .getMethod("execute", String[].class)
                .invoke(
                    commandLine.getConstructor(Object.class).newInstance(command),
                    (Object) new String[] {password});
    if (status != 0) {
      throw new EmbeddedNeo4jException("the first password could not be set");
    }
  }
}
