package org.entente.loader.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownActorsTest {

  @TempDir private Path folder;

  @Test
  void everyActorOfTheProductHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (String file : List.of("countries.tsv", "actors.tsv")) {
      for (TsvRows.Row row : TsvRows.resource(file, Gazetteer.COLUMNS)) {
        assertThat(ids.add(row.column(0))).as(file + ", line " + row.line()).isTrue();
      }
    }
  }

  @Test
  void aUsersActorsGoBeforeThoseOfTheProduct() throws IOException {
    Path actors = write("mine.tsv", "org:ours\tOur Alliance\tOrganization\tNOR\tOA|NATO\t\t");
    Path persons = write("people.tsv", "Kari Lund\tNOR\tf\t\t\tprime minister NOR 2030/");
    Resolver resolver = Resolver.of(KnownActors.with(List.of(actors, persons)));
    assertThat(resolver.resolve("NATO", null, null).actor())
        .extracting(Actor::id)
        .isEqualTo("org:ours");
    assertThat(resolver.resolve("the Norwegian prime minister", null, LocalDate.of(2031, 1, 1)))
        .extracting(resolution -> resolution.actor().name())
        .isEqualTo("Kari Lund");
  }

  @Test
  void aPetrarchDictionaryIsRead() throws IOException {
    Path file =
        write(
            "Phoenix.actors.txt",
            """
            ; a comment
            NORWAY_  [NOR]
            +NORGE_
            KARI_LUND_
            +MRS_LUND_
            \t[NORELI 991231-300101]
            \t[NORGOV >300101]
            FJORD_LIBERATION_ARMY_ [NORREB] ; 2001
            """);
    Resolver resolver = Resolver.of(KnownActors.with(List.of(file)));
    assertThat(resolver.resolve("Norge", null, null).actor())
        .extracting(Actor::id)
        .isEqualTo("country:NOR");
    assertThat(resolver.resolve("Kari Lund", null, null).actor())
        .extracting(Actor::iso3)
        .isEqualTo("NOR");
    assertThat(resolver.resolve("the Fjord Liberation Army", null, null).actor())
        .extracting(Actor::id, Actor::iso3)
        .containsExactly("group:fjord-liberation-army", "NOR");
  }

  @Test
  void everyLineThatIsWrongIsNamedWithItsReason() throws IOException {
    Path file =
        write(
            "bad.tsv",
            """
            org:one\tOne\tOrganization\t\t\t\t
            org:two\tTwo\tPlanet\t\t\t\t
            too\tfew
            Some Body\tNOR\tx\t\t\t
            Some Body\tNOR\tf\t\t\tking of hearts
            """);
    assertThatThrownBy(() -> KnownActors.with(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.tsv, line 2: ")
        .hasMessageContaining("Planet")
        .hasMessageContaining("bad.tsv, line 3: has 2 columns")
        .hasMessageContaining("bad.tsv, line 4: ")
        .hasMessageContaining("bad.tsv, line 5: 'king of hearts'");
  }

  @Test
  void aPetrarchLineThatIsWrongIsNamedWithItsReason() throws IOException {
    Path file = write("bad.txt", "+SYNONYM_\nNOBODY_\nSOMEBODY_ [no]\n");
    assertThatThrownBy(() -> KnownActors.with(List.of(file)))
        .hasMessageContaining("bad.txt, line 1: a synonym before any name")
        .hasMessageContaining("bad.txt, line 2: Nobody has no code")
        .hasMessageContaining("bad.txt, line 3: codes are not of the form");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> KnownActors.with(List.of(folder.resolve("none.tsv"))))
        .hasMessageContaining("none.tsv: cannot be read");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
