package org.entente.api;

/**
 * Where the API listens. What else can be set about it stands in the README: it is read from the
 * environment ({@code ENTENTE_API_*}) or from a file {@code entente-api.properties} in the working
 * directory.
 *
 * @param host the address to listen on; {@value #LOCAL} is reached from this machine only
 * @param port the port to listen on; 0 for any free one
 */
public record ApiConfig(String host, int port) {

  public static final String LOCAL = "127.0.0.1";

  public ApiConfig {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port lies in 0 to 65535, not at " + port);
    }
  }

  /** For this machine only. */
  public static ApiConfig local(int port) {
    return new ApiConfig(LOCAL, port);
  }
}
