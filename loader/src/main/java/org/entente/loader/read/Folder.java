package org.entente.loader.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files in a folder and the folders in it, sorted by path; hidden ones are passed over.
 *
 * @param files those whose names say that they hold articles
 * @param others the other files
 * @param unreadable what could not be looked into, with the reason
 */
record Folder(List<Path> files, List<Path> others, Map<Path, IOException> unreadable) {

  private static final int NAMED = 3;

  static Folder list(Path folder) throws IOException {
    Folder found = new Folder(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path)) {
              (FileKind.isKnown(path.toString()) ? found.files : found.others).add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException why) {
            found.unreadable.put(path, why);
            return FileVisitResult.CONTINUE;
          }
        });
    found.files.sort(null);
    found.others.sort(null);
    return found;
  }

  /** The first of the other files by name, and how many more there are. */
  String othersInWords() {
    String names =
        others.stream()
            .limit(NAMED)
            .map(path -> String.valueOf(path.getFileName()))
            .collect(Collectors.joining(", "));
    return others.size() <= NAMED ? names : names + " and " + (others.size() - NAMED) + " more";
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
