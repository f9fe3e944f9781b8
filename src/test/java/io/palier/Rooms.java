package io.palier;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house as its code says it is, read once for all tests that look at it. */
final class Rooms {

    static final ApplicationModules ALL = ApplicationModules.of(PalierApplication.class);

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.palier");

    private Rooms() {}

    /** The rooms that this one may call, as its package-info says; empty when there is no such room. */
    static Optional<Set<String>> arrowsFrom(String room) {
        try {
            var declared = Class.forName("io.palier." + room + ".package-info").getAnnotation(ApplicationModule.class);
            return Optional.of(new LinkedHashSet<>(Arrays.asList(declared.allowedDependencies())));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
