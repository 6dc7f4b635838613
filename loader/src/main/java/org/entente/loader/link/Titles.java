package org.entente.loader.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand before a person's name, and what they tell about the person. */
final class Titles {

  private static final Map<String, Gender> GENDERS = new HashMap<>();

  static {
    for (String word : new String[] {"mr", "sir", "lord", "king", "prince", "pope", "sheikh"}) {
      GENDERS.put(word, Gender.MALE);
    }
    for (String word :
        new String[] {
          "mrs",
          "ms",
          "miss",
          "lady",
          "queen",
          "princess",
          "dame",
          "baroness",
          "madame",
          "congresswoman",
          "chairwoman",
          "spokeswoman",
          "businesswoman",
          "sister"
        }) {
      GENDERS.put(word, Gender.FEMALE);
    }
    for (String word :
        new String[] {
          "congressman",
          "chairman",
          "spokesman",
          "businessman",
          "imam",
          "ayatollah",
          "cardinal",
          "father",
          "brother"
        }) {
      GENDERS.put(word, Gender.MALE);
    }
  }

  private static final Set<String> RANKS =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "minister",
          "secretary",
          "senator",
          "sen",
          "rep",
          "representative",
          "governor",
          "gov",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "major",
          "maj",
          "admiral",
          "adm",
          "lt",
          "sgt",
          "sergeant",
          "commander",
          "ambassador",
          "judge",
          "justice",
          "dr",
          "prof",
          "professor",
          "mayor",
          "speaker",
          "director",
          "leader",
          "mullah",
          "archbishop",
          "bishop",
          "rev",
          "reverend",
          "dictator",
          "crown",
          "aide",
          "lawyer",
          "adviser",
          "counsel",
          "nominee",
          "candidate",
          "strongman");

  /** Titles that hardly stand before anything but a name. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "sen",
          "rep",
          "gov",
          "gen",
          "president",
          "minister",
          "chancellor",
          "senator",
          "governor",
          "dr",
          "col",
          "lt",
          "sgt");

  private Titles() {}

  /** Whether capitals after this word are a person's name: "President Moon". */
  static boolean isBeforeNames(String word) {
    return BEFORE_NAMES.contains(plain(word)) && Character.isUpperCase(word.codePointAt(0));
  }

  /** The gender that a title tells; null if it tells none. */
  static @Nullable Gender gender(String word) {
    return GENDERS.get(plain(word));
  }

  static boolean isTitle(String word) {
    String plain = plain(word);
    return GENDERS.containsKey(plain) || RANKS.contains(plain);
  }

  private static String plain(String word) {
    String folded = Names.fold(word);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
