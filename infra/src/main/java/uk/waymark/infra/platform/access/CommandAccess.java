package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.directory.MergedEntries;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
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
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * An interceptor that sees to it that nothing gets on record of whoever may not put it there, from wherever the command
 * comes. The role in which they may is what stands in the metadata of the facts.
 */
@Component
public record CommandAccess(Access access, StreamOrigins origins, MergedEntries merged)
        implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof Command command) {
            MetaData proof = proof(command, unitOfWork.getMessage().getMetaData());
            unitOfWork.transformMessage(message -> with(message, proof));
        }
        return chain.proceed();
    }

    @SuppressWarnings("unchecked") // the same message with more metadata is of the same type
    private static <M extends CommandMessage<?>> M with(CommandMessage<?> message, MetaData proof) {
        return (M) message.andMetaData(proof);
    }

    /** The role in which they may, and whether only to what is their own. */
    private MetaData proof(Command command, MetaData provenance) {
        Object actor = provenance.get(Provenance.ACTOR);
        Needs needs = command.getClass().getAnnotation(Needs.class);
        if (actor == null || needs == null) {
            throw new CommandRefused(Code.NOT_ALLOWED, null, "This may not be written by whoever asks for it.");
        }
        UUID person = UUID.fromString(actor.toString());
        return IdentityProvider.isAsking(provenance)
                ? as(roleOfProvider(command, person))
                : proof(command, needs.value(), person);
    }

    private static MetaData as(String role) {
        return MetaData.with(Provenance.ROLE, role);
    }

    private static String roleOfProvider(Command command, UUID person) {
        if (!IdentityProvider.may(command, person)) {
            throw new CommandRefused(Code.NOT_ALLOWED, null, "A sign-in provider may not write this.");
        }
        return IdentityProvider.ROLE;
    }

    private MetaData proof(Command command, Permission permission, UUID actor) {
        UUID organisation = organisation(command).orElseThrow(CommandAccess::unknown);
        Member member = access.onRecord(organisation, actor);
        boolean forOperators = permission == Permission.OPERATE
                || (command instanceof UrnCommand || command instanceof GrantRole)
                        && !member.may(permission)
                        && access.isUnattended(organisation);
        if (forOperators && access.operates(actor)) {
            return as(Access.OPERATOR);
        }
        if (member.roles().isEmpty()) {
            throw unknown();
        }
        if (command instanceof ActionCommand && !member.may(permission) && member.mayToOwn(permission)) {
            Role owning = permission.fromOwning(member.roles()).orElseThrow();
            return as(owning.name()).and(Provenance.ONLY_TO_OWN, Provenance.value(merged.idsOf(actor)));
        }
        return as(access.role(member, permission).name());
    }

    private static CommandRefused unknown() {
        return new CommandRefused(Code.NOT_FOUND, null, "There is no record with this id.");
    }

    private Optional<UUID> organisation(Command command) {
        return switch (command) {
            case InstitutionCommand one -> Optional.of(one.institutionId());
            case UrnCommand one -> Optional.of(one.institutionId());
            case HubCommand one -> Optional.of(one.hubId());
            case OpenAssessment one -> Optional.of(one.institutionId());
            case PlanAction one -> Optional.of(one.institutionId());
            case AssessmentCommand one -> origins.institutionOf(one.assessmentId());
            case ActionCommand one -> origins.institutionOf(one.actionId());
            default -> Optional.empty();
        };
    }
}
