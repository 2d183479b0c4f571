package uk.waymark.infra.platform.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Every command and every query, sent past all endpoints by everybody. */
class MessageMatrixTest extends AccessTest {

    private static final Set<String> UNKNOWN =
            Set.of("There is no record with this id.", "There is nothing under this id.");

    @Autowired
    Dispatch dispatch;

    @Autowired
    QueryGateway queries;

    private final Map<String, Employee> everybody = new LinkedHashMap<>();
    private Instances instances;
    private Instances owned;
    private UUID institution;

    @BeforeEach
    void everybodyIsThere() {
        String urn = freeUrn();
        institution = post("/api/institutions", registration(urn)).is(201).id("institutionId");
        UUID elsewhere = institution();
        for (Role role : Role.ofInstitutions()) {
            everybody.put(role.name(), employee(institution, role));
        }
        UUID hub = hub(institution);
        everybody.put("HUB_LEAD", hubLead(hub));
        everybody.put("OWNING", everybody.get("CONTRIBUTOR"));
        everybody.put("OPERATOR", somebodyWhoOperates());
        everybody.put("FOREIGN", employee(elsewhere, Role.ofInstitutions().toArray(Role[]::new)));
        everybody.put("NOBODY", employee(institution));
        Map<String, Object> named = new HashMap<>();
        named.put("institutionId", institution);
        named.put("institutions", Set.of(institution));
        named.put("hubId", hub);
        named.put("assessmentId", assessment(institution));
        named.put("actionId", action(institution));
        named.put("urn", urn);
        instances = new Instances(Map.copyOf(named));
        Employee owner = everybody.get("OWNING");
        named.put("actionId", action(institution, owner.initials()));
        named.put("owners", List.of(owner.person().id()));
        owned = new Instances(named);
    }

    /** Runs the installation, and has no role in the institution. */
    private Employee somebodyWhoOperates() {
        Account account = accounts.create(UUID.randomUUID() + "@waymark.example", "Operator", "OP", true);
        return new Employee(account, "", directory.personFor(account, institution));
    }

    @Test
    void commands() {
        Matrix matrix = new Matrix("commands", List.copyOf(everybody.keySet()));
        for (Class<?> type : Messages.recordsOf(Command.class)) {
            everybody.forEach((who, one) -> matrix.found(type.getSimpleName(), sent(made(type, who), one)));
        }
        matrix.isAsExpected();
    }

    @Test
    void queries() {
        Matrix matrix = new Matrix("queries", List.copyOf(everybody.keySet()));
        for (Class<?> type : Messages.recordsOf(Query.class)) {
            everybody.forEach((who, one) -> matrix.found(type.getSimpleName(), asked(made(type, who), one)));
        }
        matrix.isAsExpected();
    }

    private Object made(Class<?> type, String who) {
        return (who.equals("OWNING") ? owned : instances).of(type);
    }

    private String sent(Object command, Employee by) {
        CommandOrigin asked =
                new CommandOrigin(by.person().id(), institution, "api", UUID.randomUUID(), null, null, null);
        try {
            dispatch.send((Command) command, asked);
            return "yes";
        } catch (CommandRefused refused) {
            return cell(refused.<Refusal>getDetails().orElseThrow());
        } catch (RuntimeException crash) {
            throw crashed(command, crash);
        }
    }

    private String asked(Object query, Employee by) {
        var metadata =
                MetaData.from(AskedBy.metadata(Caller.signedIn(by.account().id())));
        var message = new GenericMessage<>(query, metadata);
        try {
            queries.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(Object.class))
                    .join();
            return "yes";
        } catch (RuntimeException e) {
            return cell(refusal(e.getCause()).orElseThrow(() -> crashed(query, e)));
        }
    }

    private static Optional<Refusal> refusal(Throwable cause) {
        return cause instanceof QueryExecutionException failed ? failed.getDetails() : Optional.empty();
    }

    /** Nobody may learn from a crash that something is allowed. */
    private static AssertionError crashed(Object message, Throwable how) {
        return new AssertionError(message + " was neither answered nor refused", how);
    }

    /** What a stream does not find in itself, it was asked for by somebody who may ask. */
    private static String cell(Refusal refusal) {
        return refusal.code() == Code.NOT_ALLOWED ? "no" : UNKNOWN.contains(refusal.message()) ? "unknown" : "yes";
    }
}
