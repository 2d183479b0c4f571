package uk.waymark.infra.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.people.Accounts;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.infra.people.Person;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.Listing;

/** Holds the table of permissions against the record. */
@Component
public class Access {

    /** What an operator of the installation is on record as, where no institution has given them a role. */
    public static final String OPERATOR = "OPERATOR";

    private final Grants grants;
    private final Owners owners;
    private final Accounts accounts;
    private final PeopleDirectory people;

    Access(Grants grants, Owners owners, Accounts accounts, PeopleDirectory people) {
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

    /** Whoever is on record under this id there, with the roles that they have now, which may be none. */
    Member onRecord(UUID organisationId, UUID personId) {
        return new Member(organisationId, personId, grants.of(organisationId, personId));
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
        return caller.onlyInstitution() == null && accounts.isOperator(caller.accountId());
    }

    /** Whether whoever is on record under this id runs this installation. */
    boolean operates(UUID personId) {
        return people.accountOf(personId).filter(accounts::isOperator).isPresent();
    }

    /** Whether nobody looks after the institution: whoever runs the installation may then appoint somebody. */
    public boolean isUnattended(UUID institutionId) {
        return grants.all(institutionId).values().stream().noneMatch(roles -> roles.contains(Role.ADMINISTRATOR));
    }

    /**
     * The caller as a member of the institution who has the permission for all of it.
     *
     * @return empty if the institution does not know the caller
     * @throws CommandRefused if they do not have it
     */
    public Optional<Member> member(Caller caller, UUID institutionId, Permission permission) {
        Optional<Member> member = member(caller, institutionId);
        member.ifPresent(one -> role(one, permission, null));
        return member;
    }

    /**
     * The role in which a member may do it.
     *
     * @param actionId the action that it would be done to; null if it is none
     * @throws CommandRefused if they may not
     */
    public Role role(Member member, Permission permission, @Nullable UUID actionId) {
        return found(member, permission, actionId).orElseThrow(() -> refused(permission, member));
    }

    /** Whether a member may do it to this action. */
    public boolean may(Member member, Permission permission, UUID actionId) {
        return found(member, permission, actionId).isPresent();
    }

    private Optional<Role> found(Member member, Permission permission, @Nullable UUID actionId) {
        return permission
                .from(member.roles())
                .or(() -> actionId != null && owners.isOwner(actionId, member.personId())
                        ? permission.fromOwning(member.roles())
                        : Optional.empty());
    }

    /**
     * The caller as whoever sends a command in an institution.
     *
     * @param actionId the action that it is sent to; null if it is none
     * @return empty if the institution does not know the caller
     * @throws CommandRefused if they may not send it
     */
    public Optional<Member> writer(
            Caller caller, UUID institutionId, Class<? extends Command> command, @Nullable UUID actionId) {
        Permission needed = Objects.requireNonNull(command.getAnnotation(Needs.class), command::getName)
                .value();
        Optional<Member> member = member(caller, institutionId);
        member.ifPresent(one -> role(one, needed, actionId));
        if (member.isPresent() && caller.readOnly()) {
            throw Refusal.of(Code.NOT_ALLOWED, null, "This token may only read.")
                    .asException();
        }
        return member;
    }

    /** Says who may do it, and what the person is instead. */
    private static CommandRefused refused(Permission permission, Member member) {
        List<String> roles = permission.roles().stream().map(Role::label).toList();
        boolean onlyToOwn = member.mayToOwn(permission);
        String message = onlyToOwn
                ? "This action is not yours: a contributor works on actions of which they are an owner."
                : roles.isEmpty()
                        ? "This is for operators of the installation."
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
