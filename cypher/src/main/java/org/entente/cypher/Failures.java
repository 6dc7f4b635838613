package org.entente.cypher;

import java.util.regex.Pattern;
import org.entente.cypher.GraphException.Kind;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Turns what the driver throws into {@link GraphException}s that say what to do. */
final class Failures {

  /** What Neo4j says when its disk is full, then and until it is started again. */
  private static final Pattern UNWRITABLE =
      Pattern.compile(
          "No space left|Could not append transaction|critical error and needs to be restarted");

  private Failures() {}

  static GraphException inOurWords(RuntimeException e, GraphAddress at) {
    if (e instanceof GraphException already) {
      return already;
    }
    String reason = String.valueOf(e.getMessage());
    String code = e instanceof Neo4jException known ? known.code() : "";
    if (reason.contains("HTTP") || reason.contains("unexpected response from the server")) {
      return new GraphException(
          Kind.NOT_NEO4J,
          "what answers at " + at.uri() + " does not speak Bolt; give the Bolt port, mostly 7687",
          e);
    }
    if (code.endsWith("AuthenticationRateLimit")) {
      return new GraphException(
          Kind.WRONG_PASSWORD,
          "Neo4j at " + at.uri() + " has seen too many wrong passwords; wait some seconds",
          e);
    }
    if (code.endsWith("CredentialsExpired")) {
      return new GraphException(
          Kind.WRONG_PASSWORD,
          "the password of '" + at.user() + "' at " + at.uri() + " has to be changed first",
          e);
    }
    if (e instanceof AuthenticationException || e instanceof SecurityException && isLogin(code)) {
      return new GraphException(
          Kind.WRONG_PASSWORD,
          "Neo4j at " + at.uri() + " does not accept user '" + at.user() + "' with this password",
          e);
    }
    if (reason.startsWith("Unable to acquire connection from the pool")) {
      return new GraphException(
          Kind.UNREACHABLE,
          "nothing at "
              + at.uri()
              + " answers in Bolt in time; is that the Bolt port, mostly 7687, or is it overloaded?",
          e);
    }
    if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
      return new GraphException(
          Kind.UNREACHABLE,
          "no Neo4j answers at " + at.uri() + "; is it running, and is the address right?",
          e);
    }
    if (code.contains("TransactionTimedOut") || code.contains("LockAcquisitionTimeout")) {
      return new GraphException(
          Kind.TIMED_OUT, "Neo4j took too long to answer; ask for less, or try later", e);
    }
    if (e instanceof ClientException || reason.contains("too large to index")) {
      return new GraphException(Kind.REJECTED, "Neo4j refuses this: " + reason, e);
    }
    if (UNWRITABLE.matcher(reason).find()) {
      return new GraphException(
          Kind.FAILED,
          "Neo4j at "
              + at.uri()
              + " cannot write its store, mostly because its disk is full; make room, start it"
              + " again, and repeat this: what was written before stays",
          e);
    }
    return new GraphException(Kind.FAILED, "Neo4j at " + at.uri() + " failed: " + reason, e);
  }

  private static boolean isLogin(String code) {
    return code.endsWith("Unauthorized");
  }
}
