package uk.waymark.infra.platform.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Everything that can be sent. */
final class Messages {

    private Messages() {}

    /** All commands, or all queries. */
    static List<? extends Class<?>> recordsOf(Class<?> kind) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.waymark.kernel", "uk.waymark.query")
                        .stream()
                        .filter(type -> type.isAssignableTo(kind))
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .toList();
    }
}
