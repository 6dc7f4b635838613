package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphAddress;
import org.entente.loader.Pipeline;
import org.entente.loader.link.KnownActors;
import org.entente.relations.RelationReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles into a Neo4j that runs. */
@Command(
    name = "load",
    description = {
      "Loads articles into a Neo4j: the one of a running 'entente up', or the one that is named.",
      "Articles that are there already are passed over."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LoadCommand implements Callable<Integer> {

  /** Where {@code entente up} puts its server, if nobody says otherwise. */
  private static final String RUNNING = "bolt://localhost:" + UpCommand.BOLT_PORT;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text files, JSON Lines or folders; - for JSON Lines on standard input.")
  private List<String> paths = List.of();

  @Mixin private GraphOptions neo4j = new GraphOptions();

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--again",
      description = "Read articles anew that are there already, as after a new version.")
  private boolean again;

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private Threads threads = new Threads();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    String generated = neo4j.isGiven() ? null : home.dataHome().password().orElse(null);
    GraphAddress address = neo4j.address(RUNNING, generated);
    RelationReader reader = model.reader();
    Later<Pipeline> pipeline =
        new Later<>(() -> new Pipeline(KnownActors.standard(), reader)).begin();
    try (Graph graph = Graph.connect(address)) {
      graph.migrate();
      Load load = new Load(graph, pipeline, threads.number(), messages);
      spec.commandLine().getOut().println(load.run(new Inputs(paths, messages), again));
    }
    return ExitStatus.of(messages);
  }
}
