package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder where Entente keeps its data between runs. */
final class DataHome {

  private static final int PASSWORD_BYTES = 12;

  private final Path folder;

  DataHome(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Whether no Neo4j has run here yet. */
  boolean isNew() {
    return !Files.isDirectory(neo4j());
  }

  /** Where the embedded Neo4j lives. */
  Path neo4j() {
    return folder.resolve("neo4j");
  }

  /** Where the generated password stands, for its owner's eyes only. */
  Path passwordFile() {
    return folder.resolve("neo4j-password");
  }

  /** The generated password, if there is one. */
  Optional<String> password() {
    if (!Files.exists(passwordFile())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(passwordFile()).strip());
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.FAILURE,
          "the password in %s cannot be read (%s)".formatted(passwordFile(), e));
    }
  }

  /** The generated password; generates one when there is none. */
  String ensurePassword() {
    return password().orElseGet(this::generatePassword);
  }

  private String generatePassword() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    try {
      Files.createDirectories(folder);
      Files.createFile(passwordFile(), ownerOnly());
      Files.writeString(passwordFile(), password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.FAILURE,
          "cannot write to %s (%s); check permissions and free space".formatted(folder, e));
    }
    return password;
  }

  private FileAttribute<?>[] ownerOnly() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
