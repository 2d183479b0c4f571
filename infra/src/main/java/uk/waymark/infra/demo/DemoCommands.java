package uk.waymark.infra.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.command.FirstRole;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * A sender of the commands of the demonstration, at the instants at which people would have sent them. Each step has a key of
 * its own: a demonstration that was interrupted is continued, and never told twice.
 */
@Component
@Profile("demo")
record DemoCommands(
        Dispatch dispatch,
        TextVault vault,
        PeopleDirectory people,
        RecordingClock clock,
        FrameworkCatalogue catalogue,
        DemoPeople demoPeople,
        ToldSteps told) {

    /** The institution of a story. Its id follows from its URN, so that every start finds the same one. */
    DemoInstitution institution(String urn, String frameworkId) {
        String family = catalogue.framework(frameworkId).orElseThrow().family();
        UUID institutionId = DemoPeople.institution(urn);
        return new DemoInstitution(institutionId, Ids.assessment(institutionId, family), frameworkId);
    }

    DemoSitting sitting(DemoInstitution institution, String londonTime, String by) {
        Instant at = LocalDateTime.parse(londonTime).atZone(London.ZONE).toInstant();
        return new DemoSitting(this, institution, at, by);
    }

    /** Everybody who is somebody there, from the beginning of the story. */
    List<FirstRole> firstRoles(DemoInstitution institution) {
        return demoPeople.roles(institution.institutionId()).entrySet().stream()
                .map(one -> new FirstRole(person(institution, one.getKey()), one.getValue()))
                .toList();
    }

    /**
     * What lies in the future of this machine's clock has not happened yet, and what is on record is not sent again. What is
     * refused, because people have changed since what it is about, is left out.
     */
    void send(Supplier<Command> command, DemoInstitution institution, Instant at, String by, UUID key) {
        if (at.isAfter(clock.instant()) || told.contain(key)) {
            return;
        }
        told.orLeaveOut(() -> {
            CommandOrigin asked = new CommandOrigin(
                    person(institution, by), institution.institutionId(), "web", key, key, "demo", null);
            clock.at(at, () -> dispatch.send(command.get(), asked));
        });
    }

    ErasableText seal(DemoInstitution institution, UUID textId, String words) {
        return vault.seal(institution.institutionId(), textId, words);
    }

    List<UUID> people(DemoInstitution institution, String... labels) {
        return List.of(labels).stream().map(label -> person(institution, label)).toList();
    }

    private UUID person(DemoInstitution institution, String label) {
        return people.resolveOrCreate(institution.institutionId(), label).id();
    }
}
