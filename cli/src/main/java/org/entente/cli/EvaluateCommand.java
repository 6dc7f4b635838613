package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluation.Answers;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.EvaluationDataException;
import org.entente.evaluation.EvaluationFolder;
import org.entente.evaluation.Question;
import org.entente.evaluation.ReportWriter;
import org.entente.evaluation.SetReport;
import org.entente.loader.ForeignLanguageException;
import org.entente.loader.Pipeline;
import org.entente.loader.link.KnownActors;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good the claims are: runs annotated sets through the pipeline and scores what comes. */
@Command(
    name = "evaluate",
    description =
        "Scores what Entente reads out of annotated articles and sentences. The folder holds sets"
            + " in subfolders named gold, dse, plover, dwie, coref and actors, or a file"
            + " annotated.jsonl; see docs/evaluation.md.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /** Needs names to be resolved outside an article, which the pipeline does not do yet. */
  private static final String UNANSWERED = "actors";

  @Parameters(paramLabel = "FOLDER", description = "where the evaluation data lies")
  private Path folder = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "only sets of this kind; may be given several times")
  private List<String> sets = List.of();

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = "write every wrong and missed claim to a file to read")
  private @Nullable Path misses;

  @Option(names = "--json", description = "write the figures as JSON instead of a table")
  private boolean json;

  @Option(names = "--threads", description = "articles worked on at a time (default: 1)")
  private int threads = 1;

  @Mixin private ModelOption model = new ModelOption();

  @Override
  public Integer call() throws IOException {
    for (String set : sets) {
      if (!EvaluationFolder.kinds().contains(set)) {
        System.err.println(
            "entente: there is no set '" + set + "'; there are " + EvaluationFolder.kinds());
        return 2;
      }
    }
    List<String> wanted = sets.isEmpty() ? EvaluationFolder.kinds() : sets;
    try {
      EvaluationFolder data = new EvaluationFolder(folder);
      List<String> present = present(data, wanted);
      if (present.isEmpty()) {
        System.err.println("refused: " + folder + " holds none of the sets " + wanted);
        return 1;
      }
      Evaluation evaluation =
          new Evaluation(
              data,
              new PipelineAnswers(new Pipeline(KnownActors.standard(), model.reader())),
              threads);
      List<SetReport> reports =
          evaluation.run(
              present,
              report -> System.err.println(report.set() + ": " + report.items() + " items"));
      write(reports);
      return 0;
    } catch (EvaluationDataException e) {
      System.err.println("refused: " + e.getMessage());
      return 1;
    }
  }

  private static List<String> present(EvaluationFolder data, List<String> wanted) {
    List<String> present = new ArrayList<>();
    for (String kind : wanted) {
      if (!data.holds(kind)) {
        System.err.println(kind + ": absent");
      } else if (kind.equals(UNANSWERED)) {
        System.err.println(kind + ": not scored, because names cannot be resolved yet");
      } else {
        present.add(kind);
      }
    }
    return present;
  }

  private void write(List<SetReport> reports) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(json ? ReportWriter.json(reports) : ReportWriter.table(reports));
    if (misses != null) {
      Files.writeString(misses, ReportWriter.misses(reports));
      System.err.println("wrong and missed claims: " + misses);
    }
  }

  /** Asks the pipeline. */
  private record PipelineAnswers(Pipeline pipeline) implements Answers {

    @Override
    public List<Claim> claims(Article article) {
      try {
        return pipeline.claims(article);
      } catch (ForeignLanguageException e) {
        return List.of();
      }
    }

    @Override
    public List<Mention> mentions(Article article) {
      try {
        return pipeline.linked(article).mentions();
      } catch (ForeignLanguageException e) {
        return List.of();
      }
    }

    @Override
    public String country(Question question) {
      return "";
    }
  }
}
