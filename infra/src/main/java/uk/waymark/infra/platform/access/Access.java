package uk.waymark.infra.platform.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.action.command.ActionCommand;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.Listing;

/** The table of permissions, held against the record. */
@Component
public class Access {

    /** What an operator of the installation is on record as, where no institution has given them a role. */
    public static final String OPERATOR = "OPERATOR";

    /** What whoever does not run the installation is told. */
    static final Refusal FOR_OPERATORS =
            Refusal.of(Code.NOT_ALLOWED, null, "This is for operators of the installation.");

    private final Grants grants;
    private final ActionOwners owners;
    private final Accounts accounts;
    private final PeopleDirectory people;

    Access(Grants grants, ActionOwners owners, Accounts accounts, PeopleDirectory people) {
        this.grants = grants;
        this.owners = owners;
        this.accounts = accounts;
        this.people = people;
    }

    /** The caller as the institution, or hub, knows them; empty if it does not, as if there were no such institution. */
    public Optional<Member> member(Caller caller, UUID organisationId) {
        return caller.reaches(organisationId)
                ? people.personOf(caller.accountId(), organisationId).flatMap(this::member)
                : Optional.empty();
    }

    private Optional<Member> member(Person person) {
        Set<Role> roles = grants.of(person.institutionId(), person.id());
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Member(person.institutionId(), person.id(), roles));
    }

    /**
     * Sends a command for a member who has just been read. The handler of the command, if it is on this thread, does not read
     * them again.
     */
    public <T> T onBehalfOf(Member member, Supplier<T> sending) {
        return HandedOver.during(member, sending);
    }

    /** Whoever is on record under this id there, with the roles that they have now, which may be none. */
    Member onRecord(UUID organisationId, UUID personId) {
        return HandedOver.take(organisationId, personId)
                .orElseGet(() -> new Member(organisationId, personId, grants.of(organisationId, personId)));
    }

    /** Every institution and hub in which the caller has a role. */
    public List<Member> memberships(Caller caller) {
        return people.ofAccount(caller.accountId()).stream()
                .filter(person -> caller.reaches(person.institutionId()))
                .map(this::member)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the caller runs this installation. A token that is for one institution does not. */
    public boolean operates(Caller caller) {
        return !caller.isBound() && accounts.isOperator(caller.accountId());
    }

    /** Whether whoever is on record under this id runs this installation. */
    boolean operates(UUID personId) {
        return people.accountOf(personId).filter(accounts::isOperator).isPresent();
    }

    /** Whether nobody looks after the institution: whoever runs the installation may then appoint somebody. */
    public boolean isUnattended(UUID institutionId) {
        return grants.all(institutionId).values().stream().noneMatch(roles -> roles.contains(Role.ADMINISTRATOR));
    }

    /** @throws CommandRefused unless the caller runs this installation; a token that may only read is enough to look at it */
    public void refuseUnlessOperates(Caller caller) {
        if (!operates(caller)) {
            throw new CommandRefused(FOR_OPERATORS);
        }
    }

    /** @throws CommandRefused unless the caller runs this installation, and may write */
    public void refuseUnlessOperator(Caller caller) {
        if (!operates(caller) || caller.readOnly()) {
            throw new CommandRefused(FOR_OPERATORS);
        }
    }

    /**
     * The caller as a member of the institution who has the permission for all of it.
     *
     * @return empty if the institution does not know the caller
     * @throws CommandRefused if they do not have it
     */
    public Optional<Member> member(Caller caller, UUID institutionId, Permission permission) {
        Optional<Member> member = member(caller, institutionId);
        member.ifPresent(one -> role(one, permission));
        return member;
    }

    /**
     * The role in which a member may do it to anything of the institution.
     *
     * @throws CommandRefused if they may not
     */
    public Role role(Member member, Permission permission) {
        return permission.from(member.roles()).orElseThrow(() -> refused(permission, member));
    }

    /** Whether a member may do it to this action. */
    public boolean may(Member member, Permission permission, UUID actionId) {
        return member.may(permission) || (member.mayToOwn(permission) && owners.isOwner(actionId, member.personId()));
    }

    /**
     * The caller as whoever sends a command in an institution. Whether an action is their own, where that matters, is for the
     * action to say.
     *
     * @return empty if the institution does not know the caller
     * @throws CommandRefused if they may not send it
     */
    public Optional<Member> writer(Caller caller, UUID institutionId, Class<? extends Command> command) {
        Permission needed = Objects.requireNonNull(command.getAnnotation(Needs.class), command::getName)
                .value();
        Optional<Member> member = member(caller, institutionId);
        member.ifPresent(one -> {
            if (!one.may(needed) && !(ActionCommand.class.isAssignableFrom(command) && one.mayToOwn(needed))) {
                throw refused(needed, one);
            }
            caller.refuseIfReadOnly();
        });
        return member;
    }

    /** Says who may do it, and what the person is instead. */
    private static CommandRefused refused(Permission permission, Member member) {
        List<String> roles = permission.roles().stream().map(Role::label).toList();
        String message = roles.isEmpty()
                ? FOR_OPERATORS.message()
                : "This is for %s. Here you are %s."
                        .formatted(
                                Listing.or(roles),
                                member.roles().isEmpty() ? "nothing" : Listing.and(labels(member.roles())));
        return new Refusal(
                        Code.NOT_ALLOWED,
                        null,
                        permission.roles().stream().map(Role::name).toList(),
                        message)
                .asException();
    }

    private static List<String> labels(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).toList();
    }
}
