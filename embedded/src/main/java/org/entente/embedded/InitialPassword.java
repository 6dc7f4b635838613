package org.entente.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Sets the first password of a store that no server has opened yet, with Neo4j's own command. */
final class InitialPassword {

  private InitialPassword() {}

  static void set(ClassLoader neo4j, ServerHome home, String password)
      throws ReflectiveOperationException {
    Class<?> contextClass = neo4j.loadClass("org.neo4j.cli.ExecutionContext");
    Class<?> commandLine = neo4j.loadClass("picocli.CommandLine");
    Object command =
        neo4j
            .loadClass("org.neo4j.commandline.admin.security.SetInitialPasswordCommand")
            .getConstructor(contextClass)
            .newInstance(context(neo4j, contextClass, home));
    Object line = commandLine.getConstructor(Object.class).newInstance(command);
    Object status =
        commandLine
            .getMethod("execute", String[].class)
            .invoke(line, (Object) List.of("--", password).toArray(String[]::new));
    if (!Integer.valueOf(0).equals(status)) {
      throw new EmbeddedNeo4jException(
          "the first password could not be set; is the disk of " + home.path() + " full?");
    }
  }

  /** Where the command works; what it says about restarts is not for our users. */
  private static Object context(ClassLoader neo4j, Class<?> contextClass, ServerHome home)
      throws ReflectiveOperationException {
    Class<?> files = neo4j.loadClass("org.neo4j.io.fs.FileSystemAbstraction");
    Constructor<?> context =
        contextClass.getConstructor(
            Path.class, Path.class, PrintStream.class, PrintStream.class, files);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return context.newInstance(
        home.path(),
        home.path().resolve("conf"),
        nowhere,
        nowhere,
        neo4j
            .loadClass("org.neo4j.io.fs.DefaultFileSystemAbstraction")
            .getConstructor()
            .newInstance());
  }
}
