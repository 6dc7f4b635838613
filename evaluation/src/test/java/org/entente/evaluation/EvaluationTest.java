package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.evaluation.Figure.Rate;
import org.entente.evaluation.Figure.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  @TempDir private Path folder;

  @Test
  void goldRecallIsOverWhatBothWroteAndPrecisionAgainstWhatEitherWrote() throws IOException {
    write("gold/a.article.json", "{'id':'a','text':'Chad praised Mali and met Niger. He left.'}");
    String actors =
        "'actors':[{'name':'Chad','aliases':['the Chadians']},{'name':'Mali'},{'name':'Niger'}]";
    String praised = gold("Chad", "SUPPORTS", "Mali", "ASSERTED", true);
    write(
        "gold/a.A.json",
        "{" + actors + ",'claims':[" + praised + "," + gold("Niger", "MEETS", "Chad") + "]}");
    write(
        "gold/a.B.json",
        "{" + actors + ",'claims':[" + praised + "," + gold("Mali", "ACCUSES", "Niger") + "]}");
    SetReport report =
        evaluate(
            "gold",
            new Told()
                .claim("a", "The Chadians", "SUPPORTS", "Mali")
                .claim("a", "The Chadians", "SUPPORTS", "Mali")
                .claim("a", "Chad", "MEETS", "Niger")
                .claim("a", "Mali", "MEETS", "Niger")
                .claim("a", "Mali", "ACCUSES", "Niger", "NEGATED", "0.5"));
    // Of four distinct answers one is wrong; of one agreed claim one is found.
    assertThat(scores(report, "claims")).isEqualTo(new Scores(0.75, 1, 0.8571, 4, 1));
    assertThat(rate(report, "central recall")).isEqualTo(new Rate(1, 1));
    assertThat(rate(report, "actor pair recall")).isEqualTo(new Rate(1, 1));
    assertThat(rate(report, "factuality accuracy")).isEqualTo(new Rate(0.6667, 3));
    assertThat(rate(report, "evidence grounded")).isEqualTo(new Rate(1, 5));
    assertThat(report.tallies().get("MEETS").losses()).isEqualTo(1);
    assertThat(report.misses()).hasSize(1).first().asString().contains("Mali MEETS Niger");
  }

  @Test
  void annotatorsMayChooseDifferentCanonicalNames() throws IOException {
    write("gold/a.article.json", "{'id':'a','text':'Chad praised Mali.'}");
    write(
        "gold/a.A.json",
        "{'actors':[{'name':'Chad','aliases':['Republic of Chad']},{'name':'Mali'}],'claims':["
            + gold("Chad", "SUPPORTS", "Mali")
            + "]}");
    write(
        "gold/a.B.json",
        "{'actors':[{'name':'Republic of Chad'},{'name':'Mali'}],'claims':["
            + gold("Republic of Chad", "SUPPORTS", "Mali")
            + "]}");
    SetReport report = evaluate("gold", new Told().claim("a", "Chad", "SUPPORTS", "Mali"));
    assertThat(scores(report, "claims")).isEqualTo(new Scores(1, 1, 1, 1, 1));
  }

  @Test
  void theMostConfidentStanceDecidesSignAndDirection() throws IOException {
    write(
        "dse/consensus_x.tsv",
        "[Chad] praised [Mali].\tChad\tMali\t1\n"
            + "[Chad] was blamed by [Mali].\tChad\tMali\t4\n"
            + "[Chad] did not back [Mali].\tChad\tMali\t3\n"
            + "[Chad] met [Mali].\tChad\tMali\t0\n");
    SetReport report =
        evaluate(
            "dse",
            new Told()
                .claim("0", "Chad", "SUPPORTS", "Mali", "ASSERTED", "0.6")
                .claim("0", "Chad", "OPPOSES", "Mali", "ASSERTED", "0.5")
                .claim("1", "Mali", "ACCUSES", "Chad")
                .claim("2", "Chad", "SUPPORTS", "Mali", "NEGATED", "0.5")
                .claim("3", "Chad", "MEETS", "Mali"));
    assertThat(scores(report, "edge")).isEqualTo(new Scores(1, 1, 1, 3, 3));
    assertThat(((Rate) report.figures().get("macro-F1")).value()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void anEventNeedsItsClassItsActorsAndItsDirection() throws IOException {
    String record =
        "{'id':'%s','text':'Chad accused Mali.','event':'%s','reciprocal':false,"
            + "'source':[{'actorText':'Chad'}],'target':[{'actorText':'Mali'}]}\n";
    write(
        "plover/x.jsonl",
        record.formatted("0", "DISAPPROVE") + record.formatted("1", "DISAPPROVE"));
    SetReport report =
        evaluate(
            "plover",
            new Told()
                .claim("0", "Chad", "ACCUSES", "Mali")
                .claim("1", "Mali", "ACCUSES", "Chad")
                .claim("1", "Mali", "HOLDS_OFFICE", "Chad"));
    assertThat(scores(report, "triple")).isEqualTo(new Scores(0.5, 0.5, 0.5, 2, 2));
    assertThat(rate(report, "actor pair recall")).isEqualTo(new Rate(1, 2));
  }

  @Test
  void officePrecisionCountsPairsThatTheGoldKnows() throws IOException {
    write(
        "dwie/x.jsonl",
        "{'id':'0','tokens':['Ms.','Deby','of','Chad','left','.'],'entities':["
            + "{'names':['Idriss Deby','Deby'],'type':'type::person'},"
            + "{'names':['Chad'],'type':'type::location'}],"
            + "'relations':[[0,'head_of_state',1]]}\n");
    SetReport report =
        evaluate(
            "dwie",
            new Told()
                .claim("0", "Mahamat Deby", "HOLDS_OFFICE", "Chad")
                .claim("0", "Idriss Deby", "HOLDS_OFFICE", "World Bank"));
    assertThat(scores(report, "OFFICE")).isEqualTo(new Scores(1, 1, 1, 1, 1));
    assertThat(RelationArticles.text(List.of("Chad", "'s", "ally", "(", "Mali", ")", ".")))
        .isEqualTo("Chad's ally (Mali).");
  }

  @Test
  void bCubedCountsWithinAndAcrossArticles() throws IOException {
    String line =
        "{'id':'%s','topic':'t','text':'Deby saw Itno.','mentions':["
            + "{'begin':0,'end':4,'chain':'D'},{'begin':9,'end':13,'chain':'D'}]}\n";
    write("coref/x.jsonl", line.formatted("0") + line.formatted("1"));
    SetReport report =
        evaluate(
            "coref",
            new Told()
                .mention("0", "Deby", "deby")
                .mention("0", "Itno", "deby")
                .mention("1", "Deby", "deby"));
    assertThat(scores(report, "within")).isEqualTo(new Scores(1, 0.75, 0.8571, 4, 4));
    assertThat(scores(report, "across")).isEqualTo(new Scores(1, 0.625, 0.7692, 4, 4));
    assertThat(rate(report, "mentions with an actor")).isEqualTo(new Rate(0.75, 4));
  }

  @Test
  void aNameWithoutCountryIsRightWhenNoneIsGiven() throws IOException {
    write(
        "actors/x.jsonl",
        "{'id':'0','mention':'Chadian army','country':'TCD'}\n"
            + "{'id':'1','mention':'somebody','country':''}\n{'id':'2','mention':'nobody'}\n");
    SetReport report = evaluate("actors", new Told().country("0", "TCD").country("2", "MLI"));
    assertThat(rate(report, "country accuracy")).isEqualTo(new Rate(1, 2));
    assertThat(rate(report, "where gold has a country")).isEqualTo(new Rate(1, 1));
  }

  @Test
  void articlesOfOneAnnotatorAreScoredLikeGold() throws IOException {
    write(
        "annotated.jsonl",
        "{'id':'a','text':'Chad praised Mali.','actors':[{'name':'Chad'},{'name':'Mali'}],"
            + "'claims':["
            + gold("Chad", "SUPPORTS", "Mali")
            + "]}\n");
    SetReport report = evaluate("annotated", new Told());
    assertThat(scores(report, "claims")).isEqualTo(new Scores(0, 0, 0, 0, 1));
    assertThat(ReportWriter.misses(List.of(report))).contains("missed: Chad SUPPORTS Mali");
    assertThat(ReportWriter.json(List.of(report))).contains("\"F1\":0.0", "\"gold\":1");
    assertThat(ReportWriter.table(List.of(report))).contains("claims F1", "missed    1 of    1");
  }

  @Test
  void saysWhichFileIsBrokenAndWhere() throws IOException {
    write("plover/x.jsonl", "{'id':'0'}\n");
    write("dse/consensus.tsv", "no marks\tand no label\n");
    assertThatThrownBy(() -> evaluate("plover", new Told()))
        .isInstanceOf(EvaluationDataException.class)
        .hasMessageContaining("x.jsonl, line 1: lacks the list 'source'");
    assertThatThrownBy(() -> evaluate("dse", new Told()))
        .hasMessageContaining("consensus.tsv, line 1: is not: sentence, actor, actor, label");
    assertThatThrownBy(() -> new EvaluationFolder(folder.resolve("none")))
        .hasMessageContaining("is not a folder");
    assertThat(new EvaluationFolder(folder).holds("gold")).isFalse();
  }

  private SetReport evaluate(String kind, Answers answers) {
    List<SetReport> reports =
        new Evaluation(new EvaluationFolder(folder), answers, 2).run(List.of(kind), report -> {});
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file.endsWith("tsv") ? content : content.replace('\'', '"'));
  }

  private static String gold(String source, String predicate, String target) {
    return gold(source, predicate, target, "ASSERTED", false);
  }

  private static String gold(
      String source, String predicate, String target, String factuality, boolean central) {
    return "{'source':'%s','predicate':'%s','target':'%s','factuality':'%s','central':%s}"
        .formatted(source, predicate, target, factuality, central);
  }

  private static Scores scores(SetReport report, String figure) {
    return (Scores) report.figures().get(figure);
  }

  private static Rate rate(SetReport report, String figure) {
    return (Rate) report.figures().get(figure);
  }
}
