package uk.waymark.infra.importing.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.text.ErasableText;

/** The import in earnest. */
@Component
public record RecordSessions(InstitutionDigests digests, TextVault texts, PeopleDirectory people, Dispatch dispatch) {

    public ImportSession of(UUID institutionId) {
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
                return people.resolveOrCreate(institutionId, label).id();
            }

            @Override
            public Written send(Command command, CommandOrigin asked) {
                return dispatch.send(command, asked);
            }
        };
    }
}
