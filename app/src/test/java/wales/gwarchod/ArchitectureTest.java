package wales.gwarchod;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** House rules that a compiler does not hold. They cover the service and the libraries it stands on. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;
    private static final Path SOURCE = Path.of("src/main/java");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("wales.gwarchod");

    @Test
    void nothing_reads_the_time_by_itself() {
        var now = call(nameMatching("now"), resideInAPackage("java.time.."))
                .and(new DescribedPredicate<JavaCall<?>>("without a Clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    }
                });
        noClasses().should().callCodeUnitWhere(now).because("rules take a Clock or a date").check(HOUSE);
    }

    @Test
    void only_the_room_clocks_knows_the_clock_of_the_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("wales.gwarchod.clocks..")
                .should()
                .callCodeUnitWhere(call(nameMatching("system.*|tick.*"), equivalentTo(Clock.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
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
        assertThat(packages()).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("@NullMarked")
                .startsWith("/**"));
    }

    private static DescribedPredicate<JavaCall<?>> call(
            DescribedPredicate<com.tngtech.archunit.core.domain.properties.HasName> method,
            DescribedPredicate<? super com.tngtech.archunit.core.domain.JavaClass> of) {
        return target(method).and(target(owner(of)));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> equivalentTo(Class<?> type) {
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(type);
    }

    private static List<Path> packages() {
        return sources(_ -> true).stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> sources(Predicate<Path> which) {
        try (var files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(which).sorted().toList();
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
