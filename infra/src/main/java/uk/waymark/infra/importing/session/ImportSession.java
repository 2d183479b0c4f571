package uk.waymark.infra.importing.session;

import java.util.List;
import java.util.UUID;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.platform.people.LabelFitsSeveralPeople;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.text.ErasableText;

/** Where an import takes place: on the record, or in a rehearsal that leaves no trace. The same decisions are taken. */
public interface ImportSession {

    /** By which the institution's text can be recognised again. */
    String digest(String text);

    ErasableText seal(UUID textId, String words);

    /**
     * The person or group that goes by the label.
     *
     * @throws LabelFitsSeveralPeople if it does not say who is meant
     */
    UUID person(String label);

    /** Names that the institution did not know before, among those that were asked for. */
    List<NewName> newNames();

    /** @throws CommandRefused if the command was refused */
    Written send(Command command, CommandOrigin asked);
}
