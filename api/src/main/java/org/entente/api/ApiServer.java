package org.entente.api;

import java.net.URI;
import org.entente.cypher.Graph;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The API and the page, running in this process:
 *
 * <pre>{@code
 * try (ApiServer api = ApiServer.start(ApiConfig.local(8080), graph)) {
 *   System.in.read();
 * }
 * }</pre>
 */
public final class ApiServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final String host;
  private final int port;

  private ApiServer(ConfigurableApplicationContext context, String host, int port) {
    this.context = context;
    this.host = host;
    this.port = port;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param graph what it answers from, with its schema made; stays the caller's to close
   * @throws ApiException if the port is taken, or the settings cannot be used
   */
  public static ApiServer start(ApiConfig config, Graph graph) {
    SpringApplication application = new SpringApplication(ApiApplication.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setRegisterShutdownHook(false);
    // Registered as a finished object, so that closing the API does not close the graph.
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("entente", graph));
    try {
      ConfigurableApplicationContext context =
          application.run(
              "--spring.config.name=entente-api",
              "--server.address=" + config.host(),
              "--server.port=" + config.port());
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      return new ApiServer(context, config.host(), port);
    } catch (RuntimeException e) {
      throw new ApiException(reason(e), e);
    }
  }

  /** What a person can do something about lies deep inside what the framework throws. */
  private static String reason(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      if (deepest instanceof PortInUseException taken) {
        return "port "
            + taken.getPort()
            + " for the API is taken; stop what uses it or name another";
      }
      deepest = deepest.getCause();
    }
    return "the API did not start: " + deepest.getMessage();
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Where browsers of this machine find the page; the API is at {@code /api/v1} below it. */
  public URI uri() {
    boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
    return URI.create("http://" + (anywhere ? "localhost" : host) + ":" + port + "/");
  }

  /** Stops it: requests that are being answered get two seconds to end. */
  @Override
  public void close() {
    context.close();
  }
}
