package org.entente.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one server. While it is open, no other process starts a server there. */
final class ServerHome implements AutoCloseable {

  /** A new store takes some 20 MB, and a transaction log needs room to turn over. */
  private static final long LEAST_SPACE = 100L * 1024 * 1024;

  private final Path path;
  private final FileChannel lockFile;

  private ServerHome(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Makes the folders that the server needs and takes them for this process.
   *
   * @throws EmbeddedNeo4jException if they cannot be written, are in use, or the disk is full
   */
  static ServerHome open(Path path) {
    try {
      for (String folder : List.of("conf", "data", "logs", "plugins", "import", "run")) {
        Files.createDirectories(path.resolve(folder));
      }
      long space = Files.getFileStore(path).getUsableSpace();
      if (space < LEAST_SPACE) {
        throw new EmbeddedNeo4jException(
            "only %d MB are free at %s, Neo4j needs %d; make room, or name another folder"
                .formatted(space >> 20, path, LEAST_SPACE >> 20));
      }
      Path configuration = path.resolve("conf/neo4j.conf");
      if (!Files.exists(configuration)) {
        Files.createFile(configuration);
      }
      try (InputStream logs = ServerHome.class.getResourceAsStream("user-logs.xml")) {
        Files.copy(
            Objects.requireNonNull(logs),
            path.resolve("conf/user-logs.xml"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      return new ServerHome(path, lock(path));
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          "cannot write to " + path + " (" + e + "); check permissions and free space", e);
    }
  }

  Path path() {
    return path;
  }

  Path configuration() {
    return path.resolve("conf/neo4j.conf");
  }

  /** Whether no server has run here yet. */
  boolean isNew() {
    return !Files.exists(path.resolve("data/databases"));
  }

  /** The last complaint in the server's own log; null when it has none. */
  @Nullable String lastError() {
    try (Stream<String> lines = Files.lines(path.resolve("logs/neo4j.log"))) {
      return lines
          .filter(line -> line.contains(" ERROR "))
          .reduce((earlier, later) -> later)
          .map(line -> line.substring(line.indexOf(" ERROR ") + " ERROR ".length()).strip())
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  /** Lets other processes have it. */
  @Override
  public void close() throws IOException {
    lockFile.close();
  }

  private static FileChannel lock(Path path) throws IOException {
    Path file = path.resolve("run/entente.lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      String holder = Files.readString(file).strip();
      channel.close();
      throw new EmbeddedNeo4jException(
          "the data in %s are in use by another Entente (process %s); stop it, or name another folder"
              .formatted(path, holder.isEmpty() ? "unknown" : holder));
    }
    channel.truncate(0);
    channel.write(StandardCharsets.US_ASCII.encode(String.valueOf(ProcessHandle.current().pid())));
    return channel;
  }
}
