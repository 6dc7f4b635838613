package org.entente.cypher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/** The connection to a Neo4j: transactions that are tried again, and errors in our own words. */
final class Store implements AutoCloseable {

  private static final Pattern VERSION = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");
  private static final Duration LONGEST_READ = Duration.ofSeconds(60);
  private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

  private final GraphAddress address;
  private final Driver driver;
  private final String server;

  private Store(GraphAddress address, Driver driver, String server) {
    this.address = address;
    this.driver = driver;
    this.server = server;
  }

  static Store connect(GraphAddress address) {
    Config config =
        Config.builder()
            .withUserAgent("Entente")
            .withConnectionTimeout(10, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(20, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
            .build();
    Driver driver;
    try {
      driver =
          GraphDatabase.driver(
              address.uri(), AuthTokens.basic(address.user(), address.password()), config);
    } catch (Neo4jException | IllegalArgumentException e) {
      throw Failures.inOurWords(e, address);
    }
    // Not tried again and again: whoever starts a command wants to know at once.
    try (Session session = driver.session()) {
      String server = session.run(Queries.text("connect")).consume().server().agent();
      requireSupported(server, address);
      return new Store(address, driver, server);
    } catch (RuntimeException e) {
      driver.close();
      throw Failures.inOurWords(e, address);
    }
  }

  /**
   * Subqueries with named variables and quantified paths need 5.26, which is the oldest we test.
   */
  private static void requireSupported(String server, GraphAddress address) {
    Matcher version = VERSION.matcher(server);
    if (version.matches()) {
      int major = Integer.parseInt(version.group(1));
      int minor = Integer.parseInt(version.group(2));
      if (major < 5 || (major == 5 && minor < 26)) {
        throw new GraphException(
            GraphException.Kind.UNSUPPORTED_SERVER,
            address.uri() + " is a " + server + "; Entente needs Neo4j 5.26 or newer",
            null);
      }
    }
  }

  /** Reads in one transaction, again if the server says that trying again may help. */
  <T> T read(Function<TransactionContext, T> work) {
    try (Session session = driver.session()) {
      return session.executeRead(work::apply, timeout(LONGEST_READ));
    } catch (Neo4jException e) {
      throw Failures.inOurWords(e, address);
    }
  }

  /** Reads what may be too much to hold at once; not tried again, as some was handed on already. */
  <T> void readOnce(Function<SimpleQueryRunner, Stream<T>> work, Consumer<T> sink) {
    SessionConfig readOnly = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    try (Session session = driver.session(readOnly);
        Transaction tx = session.beginTransaction(timeout(LONGEST_READ))) {
      work.apply(tx).forEach(sink);
    } catch (Neo4jException e) {
      throw Failures.inOurWords(e, address);
    }
  }

  /** Writes in one transaction, all or nothing; the work may be done more than once. */
  <T> T write(Function<TransactionContext, T> work) {
    try (Session session = driver.session()) {
      return session.executeWrite(work::apply, timeout(LONGEST_WRITE));
    } catch (Neo4jException e) {
      throw Failures.inOurWords(e, address);
    }
  }

  /**
   * Runs a single statement that takes no parameters, such as a change of the schema. If another
   * process makes the same change at the same moment, {@code IF NOT EXISTS} comes too late for one
   * of the two, and it is tried once more.
   */
  void runAlone(String statement) {
    try (Session session = driver.session()) {
      try {
        session.executeWriteWithoutResult(
            tx -> tx.run(statement).consume(), timeout(LONGEST_WRITE));
      } catch (ClientException e) {
        if (!e.code().startsWith("Neo.ClientError.Schema.") || !e.code().endsWith("Exists")) {
          throw e;
        }
        session.executeWriteWithoutResult(
            tx -> tx.run(statement).consume(), timeout(LONGEST_WRITE));
      }
    } catch (Neo4jException e) {
      throw Failures.inOurWords(e, address);
    }
  }

  /**
   * Asked once and not again: who asks for the version wants to know at once whether it answers.
   */
  GraphVersion version() {
    return once(Queries.text("graph-version")).stream()
        .findFirst()
        .map(Store::version)
        .orElseThrow(
            () ->
                new GraphException(
                    GraphException.Kind.MIGRATION,
                    "the graph at " + address.uri() + " is not set up; migrate it first",
                    null));
  }

  private List<Record> once(String query) {
    try (Session session =
        driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
      return session.run(query, timeout(LONGEST_READ)).list();
    } catch (Neo4jException e) {
      throw Failures.inOurWords(e, address);
    }
  }

  private static GraphVersion version(Record row) {
    return new GraphVersion(row.get("graph").asString(), row.get("number").asLong());
  }

  private static TransactionConfig timeout(Duration longest) {
    return TransactionConfig.builder().withTimeout(longest).build();
  }

  GraphAddress address() {
    return address;
  }

  String server() {
    return server;
  }

  @Override
  public void close() {
    driver.close();
  }
}
