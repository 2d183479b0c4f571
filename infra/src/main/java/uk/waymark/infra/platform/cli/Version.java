package uk.waymark.infra.platform.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version: which Waymark this is. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Waymark "
                    + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development")
        };
    }
}
