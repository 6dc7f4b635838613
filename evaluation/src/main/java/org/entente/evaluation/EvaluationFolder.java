package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the sets of evaluation data in a folder, each kind in its own subfolder. */
public final class EvaluationFolder {

  /** Where a kind of set lies and how it is read. */
  private record Place(
      String folder, String pattern, BiFunction<Path, String, EvaluationSet> reading) {}

  private static final Map<String, Place> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("gold", new Place("gold", "[^/]+\\.article\\.json", AnnotatedArticles::folder));
    PLACES.put("dse", new Place("dse", "consensus[^/]*\\.tsv", StanceSentences::read));
    PLACES.put("plover", new Place("plover", "[^/]+\\.jsonl(\\.gz)?", EventSentences::read));
    PLACES.put("dwie", new Place("dwie", "[^/]+\\.jsonl(\\.gz)?", RelationArticles::read));
    PLACES.put("coref", new Place("coref", "[^/]+\\.jsonl(\\.gz)?", PersonMentions::read));
    PLACES.put("actors", new Place("actors", "[^/]+\\.jsonl(\\.gz)?", CountriesOfNames::read));
    PLACES.put(
        "annotated", new Place("", "annotated[^/]*\\.jsonl(\\.gz)?", AnnotatedArticles::lines));
  }

  private final Path folder;

  /**
   * A folder with evaluation data; nothing is read yet.
   *
   * @throws EvaluationDataException if it is none
   */
  public EvaluationFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationDataException(
          folder, 0, "is not a folder; give the folder that holds gold, dse, plover and so on");
    }
    this.folder = folder;
  }

  /** The kinds of sets that there can be, in the order in which they are reported. */
  public static List<String> kinds() {
    return List.copyOf(PLACES.keySet());
  }

  /** Whether the folder has a set of a kind. */
  public boolean holds(String kind) {
    return !files(kind).isEmpty();
  }

  /** The files of a kind; none if the set is absent. */
  List<Path> files(String kind) {
    Place place = place(kind);
    Path inside = place.folder().isEmpty() ? folder : folder.resolve(place.folder());
    if (!Files.isDirectory(inside)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(inside)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches(place.pattern()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new EvaluationDataException(inside, 0, "cannot be listed; check the path", e);
    }
  }

  /**
   * Reads the sets of a kind.
   *
   * @throws EvaluationDataException if one is broken
   */
  List<EvaluationSet> sets(String kind) {
    Place place = place(kind);
    List<Path> files = files(kind);
    if (kind.equals("gold")) {
      Path inside = folder.resolve(place.folder());
      return files.isEmpty() ? List.of() : List.of(place.reading().apply(inside, kind));
    }
    List<EvaluationSet> sets = new ArrayList<>();
    for (Path file : files) {
      String name = files.size() == 1 ? kind : kind + "/" + file.getFileName();
      sets.add(place.reading().apply(file, name));
    }
    return sets;
  }

  private static Place place(String kind) {
    Place place = PLACES.get(kind);
    if (place == null) {
      throw new IllegalArgumentException("there is no kind of set '" + kind + "'");
    }
    return place;
  }
}
