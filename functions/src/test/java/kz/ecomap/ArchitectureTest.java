package kz.ecomap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** The rules that the code keeps, whoever writes it. */
@AnalyzeClasses(packages = "kz.ecomap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String AWS_SDK = "software.amazon.awssdk..";

  @ArchTest
  static final ArchRule sharedKnowsNoFeature =
      noClasses()
          .that()
          .resideInAPackage("kz.ecomap.shared..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("kz.ecomap..").and(not(resideInAPackage("kz.ecomap.shared.."))));

  @ArchTest
  static final ArchRule featuresDoNotGoInCircles =
      slices().matching("kz.ecomap.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyFunctionsAndTheirListsKnowTheWiring =
      noClasses()
          .that(
              not(
                  resideInAPackage("kz.ecomap")
                      .or(assignableTo(ApiFunction.class))
                      .or(assignableTo(RequestHandler.class))))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Wiring.class, EventFunctions.class);

  @ArchTest
  static final ArchRule onlyEnvironmentReadsTheEnvironment =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Environment.class)
          .should(call(System.class, "getenv", "getProperty", "getProperties"));

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Wiring.class)
          .should(call(InstantSource.class, "system"))
          .orShould(call(System.class, "currentTimeMillis"))
          .orShould(
              call(
                  "now",
                  java.time.Instant.class,
                  java.time.LocalDate.class,
                  java.time.LocalDateTime.class,
                  java.time.ZonedDateTime.class,
                  java.time.OffsetDateTime.class,
                  java.time.Year.class))
          .orShould(call(Clock.class, "systemUTC", "systemDefaultZone", "system"))
          .orShould(call(java.util.Date.class, "<init>"));

  @ArchTest
  static final ArchRule randomnessComesFromIds =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.ecomap.shared.id..")
          .should(call(java.util.UUID.class, "randomUUID"))
          .orShould(call(Math.class, "random"))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule recordsKnowNeitherDatabaseNorHttp =
      noClasses()
          .that()
          .areRecords()
          .and()
          .areTopLevelClasses()
          .and()
          .resideOutsideOfPackages("kz.ecomap.shared.dynamo", "kz.ecomap.shared.http")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(AWS_SDK, "com.amazonaws..")
                  .and(not(assignableTo(RequestHandler.class))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Request.class, Response.class);

  @ArchTest
  static final ArchRule clientsAreMadeInOnePlace =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Aws.class)
          .and(not(assignableTo(RequestHandler.class)))
          .and()
          .areNotAssignableTo(Wiring.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Aws.class);

  @ArchTest
  static final ArchRule everyApiFunctionIsAnEndpoint =
      classes()
          .that()
          .areAssignableTo(ApiFunction.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should(beNamedIn("Endpoint", Arrays.stream(Endpoint.values()).map(Endpoint::function)))
          .andShould()
          .bePublic()
          .andShould()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule everyEventFunctionIsListed =
      classes()
          .that()
          .areAssignableTo(RequestHandler.class)
          .and()
          .areNotInterfaces()
          .should(
              beNamedIn(
                  "EventFunctions", EventFunctions.ALL.stream().map(EventFunction::function)));

  private static ArchCondition<JavaClass> beNamedIn(String list, Stream<? extends Class<?>> named) {
    var names = Set.copyOf(named.map(Class::getName).toList());
    return new ArchCondition<>("be named in " + list) {
      @Override
      public void check(JavaClass function, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                function,
                names.contains(function.getName()),
                function.getName() + " is looked for in " + list));
      }
    };
  }

  private static ArchCondition<JavaClass> call(Class<?> owner, String... methods) {
    return call(Set.of(owner.getName()), Set.of(methods));
  }

  private static ArchCondition<JavaClass> call(String method, Class<?>... owners) {
    return call(Set.copyOf(Arrays.stream(owners).map(Class::getName).toList()), Set.of(method));
  }

  private static ArchCondition<JavaClass> call(Set<String> owners, Set<String> methods) {
    return new ArchCondition<>("call " + methods + " of " + owners) {
      @Override
      public void check(JavaClass caller, ConditionEvents events) {
        for (JavaAccess<?> access : caller.getAccessesFromSelf()) {
          AccessTarget target = access.getTarget();
          events.add(
              new SimpleConditionEvent(
                  access,
                  owners.contains(target.getOwner().getName())
                      && methods.contains(target.getName()),
                  access.getDescription()));
        }
      }
    };
  }
}
