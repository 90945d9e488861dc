package wales.gwarchod;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import wales.gwarchod.access.WhereaboutsRegister;

/** House rules that a compiler does not hold. They cover the service and the libraries it stands on. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;
    private static final Path SOURCE = Path.of("src/main/java");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("wales.gwarchod");

    /** The plain libraries stand under the tower: every room may use them, and they know no room. */
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            JavaClass.Predicates.resideInAnyPackage("wales.gwarchod.signs..", "wales.gwarchod.linkage..");

    @Test
    void every_room_stands_on_its_floor() {
        ApplicationModules.of(GwarchodApplication.class, LIBRARIES).verify();
    }

    @Test
    void nothing_reads_the_time_by_itself() {
        noClasses()
                .should()
                .accessTargetWhere(uses(
                        "a now() without a Clock",
                        target -> target.getOwner().getPackageName().startsWith("java.time")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .because("rules take a Clock or a date")
                .check(HOUSE);
    }

    @Test
    void only_the_room_clocks_knows_the_clock_of_the_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("wales.gwarchod.clocks..")
                .should()
                .accessTargetWhere(uses("the clock of the machine", target -> switch (target.getOwner()
                        .getName()) {
                    case "java.time.Clock" ->
                        target.getName().startsWith("system")
                                || target.getName().startsWith("tick");
                    case "java.lang.System" -> target.getName().equals("currentTimeMillis");
                    case "java.util.Date" ->
                        target.getName().equals("<init>")
                                && target.getRawParameterTypes().isEmpty();
                    default -> false;
                }))
                .because("the bean java.time.Clock is the only place that knows the time")
                .check(HOUSE);
    }

    @Test
    void the_signs_match_in_linear_time() {
        noClasses()
                .that()
                .resideInAPackage("wales.gwarchod.signs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .because("a report's text must not be able to hold up the reading")
                .check(HOUSE);
    }

    @Test
    void only_a_command_writes_to_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("wales.gwarchod.command..", "wales.gwarchod.signs.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("the service speaks through its pages and its log")
                .check(HOUSE);
    }

    @Test
    void whereabouts_are_lent_to_nobody_but_to_the_link_job() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("wales.gwarchod.people.RowMaker")
                .should()
                .callMethod(
                        WhereaboutsRegister.class,
                        "lendForLinking",
                        Collection.class,
                        WhereaboutsRegister.Borrower.class)
                .because("an address that leaks can kill")
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("what a class needs stands in its constructor")
                .check(HOUSE);
    }

    @Test
    void no_class_is_longer_than_one_can_hold_in_the_head() {
        assertThat(sources(file -> lines(file).size() > MOST_LINES))
                .as("files of more than %d lines", MOST_LINES)
                .isEmpty();
    }

    @Test
    void every_package_has_its_sign() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .startsWith("/**"));
    }

    /** A call of such a method or constructor, or a reference to it ({@code LocalDate::now}). */
    private static DescribedPredicate<JavaAccess<?>> uses(String what, Predicate<CodeUnitAccessTarget> such) {
        return DescribedPredicate.describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && such.test(target));
    }

    private static List<Path> packages() {
        return sources(_ -> true).stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> sources(Predicate<Path> which) {
        try (var files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
