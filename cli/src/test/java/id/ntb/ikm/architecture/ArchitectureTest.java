package id.ntb.ikm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Maven cannot enforce of docs/architecture.md: Maven sees modules, this sees packages. */
class ArchitectureTest {

    private static final String[] RULES = packages("join", "contribution", "cube", "fold", "profile");
    private static final String[] STREAMS = packages("topology", "state", "failure", "layout", "generation");
    private static final String[] VIEWS = packages(
            "reader",
            "explain",
            "history",
            "server",
            "metrics",
            "page",
            "access",
            "prepared",
            "stream",
            "table",
            "shortlist",
            "dataset");
    private static final String[] OFFICE = packages("form", "sheet", "grid", "outbox", "publish", "reject", "doctor");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("id.ntb.ikm");

    private static String[] packages(String... names) {
        return Set.of(names).stream().map(name -> "id.ntb.ikm." + name + "..").toArray(String[]::new);
    }

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("id.ntb.ikm.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void aPackageIsInOneModule() {
        Map<String, Set<String>> modules = classes.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(ArchitectureTest::module, Collectors.toSet())));
        assertThat(modules)
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    /** The folder or jar that the class stands in. */
    private static String module(JavaClass type) {
        String uri = type.getSource().orElseThrow().getUri().toString();
        return uri.substring(0, uri.lastIndexOf("/id/ntb/ikm/"));
    }

    @Test
    void aNameStandsForOneType() {
        Map<String, Set<String>> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toSet())));
        assertThat(types).allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    @Test
    void theMergeRulesKnowNoKafkaNoRegistryAndNoHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.confluent..", "io.javalin..", "java.net.http..")
                .check(classes);
    }

    @Test
    void joiningKnowsNothingOfWhatIsSummed() {
        noClasses()
                .that()
                .resideInAPackage("id.ntb.ikm.join..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("cube", "contribution", "fold", "profile"))
                .check(classes);
    }

    @Test
    void topologiesAndReadersMeetInTheTopicsOnly() {
        independent(STREAMS, VIEWS);
        independent(VIEWS, STREAMS);
    }

    @Test
    void theOfficesSideKnowsNothingOfTheProvinces() {
        independent(OFFICE, RULES);
        independent(OFFICE, STREAMS);
        independent(OFFICE, VIEWS);
    }

    private void independent(String[] some, String[] others) {
        noClasses()
                .that()
                .resideInAnyPackage(some)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(classes);
    }

    /** What is neither read from a file nor said by the clock of a caller cannot be replayed. */
    @Test
    void theMergeRulesReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .haveNameNotMatching("id\\.ntb\\.ikm\\.(cli\\.Ikm|kit\\.Start|kit\\.Main|benchmark\\..*)")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }
}
