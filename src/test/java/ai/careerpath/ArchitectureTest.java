package ai.careerpath;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.TrustManager;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "ai.careerpath", importOptions = ArchitectureTest.OnlyMain.class)
class ArchitectureTest {

    private static final String[] STEPS = {
        "ai.careerpath.knowledge..",
        "ai.careerpath.analysis..",
        "ai.careerpath.courses..",
        "ai.careerpath.codegen..",
        "ai.careerpath.validation.."
    };

    private static final String[] REMOTE = {
        "ai.careerpath.knowledge.weaviate..", "ai.careerpath.courses.aci..", "ai.careerpath.validation.daytona.."
    };

    private static final int MOST_FILES = 18;

    @ArchTest
    static void noPackageIsTooLargeToListAtAGlance(JavaClasses all) {
        Map<String, Long> files = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count)
                        .as("files of %s: split it by the next noun", name)
                        .isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static final ArchRule nothingDependsOnTheApi = noClasses()
            .that()
            .resideOutsideOfPackage("ai.careerpath.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.careerpath.api..")
            .because("HTTP is one way in; the work must not know about it");

    @ArchTest
    static final ArchRule stepsDoNotKnowEachOther = slices().matching("ai.careerpath.(*)..")
            .that(new DescribedPredicate<>("are steps") {
                @Override
                public boolean test(Slice slice) {
                    return slice.stream().anyMatch(ArchitectureTest::isStep);
                }
            })
            .should()
            .notDependOnEachOther()
            .because("a step is replaced without touching another one; only the orchestrator knows their order");

    @ArchTest
    static final ArchRule stepsDoNotKnowTheOrchestrator = noClasses()
            .that()
            .resideInAnyPackage(STEPS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.careerpath.pipeline..")
            .because("the order of the steps is no business of a step");

    @ArchTest
    static final ArchRule theGroundKnowsNoStep = noClasses()
            .that()
            .resideInAnyPackage(
                    "ai.careerpath.catalog..",
                    "ai.careerpath.upstream..",
                    "ai.careerpath.cache..",
                    "ai.careerpath.llm..",
                    "ai.careerpath.configuration..",
                    "ai.careerpath.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STEPS)
            .because("what all steps share must not depend on one of them");

    @ArchTest
    static final ArchRule theGroundIsLevel = noClasses()
            .that()
            .resideInAnyPackage("ai.careerpath.catalog..", "ai.careerpath.upstream..", "ai.careerpath.configuration..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.careerpath.llm..")
            .because("a language model is one of several upstreams");

    @ArchTest
    static final ArchRule theModelStandsAlone = classes()
            .that()
            .resideInAPackage("ai.careerpath.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "ai.careerpath.model..",
                    "ai.careerpath.step",
                    "java..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..")
            .because("records travel everywhere and so may pull nothing in");

    @ArchTest
    static final ArchRule stepsDoNotKnowTheirRemoteServices = noClasses()
            .that()
            .resideOutsideOfPackages(REMOTE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REMOTE)
            .because("a remote service plugs into its step, which finds it by the port: another one is a package more");

    @ArchTest
    static final ArchRule theWasmEngineDoesNotKnowItsGuests = noClasses()
            .that()
            .resideInAPackage("ai.careerpath.sandbox.wasm")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.careerpath.sandbox.wasm.*..")
            .because("a language more is a package more, and nothing else");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("ai.careerpath.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .because("such a name hides what the class is for");

    @ArchTest
    static final ArchRule constructorsInject = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("a class without its collaborators must not exist");

    @ArchTest
    static final ArchRule certificatesAreChecked = noClasses()
            .should()
            .implement(TrustManager.class)
            .orShould()
            .implement(HostnameVerifier.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TrustManager.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.netty.handler.ssl.SslContextBuilder")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("InsecureTrustManagerFactory")
            .because("a wrong certificate must fail the call, never be waved through");

    @ArchTest
    static final ArchRule bundledFilesAreReadInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ai.careerpath.configuration.BundledFile")
            .should()
            .callMethodWhere(target(nameMatching("getResource|getResourceAsStream"))
                    .and(target(owner(assignableTo(Class.class).or(assignableTo(ClassLoader.class))))))
            .because("a file that is missing from a build has to say so in the same words everywhere");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .that()
            .resideOutsideOfPackage("ai.careerpath.sandbox..")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a sleeping thread serves nobody; schedulers wait without one");

    /** ArchUnit's own knows the directory "target" only, and the build may have another one. */
    static final class OnlyMain implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static boolean isStep(JavaClass type) {
        String name = type.getPackageName() + ".";
        for (String step : STEPS) {
            if (name.startsWith(step.replace("..", "."))) {
                return true;
            }
        }
        return false;
    }
}
