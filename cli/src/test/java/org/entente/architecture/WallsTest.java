package org.entente.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The walls between the rooms, as {@code ARCHITECTURE.md} draws them. It stands in the command line
 * because only that module sees all the others.
 */
@AnalyzeClasses(packages = "org.entente", importOptions = WallsTest.WithoutTests.class)
final class WallsTest {

  /** Leaves out test classes, those that one module lends to others as a jar, too. */
  static final class WithoutTests implements ImportOption {

    private final ImportOption inFolders = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
      return inFolders.includes(location) && !location.contains("-tests.jar");
    }
  }

  private static final DescribedPredicate<JavaClass> OF_ENTENTE =
      resideInAPackage("org.entente..").as("of Entente");

  @ArchTest
  static final ArchRule nothingGoesInCircles =
      slices()
          .matching("org.entente.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages in a circle can only be understood, tested and replaced together");

  @ArchTest
  static final ArchRule theRoomsOfTheLoaderDoNotSeeEachOther =
      slices()
          .matching("org.entente.loader.(*)..")
          .should()
          .notDependOnEachOther()
          .because(
              "each room takes a record of the model and hands on another, so that any of them can"
                  + " be replaced; Pipeline alone knows their order");

  @ArchTest
  static final ArchRule theModelKnowsNobody =
      classes()
          .that()
          .resideInAPackage("org.entente.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.entente.model..", "java..", "org.jspecify..", "org.snakeyaml.."))
          .because("the words that every room shares must not pull a library into every room");

  @ArchTest
  static final ArchRule onlyAnnotateSeesTheLanguageLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.loader.annotate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford.nlp..", "opennlp..")
          .because("another parser must be able to take its place behind AnnotatedDocument");

  @ArchTest
  static final ArchRule onlyRelationsSeesTheNeuralLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.relations..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
          .because("another runtime must be able to take its place behind RelationReader");

  @ArchTest
  static final ArchRule relationsKnowsOnlyTheModel =
      classes()
          .that()
          .resideInAPackage("org.entente.relations..")
          .should()
          .onlyDependOnClassesThat(
              not(OF_ENTENTE)
                  .or(resideInAnyPackage("org.entente.relations..", "org.entente.model..")))
          .because("a trained model is a witness: it hears a sentence and knows nobody else");

  @ArchTest
  static final ArchRule onlyCypherSeesTheDriver =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cypher..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j.driver..")
          .because("there is one door to Neo4j, where its errors become ours");

  @ArchTest
  static final ArchRule onlyWriteSeesTheGraphFromTheLoader =
      noClasses()
          .that()
          .resideInAPackage("org.entente.loader.*..")
          .and()
          .resideOutsideOfPackage("org.entente.loader.write..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.cypher..")
          .because("claims are found from the text alone, and extract must run without a database");

  @ArchTest
  static final ArchRule cypherKnowsOnlyTheModel =
      classes()
          .that()
          .resideInAPackage("org.entente.cypher..")
          .should()
          .onlyDependOnClassesThat(
              not(OF_ENTENTE).or(resideInAnyPackage("org.entente.cypher..", "org.entente.model..")))
          .because("the store must not know who fills it or who asks")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule alliancesKnowOnlyTheModel =
      classes()
          .that()
          .resideInAPackage("org.entente.alliances..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.entente.alliances..", "org.entente.model..", "java..", "org.jspecify.."))
          .because(
              "the analysis is arithmetic on events: it must be testable against the literature"
                  + " without a graph, a server or a clock");

  @ArchTest
  static final ArchRule askKnowsOnlyTheModel =
      classes()
          .that()
          .resideInAPackage("org.entente.ask..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.entente.ask..", "org.entente.model..", "java..", "org.jspecify.."))
          .because("to read a question is one thing and to answer it another")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theApiAnswersFromTheGraphAlone =
      classes()
          .that()
          .resideInAPackage("org.entente.api..")
          .should()
          .onlyDependOnClassesThat(
              not(OF_ENTENTE)
                  .or(
                      resideInAnyPackage(
                          "org.entente.api..",
                          "org.entente.alliances..",
                          "org.entente.ask..",
                          "org.entente.cypher..",
                          "org.entente.model..")))
          .because("reading must work, and start fast, without the models that loading needs")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theEmbeddedServerKnowsNobody =
      classes()
          .that()
          .resideInAPackage("org.entente.embedded..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("org.entente.embedded..", "java..", "org.jspecify.."))
          .because(
              "the server lives in a class loader of its own; a type shared with it would bring its"
                  + " libraries into conflict with ours");

  @ArchTest
  static final ArchRule nobodySeesTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.cli..")
          .because("it puts the modules together and nothing may be put together inside it");

  @ArchTest
  static final ArchRule onlyTheCommandLineSpeaksToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because(
              "standard output belongs to claims, and messages are the command line's to word");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
          .because("such a name says that a class is needed, not what it is");
}
