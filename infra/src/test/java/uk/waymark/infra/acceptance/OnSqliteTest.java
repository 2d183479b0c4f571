package uk.waymark.infra.acceptance;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class OnSqliteTest extends WholeLoop {

    @TempDir
    Path data;

    @Override
    List<String> store() {
        return List.of("--waymark.data=" + data);
    }
}
