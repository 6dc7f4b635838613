package org.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.api.ApiConfig;
import org.entente.api.ApiServer;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphAddress;
import org.entente.cypher.GraphException;
import org.entente.embedded.EmbeddedConfig;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.loader.Pipeline;
import org.entente.loader.link.KnownActors;
import org.entente.relations.RelationReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything at once: Neo4j, articles, API and page, until somebody stops it. */
@Command(
    name = "up",
    description = {
      "Starts Neo4j, the API and the page, and loads articles: those given, or the samples into an"
          + " empty graph. Articles that are there already are passed over.",
      "Ctrl-C stops it; the data stay."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class UpCommand implements Callable<Integer> {

  static final int BOLT_PORT = 7687;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Text files, JSON Lines or folders; - for JSON Lines on standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Of the page and the API (default: ${DEFAULT-VALUE}; 0 for any free one).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = ApiConfig.LOCAL,
      description =
          "The address that the page and the API listen on (default: ${DEFAULT-VALUE}, which only"
              + " this machine reaches).")
  private String host = ApiConfig.LOCAL;

  @Option(
      names = "--bolt-port",
      defaultValue = "" + BOLT_PORT,
      description = "Of Neo4j for drivers (default: ${DEFAULT-VALUE}).")
  private int boltPort;

  @Option(
      names = "--browser-port",
      defaultValue = "7474",
      description = "Of the Neo4j Browser (default: ${DEFAULT-VALUE}).")
  private int browserPort;

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--no-samples", description = "Leave an empty graph empty.")
  private boolean noSamples;

  @Mixin private GraphOptions neo4j = new GraphOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private Threads threads = new Threads();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    requireFree(host, port, "of the page and the API", "--port", ExitStatus.FAILURE);
    RelationReader reader = model.reader();
    Later<Pipeline> pipeline = new Later<>(() -> new Pipeline(KnownActors.standard(), reader));
    if (!paths.isEmpty() || !neo4j.isGiven() && !noSamples && home.dataHome().isNew()) {
      // Loading the models and starting the server take some seconds each, so: at the same time.
      pipeline.begin();
    }
    try (Services services = new Services(messages)) {
      try {
        serve(services, pipeline, messages);
      } catch (RuntimeException e) {
        if (!services.isStopping()) {
          throw e;
        }
      }
    }
    return ExitStatus.of(messages);
  }

  private void serve(Services services, Later<Pipeline> pipeline, Messages messages) {
    Graph graph = services.add(neo4j.isGiven() ? given() : embedded(services));
    graph.migrate();
    ApiServer api = services.add(ApiServer.start(new ApiConfig(host, port), graph));
    tell("  Page           " + api.uri());
    tell("  API            " + api.uri() + "api/v1, described at " + api.uri() + "docs");
    List<String> wanted = paths;
    if (wanted.isEmpty() && !noSamples) {
      wanted = Samples.wanted(graph, messages);
    }
    if (!wanted.isEmpty()) {
      Load load = new Load(graph, pipeline, threads.number(), messages);
      tell(load.run(new Inputs(wanted, messages), false));
    }
    pipeline.forget();
    Pipeline.forgetModels();
    // Asked for once, as the machine would else keep for hours what only loading needs.
    System.gc();
    tell("Entente is up. Ctrl-C stops it.");
    services.await();
  }

  private Graph given() {
    GraphAddress address = neo4j.address("", null);
    Graph graph = Graph.connect(address);
    tell("  Neo4j          " + address.uri());
    return graph;
  }

  private Graph embedded(Services services) {
    String local = ApiConfig.LOCAL;
    requireFree(local, boltPort, "of Neo4j for drivers", "--bolt-port", ExitStatus.DATABASE);
    requireFree(local, browserPort, "of the Neo4j Browser", "--browser-port", ExitStatus.DATABASE);
    DataHome data = home.dataHome();
    String chosen = neo4j.password();
    String password = chosen == null ? data.ensurePassword() : chosen;
    EmbeddedNeo4j server = services.add(EmbeddedNeo4j.start(config(data, password)));
    Graph graph = connect(server, data, password);
    tell("  Neo4j Browser  " + server.httpUri() + "/browser/");
    tell("  Bolt           " + server.boltUri());
    tell(
        "  Log in as      neo4j, with the password "
            + (chosen == null ? "in " + data.passwordFile() : "that you gave"));
    return graph;
  }

  private EmbeddedConfig config(DataHome data, String password) {
    try {
      return new EmbeddedConfig(data.neo4j(), boltPort, browserPort, password);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Graph connect(EmbeddedNeo4j server, DataHome data, String password) {
    try {
      return Graph.connect(new GraphAddress(server.boltUri(), "neo4j", password));
    } catch (GraphException e) {
      if (e.kind() != GraphException.Kind.WRONG_PASSWORD) {
        throw e;
      }
      throw new CommandFailure(
          ExitStatus.DATABASE,
          "the data in %s have another password than the one %s; give the one that they were"
                  .formatted(data.neo4j(), "given now or kept in " + data.passwordFile())
              + " first started with in NEO4J_PASSWORD, or name another folder with --home");
    }
  }

  /** Says early which option helps; the servers themselves only know that they cannot have it. */
  private static void requireFree(
      String address, int port, String whose, String option, int status) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new CommandFailure(
          status,
          "port %d %s cannot be had at %s (%s); stop what uses it, perhaps another 'entente up', or give another %s"
              .formatted(port, whose, address, e.getMessage(), option));
    }
  }

  private void tell(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
