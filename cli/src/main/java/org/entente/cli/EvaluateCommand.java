package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.entente.loader.ResolutionJson;
import org.entente.loader.link.KnownActors;
import org.entente.loader.link.Resolver;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How good the claims are: runs annotated sets through the pipeline and scores what comes. */
@Command(
    name = "evaluate",
    description =
        "Scores what Entente reads out of annotated articles and sentences. The folder holds sets"
            + " in subfolders named gold, dse, plover, dwie, coref and actors, or a file"
            + " annotated.jsonl; see docs/evaluation.md.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

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

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private Threads threads = new Threads();

  @Spec private CommandSpec spec;

  @Mixin private ModelOption model = new ModelOption();

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    for (String set : sets) {
      if (!EvaluationFolder.kinds().contains(set)) {
        throw new CommandFailure(
            ExitStatus.USAGE,
            "there is no set '" + set + "'; there are " + EvaluationFolder.kinds());
      }
    }
    try {
      evaluate(sets.isEmpty() ? EvaluationFolder.kinds() : sets, messages);
    } catch (EvaluationDataException e) {
      messages.refuse(String.valueOf(e.getMessage()));
    }
    return ExitStatus.of(messages);
  }

  private void evaluate(List<String> wanted, Messages messages) {
    EvaluationFolder data = new EvaluationFolder(folder);
    List<String> present = wanted.stream().filter(data::holds).toList();
    wanted.stream()
        .filter(kind -> !present.contains(kind))
        .forEach(kind -> messages.line(kind + ": absent"));
    if (present.isEmpty()) {
      messages.refuse(folder + " holds none of the sets " + wanted);
      return;
    }
    KnownActors actors = gazetteer.actors();
    Answers answers =
        new PipelineAnswers(new Pipeline(actors, model.reader()), Resolver.of(actors));
    write(
        new Evaluation(data, answers, threads.number())
            .run(present, report -> messages.line(report.set() + ": " + report.items() + " items")),
        messages);
  }

  private void write(List<SetReport> reports, Messages messages) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? ReportWriter.json(reports) : ReportWriter.table(reports));
    if (misses != null) {
      try {
        Files.writeString(misses, ReportWriter.misses(reports));
      } catch (IOException e) {
        throw new CommandFailure(ExitStatus.FAILURE, "cannot write " + misses + ": " + e);
      }
      messages.line("wrong and missed claims: " + misses);
    }
  }

  /** Asks the pipeline. */
  private record PipelineAnswers(Pipeline pipeline, Resolver resolver) implements Answers {

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
      LocalDate date = ResolutionJson.date(question.date());
      Actor actor = resolver.resolve(question.mention(), question.context(), date).actor();
      return actor == null || actor.iso3() == null ? "" : actor.iso3();
    }
  }
}
