package uk.waymark.infra.members;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.directory.Person;

/** The use case that corrects what the directory says of somebody. No command comes of it, because it is no fact. */
@Component
public class EntryCorrection {

    private final PeopleAccess access;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final Validation validation;

    EntryCorrection(PeopleAccess access, Directory directory, DirectoryEntries entries, Validation validation) {
        this.access = access;
        this.directory = directory;
        this.entries = entries;
        this.validation = validation;
    }

    /** @throws RequestRefused if the entry cannot be read, or there is no such person */
    public Colleague correct(UUID institutionId, UUID personId, CorrectEntry body) {
        validation.refuseUnlessValid(body);
        access.mayChange(institutionId);
        Entry entry = access.entry(institutionId, personId);
        if (body.kind() == Person.Kind.GROUP && entry.signsIn()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, "kind", "Whoever signs in, or is invited to, is a person and no group.");
        }
        entries.put(institutionId, personId, body.particulars(entry.kind()));
        return directory.one(institutionId, personId);
    }
}
