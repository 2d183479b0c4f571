package uk.waymark.infra.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.command.FirstRole;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * Sends the commands of the demonstration at the instants at which people would have sent them. Each step has a key of
 * its own: a demonstration that was interrupted is continued, and never told twice.
 */
@Component
@Profile("demo")
class Stage {

    private final Dispatch dispatch;
    private final TextVault vault;
    private final PeopleDirectory people;
    private final RecordingClock clock;
    private final FrameworkCatalogue catalogue;
    private final DemoPeople demoPeople;

    Stage(
            Dispatch dispatch,
            TextVault vault,
            PeopleDirectory people,
            RecordingClock clock,
            FrameworkCatalogue catalogue,
            DemoPeople demoPeople) {
        this.dispatch = dispatch;
        this.vault = vault;
        this.people = people;
        this.clock = clock;
        this.catalogue = catalogue;
        this.demoPeople = demoPeople;
    }

    /** The institution of a story. Its id follows from its URN, so that every start finds the same one. */
    Cast cast(String urn, String frameworkId) {
        String family = catalogue.framework(frameworkId).orElseThrow().family();
        UUID institutionId = DemoPeople.institution(urn);
        return new Cast(institutionId, Ids.assessment(institutionId, family), frameworkId);
    }

    record Cast(UUID institutionId, UUID assessmentId, String frameworkId) {}

    Chapter chapter(Cast cast, String londonTime, String by) {
        Instant at = LocalDateTime.parse(londonTime).atZone(London.ZONE).toInstant();
        return new Chapter(this, cast, at, by);
    }

    /** What lies in the future of this machine's clock has not happened yet. */
    boolean hasCome(Instant at) {
        return !at.isAfter(clock.instant());
    }

    /** Everybody who is somebody there, from the beginning of the story. */
    List<FirstRole> firstRoles(Cast cast) {
        return demoPeople.roles(cast.institutionId()).entrySet().stream()
                .map(one -> new FirstRole(person(cast, one.getKey()), one.getValue()))
                .toList();
    }

    void send(Command command, Cast cast, Instant at, String by, UUID key) {
        CommandOrigin asked = new CommandOrigin(person(cast, by), cast.institutionId(), "web", key, key, "demo", null);
        clock.at(at, () -> dispatch.send(command, asked));
    }

    ErasableText seal(Cast cast, UUID textId, String words) {
        return vault.seal(cast.institutionId(), textId, words);
    }

    List<UUID> people(Cast cast, String... labels) {
        return List.of(labels).stream().map(label -> person(cast, label)).toList();
    }

    private UUID person(Cast cast, String label) {
        return people.resolveOrCreate(cast.institutionId(), label).id();
    }
}
