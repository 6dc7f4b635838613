package org.entente.relations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The three files of a model, from a folder or from the product itself: the network, its tokenizer
 * and its card. What the card says about the other two is checked before they are used.
 */
final class ModelFiles {

  static final String NETWORK = "relations.onnx";
  static final String TOKENIZER = "tokenizer.json";
  static final String CARD = "relations.json";

  private final @Nullable Path folder;

  private ModelFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  static ModelFiles ofProduct() {
    return new ModelFiles(null);
  }

  /**
   * @throws ModelException if the folder lacks one of the files
   */
  static ModelFiles in(Path folder) {
    for (String name : new String[] {CARD, NETWORK, TOKENIZER}) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        throw new ModelException(
            "the model in "
                + folder
                + " lacks "
                + name
                + "; a model is a folder with "
                + CARD
                + ", "
                + NETWORK
                + " and "
                + TOKENIZER
                + ", as training/export.py writes it");
      }
    }
    return new ModelFiles(folder);
  }

  byte[] read(String name) {
    try (InputStream in =
        folder == null
            ? ModelFiles.class.getResourceAsStream(name)
            : Files.newInputStream(folder.resolve(name))) {
      if (in == null) {
        throw new ModelException("this build of Entente has no " + name + "; use --model none");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("cannot read " + where(name) + " (" + e.getMessage() + ")", e);
    }
  }

  /**
   * The bytes of a file if they are those that the card was written for.
   *
   * @param sha256 as the card says, in hexadecimal
   */
  byte[] read(String name, String sha256) {
    byte[] bytes = read(name);
    String found;
    try {
      found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    if (!found.equals(sha256)) {
      throw new ModelException(
          where(name)
              + " is damaged or belongs to another model: its SHA-256 is "
              + found
              + ", but "
              + CARD
              + " says "
              + sha256
              + "; fetch it again");
    }
    return bytes;
  }

  private String where(String name) {
    return folder == null ? "the product's " + name : folder.resolve(name).toString();
  }
}
