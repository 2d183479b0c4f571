package uk.waymark.infra.members;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.ValidProblem;
import uk.waymark.infra.platform.people.DirectoryEntries;

/** The use case that corrects what the directory says of somebody. No command comes of it, because it is no fact. */
@Component
public class EntryCorrection {

    private final PeopleAccess access;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final Validator validator;

    EntryCorrection(PeopleAccess access, Directory directory, DirectoryEntries entries, Validator validator) {
        this.access = access;
        this.directory = directory;
        this.entries = entries;
        this.validator = validator;
    }

    /** @throws RequestRefused if the entry cannot be read, or there is no such person */
    public Colleague correct(UUID institutionId, UUID personId, CorrectEntry body) {
        refuseUnlessValid(body);
        access.mayChange(institutionId);
        access.entry(institutionId, personId);
        directory.refuseIfAnothers(institutionId, personId, body.particulars());
        entries.put(institutionId, personId, body.particulars());
        return directory.one(institutionId, personId);
    }

    private void refuseUnlessValid(CorrectEntry body) {
        Errors found = new DirectFieldBindingResult(body, "body");
        validator.validate(body, found);
        ValidProblem.of(found).ifPresent(problem -> {
            throw new RequestRefused(problem);
        });
    }
}
