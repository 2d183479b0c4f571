package uk.waymark.query.erasure;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.message.Fact;

/**
 * A projection that remembers what was erased and has it destroyed, and remembers who is whom and has the directory of people told. A text's row is committed before its key goes: a
 * key that is missing before its row can be read would be taken for lost. A person goes before the row is committed,
 * because nobody looks at that: whoever has waited for this view no longer finds them. On purpose there is no reset
 * handler: nothing that was erased comes back, and without the rows an erased text would look lost until the replay
 * had reached it.
 */
@Component
@ProcessingGroup(ErasureProjection.GROUP)
public class ErasureProjection {

    public static final String GROUP = "erasure";

    private final JdbcClient views;
    private final KeyShredder shredder;
    private final SamePeople same;
    private final MergedPeople merged;

    public ErasureProjection(JdbcClient views, KeyShredder shredder, SamePeople same, MergedPeople merged) {
        this.views = views;
        this.shredder = shredder;
        this.same = same;
        this.merged = merged;
    }

    @EventHandler
    void on(TextErased fact, @Timestamp Instant at, UnitOfWork<?> batch) {
        remember("INSERT INTO erased_text VALUES (?, ?, ?) ON CONFLICT DO NOTHING", fact.textId(), fact, at);
        batch.afterCommit(done -> shredder.shredTexts(Set.of(fact.textId())));
    }

    @EventHandler
    void on(PersonErased fact, @Timestamp Instant at, UnitOfWork<?> batch) {
        remember("INSERT INTO erased_person VALUES (?, ?, ?) ON CONFLICT DO NOTHING", fact.personId(), fact, at);
        batch.onPrepareCommit(done -> shredder.forgetPeople(Set.of(fact.personId())));
    }

    @EventHandler
    void on(PeopleMerged fact, UnitOfWork<?> batch) {
        merged.remember(fact);
        batch.onPrepareCommit(done -> same.merge(fact.personId(), fact.intoPersonId()));
    }

    @EventHandler
    void on(PeopleSeparated fact, UnitOfWork<?> batch) {
        merged.remember(fact);
        batch.onPrepareCommit(done -> same.separate(fact.personId()));
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    private void remember(String insert, UUID what, InstitutionEvent fact, Instant at) {
        views.sql(insert)
                .params(what.toString(), fact.institutionId().toString(), at.toString())
                .update();
    }
}
