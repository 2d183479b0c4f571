package uk.waymark.infra.platform.people.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class AllTracesTest {

    @TempDir
    Path directory;

    /** Where the application runs it finds them by itself; a restore has to be told. */
    @Test
    void a_restore_forgets_every_kind_of_trace_that_the_application_forgets() {
        var kinds = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.waymark.infra")
                        .stream()
                        .filter(type -> type.isAssignableTo(AccountTraces.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        Database people = SqliteDatabase.people(directory.resolve("people.db"));
        assertThat(Forgetting.allTraces(new PeopleStore(people)))
                .extracting(trace -> trace.getClass().getName())
                .hasSameElementsAs(kinds);
        people.close();
    }
}
