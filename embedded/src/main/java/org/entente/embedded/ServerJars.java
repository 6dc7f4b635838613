package org.entente.embedded;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the jars of the server lie: they are kept off our own class path. */
final class ServerJars {

  private static final String PROPERTY = "entente.neo4j.lib";
  private static final String VARIABLE = "ENTENTE_NEO4J_LIB";

  private ServerJars() {}

  /**
   * The jars, from the folder that a system property or an environment variable names, or else from
   * where the build has put them.
   *
   * @throws EmbeddedNeo4jException if there is no such folder
   */
  static URL[] find() {
    Path folder =
        Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE))
            .filter(named -> named != null && !named.isBlank())
            .map(Path::of)
            .findFirst()
            .or(ServerJars::built)
            .orElseThrow(
                () ->
                    new EmbeddedNeo4jException(
                        "the jars of the Neo4j server were not found; build them with 'mvn"
                            + " -DskipTests package', or name their folder in "
                            + VARIABLE));
    List<URL> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : found) {
        jars.add(url(jar));
      }
    } catch (IOException e) {
      throw new EmbeddedNeo4jException("cannot read the server's jars in " + folder, e);
    }
    if (jars.isEmpty()) {
      throw new EmbeddedNeo4jException("there are no jars in " + folder);
    }
    return jars.toArray(URL[]::new);
  }

  /** Looks upwards from this class for {@code embedded/server/target/lib}. */
  private static Optional<Path> built() {
    try {
      CodeSource source = ServerJars.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return Optional.empty();
      }
      for (Path at = Path.of(source.getLocation().toURI()); at != null; at = at.getParent()) {
        Path lib = at.resolve("embedded/server/target/lib");
        if (Files.isDirectory(lib)) {
          return Optional.of(lib);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      throw new EmbeddedNeo4jException("this class has no usable place", e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new EmbeddedNeo4jException("not a usable path: " + jar, e);
    }
  }
}
