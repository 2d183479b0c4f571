package uk.waymark.infra.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;

/** The rooms of {@code infra}. A room that is not one of the four that all share is a feature. */
final class Rooms {

    /** The rehearsal of an import sends its commands to a bus in memory, where nothing is kept. */
    static final String REHEARSAL = "uk.waymark.infra.importing.session.DryRunSessions";

    /** The rows of an import, what a sign-in provider says, and the demonstration. */
    private static final Set<String> WITHOUT_REQUEST = Set.of(
            REHEARSAL,
            "uk.waymark.infra.importing.session.RecordSessions",
            "uk.waymark.infra.account.oidc.ProviderRoles",
            "uk.waymark.infra.demo.DemoCommands");

    private static final String INFRA = "uk.waymark.infra.";
    private static final Set<String> SHARED = Set.of("desk", "frame", "platform", "edge");

    private Rooms() {}

    static String of(String room) {
        return INFRA + room + "..";
    }

    /** The first package below {@code infra}; empty for what is outside, and for the application itself. */
    static String roomOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(INFRA) ? name.substring(INFRA.length()).replaceFirst("\\..*", "") : "";
    }

    static boolean comesWithoutRequest(JavaClass type) {
        return WITHOUT_REQUEST.contains(type.getFullName().replaceFirst("\\$.*", ""));
    }

    static boolean isFeature(JavaClass type) {
        String room = roomOf(type);
        return !room.isEmpty() && !SHARED.contains(room);
    }

    static Predicate<JavaClass> outside(String... rooms) {
        return type -> !roomOf(type).isEmpty() && !Set.of(rooms).contains(roomOf(type));
    }
}
