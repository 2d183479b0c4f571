package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** An interceptor that sees to it that nothing is told to whoever may not know it, by whichever way the question came. */
@Component
public record QueryAccess(Access access, StreamOrigins origins, UrnHolders urns)
        implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final Refusal UNKNOWN = Refusal.of(Code.NOT_FOUND, null, "There is nothing under this id.");

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        if (!AskedBy.isWaymark(message.getMetaData())) {
            Needs needs = message.getPayloadType().getAnnotation(Needs.class);
            if (!(message.getPayload() instanceof Query query) || needs == null) {
                throw refused(Refusal.of(Code.NOT_ALLOWED, null, "This may not be asked."));
            }
            Caller caller = AskedBy.caller(message.getMetaData()).orElseThrow(() -> refused(UNKNOWN));
            if (query instanceof Query.OfInstallation) {
                checkAnywhere(needs.value(), caller);
            } else {
                check(query, needs.value(), caller);
            }
        }
        return chain.proceed();
    }

    private void check(Query query, Permission permission, Caller caller) {
        if (permission == Permission.OPERATE) {
            if (!access.operates(caller)) {
                throw refused(Access.FOR_OPERATORS);
            }
            return;
        }
        Set<UUID> organisations = organisations(query);
        if (organisations.isEmpty() && !(query instanceof Query.OfInstitutions)) {
            throw refused(UNKNOWN);
        }
        for (UUID organisation : organisations) {
            Member member = access.member(caller, organisation).orElseThrow(() -> refused(UNKNOWN));
            try {
                access.role(member, permission);
            } catch (CommandRefused e) {
                throw refused(e.<Refusal>getDetails().orElseThrow());
            }
        }
    }

    /** What belongs to no institution is not for a token that is for one. */
    private void checkAnywhere(Permission permission, Caller caller) {
        boolean allowed = access.operates(caller)
                || !caller.isBound() && access.memberships(caller).stream().anyMatch(member -> member.may(permission));
        if (!allowed) {
            throw refused(Access.FOR_OPERATORS);
        }
    }

    private Set<UUID> organisations(Query query) {
        return switch (query) {
            case Query.OfInstitution one -> Set.of(one.institutionId());
            case Query.OfInstitutions several -> several.institutions();
            case Query.OfAssessment one -> set(origins.institutionOf(one.assessmentId()));
            case Query.OfAction one -> set(origins.institutionOf(one.actionId()));
            case Query.OfUrn one -> set(urns.holder(one.urn()));
            case Query.OfHub one -> Set.of(one.hubId());
            case Query.OfInstallation ignored -> Set.of();
        };
    }

    private static Set<UUID> set(Optional<UUID> id) {
        return id.map(Set::of).orElse(Set.of());
    }

    private static QueryExecutionException refused(Refusal refusal) {
        return new QueryExecutionException(refusal.message(), null, refusal);
    }
}
