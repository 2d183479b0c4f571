package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.action.command.ActionCommand;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.AssessmentCommand;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.hub.command.HubCommand;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.UrnCommand;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Nothing gets on record of whoever may not put it there, from wherever the command comes. The role in which they may
 * is what stands in the metadata of the facts.
 */
@Component
public class CommandAccess implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Access access;
    private final Owners owners;

    CommandAccess(Access access, Owners owners) {
        this.access = access;
        this.owners = owners;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof Command command) {
            String role = role(command, unitOfWork.getMessage().getMetaData());
            unitOfWork.transformMessage(message -> as(message, role));
        }
        return chain.proceed();
    }

    @SuppressWarnings("unchecked") // the same message with more metadata is of the same type
    private static <M extends CommandMessage<?>> M as(CommandMessage<?> message, String role) {
        return (M) message.andMetaData(MetaData.with(Provenance.ROLE, role));
    }

    private String role(Command command, MetaData provenance) {
        Object actor = provenance.get(Provenance.ACTOR);
        Needs needs = command.getClass().getAnnotation(Needs.class);
        if (actor == null || needs == null) {
            throw Refusal.of(Code.NOT_ALLOWED, null, "This may not be written by whoever asks for it.")
                    .asException();
        }
        UUID person = UUID.fromString(actor.toString());
        return IdentityProvider.isAsking(provenance)
                ? roleOfProvider(command, person)
                : role(command, needs.value(), person);
    }

    private static String roleOfProvider(Command command, UUID person) {
        if (!IdentityProvider.may(command, person)) {
            throw Refusal.of(Code.NOT_ALLOWED, null, "A sign-in provider may not write this.")
                    .asException();
        }
        return IdentityProvider.ROLE;
    }

    private String role(Command command, Permission permission, UUID actor) {
        UUID organisation = organisation(command).orElseThrow(CommandAccess::unknown);
        Member member = access.onRecord(organisation, actor);
        boolean forOperators = permission == Permission.OPERATE
                || (command instanceof UrnCommand || command instanceof GrantRole)
                        && !member.may(permission)
                        && access.isUnattended(organisation);
        if (forOperators && access.operates(actor)) {
            return Access.OPERATOR;
        }
        if (member.roles().isEmpty()) {
            throw unknown();
        }
        return access.role(member, permission, action(command)).name();
    }

    private static CommandRefused unknown() {
        return Refusal.of(Code.NOT_FOUND, null, "There is no record with this id.")
                .asException();
    }

    private Optional<UUID> organisation(Command command) {
        return switch (command) {
            case InstitutionCommand one -> Optional.of(one.institutionId());
            case UrnCommand one -> Optional.of(one.institutionId());
            case HubCommand one -> Optional.of(one.hubId());
            case OpenAssessment one -> Optional.of(one.institutionId());
            case PlanAction one -> Optional.of(one.institutionId());
            case AssessmentCommand one -> owners.institutionOf(one.assessmentId());
            case ActionCommand one -> owners.institutionOf(one.actionId());
            default -> Optional.empty();
        };
    }

    private static @Nullable UUID action(Command command) {
        return command instanceof ActionCommand one ? one.actionId() : null;
    }
}
