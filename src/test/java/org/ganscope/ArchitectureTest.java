package org.ganscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The house of docs/architecture.md stands as it was drawn. */
class ArchitectureTest {
    private static final String ROOT = "org.ganscope";

    /** Ground floor first. A package uses lower floors only, never one beside it. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("math", "codec", "config", "dataset"),
                    List.of("autodiff", "data"),
                    List.of("nn", "metric"),
                    List.of("gan"),
                    List.of("experiment"),
                    List.of("diagnosis", "dynamics"),
                    List.of("plot", "session", "preset"),
                    List.of("export"),
                    List.of("ui", "cli"));

    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheClasses() throws URISyntaxException {
        var place = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        classes = new ClassFileImporter().importPath(Path.of(place));
    }

    @Test
    void packagesUseOnlyLowerFloors() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : FLOORS.get(floor)) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + name)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow(floor, name))
                        .because(name + " is on floor " + (floor + 1))
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    /** {@return the packages on this floor and above, without the package itself} */
    private static String[] notBelow(int floor, String name) {
        Stream<String> packages =
                FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .map(other -> ROOT + "." + other);
        return Stream.concat(packages, Stream.of(ROOT)).toArray(String[]::new);
    }

    @Test
    void everyPackageHasAFloor() {
        List<String> known = new ArrayList<>(List.of(ROOT));
        FLOORS.forEach(floor -> floor.forEach(name -> known.add(ROOT + "." + name)));

        assertThat(classes.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(known);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> bare =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(javaPackage -> !isNullMarked(javaPackage))
                        .map(JavaPackage::getName)
                        .toList();

        assertThat(bare).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }

    @Test
    void noClassesGoInACircle() {
        slices().assignedFrom(new SourceFiles())
                .should()
                .beFreeOfCycles()
                .because(
                        "each file is to be read alone; an interface that names its kinds is sealed")
                .check(classes);
    }

    @Test
    void javaFxLivesInTheWindowAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".ui")
                .and()
                .doNotHaveFullyQualifiedName(Launcher.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
                .check(classes);
    }

    @Test
    void java2dLivesWherePicturesAreMade() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".plot", ROOT + ".codec", ROOT + ".export", ROOT + ".ui")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "org.jfree..")
                .check(classes);
    }

    @Test
    void theEngineDrawsChanceFromItsOwnStreamsAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|random\\..*)"
                                + "|java\\.util\\.concurrent\\.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .check(classes);
    }

    /** A sealed family counts as one file, whether its members are nested or stand beside it. */
    private static final class SourceFiles implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            if (!javaClass.getPackageName().startsWith(ROOT)
                    || javaClass.getSimpleName().equals("package-info")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(familyOf(fileOf(javaClass)).getName());
        }

        private static JavaClass fileOf(JavaClass javaClass) {
            return javaClass.getEnclosingClass().map(SourceFiles::fileOf).orElse(javaClass);
        }

        private static JavaClass familyOf(JavaClass javaClass) {
            Stream<JavaClass> parents =
                    Stream.concat(
                            javaClass.getRawInterfaces().stream(),
                            javaClass.getRawSuperclass().stream());
            return parents.filter(parent -> parent.getPackageName().startsWith(ROOT))
                    .filter(parent -> parent.reflect().isSealed())
                    .findFirst()
                    .map(parent -> familyOf(fileOf(parent)))
                    .orElse(javaClass);
        }

        @Override
        public String getDescription() {
            return "source files";
        }
    }
}
