package uk.waymark.infra.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import uk.waymark.infra.platform.store.StoreAway;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.history.FindHistory;

/** Whatever goes from node to node arrives as it was sent: commands, queries, answers and refusals. */
class MessagesTravelTest extends AccessTest {

    @Autowired
    @Qualifier("messageSerializer")
    Serializer serializer;

    @Autowired
    QueryGateway queries;

    @Autowired
    ApplicationContext context;

    @Test
    void commands_arrive_as_they_were_sent() {
        Instances instances = new Instances(Map.of());

        assertThat(Messages.recordsOf(Command.class)).isNotEmpty().allSatisfy(type -> travels(instances.of(type)));
    }

    @Test
    void receipts_and_refusals_arrive_as_they_were_sent() {
        travels(new StoreAway.There());
        travels(new Written(UUID.randomUUID(), 3, 1));
        travels(new Refusal(Refusal.Code.VALUE_NOT_ALLOWED, "level", List.of("2", "3"), "No."));
        travels(Refusal.of(Refusal.Code.NOT_FOUND, null, "There is nothing under this id."));
    }

    @Test
    void queries_and_their_answers_arrive_as_they_were_sent() {
        Instances instances = new Instances(aBusyInstitution());

        assertThat(handled()).isNotEmpty().allSatisfy(type -> {
            Object query = instances.of(type);
            travels(query);
            travels(asked(query).orElseThrow());
        });
        UUID institution = (UUID) instances.named().get("institutionId");
        travels(asked(FindHistory.latest(institution, null, null, FindHistory.LARGEST))
                .orElseThrow());
    }

    private void travels(Object message) {
        var sent = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(sent)).isEqualTo(message);
    }

    private Optional<?> asked(Object query) {
        var message = new GenericMessage<>(query, MetaData.from(AskedBy.waymark()));
        return queries.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(Object.class))
                .join();
    }

    /** What the application can be asked at all. */
    private Set<Class<?>> handled() {
        Set<Class<?>> asked = new HashSet<>();
        for (String bean : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(bean);
            if (type != null && type.getPackageName().startsWith("uk.waymark.query")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                        .map(Method::getParameterTypes)
                        .forEach(parameters -> asked.add(parameters[0]));
            }
        }
        return asked;
    }

    /** Answers, targets, flags, words, actions and reviews of every kind, so that the answers have something in them. */
    private Map<String, Object> aBusyInstitution() {
        UUID institution = institution();
        UUID hub = hub(institution);
        hubLead(hub);
        Map<String, String> things = things(institution, hub);
        UUID assessment = UUID.fromString(things.get("assessmentId"));
        String at = "/api/assessments/" + assessment;
        answer(assessment, "1.1", 2).is(200);
        put(at + "/targets/2.3", "{\"level\":3,\"due\":{\"academicYear\":\"2026-27\",\"from\":\"HT3\",\"to\":\"HT4\"}}")
                .is(200);
        put(at + "/targets/1.1", "{\"level\":4,\"due\":{\"ongoing\":true}}").is(200);
        put(at + "/flags/2.3", "{\"flag\":\"PRIORITY\"}").is(200);
        post(at + "/reviews/" + things.get("reviewId") + "/sign-off", "{}").is(200);
        post(at + "/reviews", "{\"academicYear\":\"2026-27\",\"title\":\"Spring\"}")
                .is(201);
        UUID done = action(institution, employee(institution, Role.CONTRIBUTOR).initials());
        post("/api/actions/" + done + "/completion", "{\"outcome\":\"They came\"}")
                .is(200);
        Map<String, Object> named = new HashMap<>(Map.of(
                "institutionId",
                institution,
                "institutions",
                Set.of(institution),
                "hubId",
                hub,
                "assessmentId",
                assessment,
                "actionId",
                done,
                "urn",
                get("/api/institutions/" + institution).json().path("urn").asString(),
                "item",
                "2.3",
                "framework",
                "cimm-school",
                "stream",
                assessment,
                "academicYear",
                AcademicYear.parse("2024/25")));
        named.put("asAt", LocalDate.now());
        named.put("version", 1L);
        return named;
    }
}
