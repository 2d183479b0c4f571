package uk.waymark.infra.importing.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.people.Person;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.text.ErasableText;

/** The import in earnest. */
@Component
public record RecordSessions(
        InstitutionDigests digests,
        TextVault texts,
        PeopleDirectory people,
        DirectoryEntries entries,
        Dispatch dispatch) {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSessions.class);

    /** @param kinds by label, what somebody said of a name: whether it is that of a person or of a group */
    public ImportSession of(UUID institutionId, Map<String, Person.Kind> kinds) {
        NewNames names = new NewNames(institutionId, people, kinds);
        return new ImportSession() {
            @Override
            public String digest(String text) {
                return digests.digest(institutionId, text);
            }

            @Override
            public ErasableText seal(UUID textId, String words) {
                return texts.seal(institutionId, textId, words);
            }

            @Override
            public UUID person(String label) {
                NewName name = names.meet(label);
                return name == null || name.kind() == Person.Kind.of(label)
                        ? people.resolveOrCreate(institutionId, label).id()
                        : entered(institutionId, name);
            }

            @Override
            public List<NewName> newNames() {
                return names.list();
            }

            @Override
            public Written send(Command command, CommandOrigin asked) {
                return dispatch.send(command, asked);
            }
        };
    }

    /** The entry of a name that is not what its words say; that of somebody else who was quicker, if there is one. */
    private UUID entered(UUID institutionId, NewName name) {
        try {
            if (people.matching(institutionId, name.label()).isEmpty()) {
                entries.put(
                        institutionId,
                        UUID.randomUUID(),
                        new DirectoryEntries.Particulars(name.label(), name.label(), null, name.kind()));
            }
        } catch (CommandRefused somebodyWasQuicker) {
            LOG.debug("{} was entered at the same time", institutionId, somebodyWasQuicker);
        }
        return people.resolveOrCreate(institutionId, name.label()).id();
    }
}
