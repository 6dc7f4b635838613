package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cypher.GraphAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Neo4j, and how to log in; every option also by environment. */
final class GraphOptions {

  @Option(
      names = "--neo4j-uri",
      paramLabel = "URI",
      defaultValue = "${env:NEO4J_URI}",
      description = "A bolt:// or neo4j:// address; also NEO4J_URI.")
  private @Nullable String uri;

  @Option(
      names = "--neo4j-user",
      paramLabel = "NAME",
      defaultValue = "${env:NEO4J_USERNAME:-${env:NEO4J_USER:-neo4j}}",
      description = "Also NEO4J_USERNAME (default: neo4j).")
  private String user = "neo4j";

  @Option(
      names = "--neo4j-password",
      paramLabel = "PASSWORD",
      defaultValue = "${env:NEO4J_PASSWORD}",
      interactive = true,
      arity = "0..1",
      description = "Also NEO4J_PASSWORD. Without a value it is asked for, so that nobody sees it.")
  private @Nullable String password;

  @Option(
      names = "--neo4j-password-file",
      paramLabel = "FILE",
      defaultValue = "${env:NEO4J_PASSWORD_FILE}",
      description = "A file with the password; also NEO4J_PASSWORD_FILE.")
  private @Nullable Path passwordFile;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Whether a Neo4j was named. */
  boolean isGiven() {
    return given(uri) != null;
  }

  /** The password that was given, by whatever way; null when none was. */
  @Nullable String password() {
    String direct = given(password);
    if (direct != null || passwordFile == null || passwordFile.toString().isBlank()) {
      return direct;
    }
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "the password file " + passwordFile + " cannot be read (" + e + ")");
    }
  }

  /**
   * The Neo4j that was named.
   *
   * @param fallbackUri where it is, if none was named
   * @param fallbackPassword of the embedded server, if none was given; null when there is none
   */
  GraphAddress address(String fallbackUri, @Nullable String fallbackPassword) {
    String secret = password();
    if (secret == null) {
      secret = fallbackPassword;
    }
    if (secret == null) {
      throw new ParameterException(
          spec.commandLine(),
          "Neo4j needs a password: give --neo4j-password, --neo4j-password-file or NEO4J_PASSWORD");
    }
    String at = given(uri);
    try {
      return GraphAddress.of(at == null ? fallbackUri : at, user, secret);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
