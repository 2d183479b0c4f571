package uk.waymark.command.institution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.MergePeople;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.command.SeparatePeople;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The members of an institution and their roles. Somebody always looks after it: its last administrator stays one. */
final class Members {

    private static final String ROLES = "roles";

    private Map<UUID, Set<Role>> roles = new HashMap<>();
    private Set<UUID> erased = new HashSet<>();
    private MergedPeople merged = new MergedPeople();

    /** Empty if the person has the role already. */
    Optional<RoleGranted> grant(GrantRole command, LocalDate day) {
        refuseLeads(Set.of(command.role()), "role");
        refuseIfWithoutRoles(command.personId());
        return has(command.personId(), command.role())
                ? Optional.empty()
                : Optional.of(new RoleGranted(command.institutionId(), command.personId(), command.role(), day));
    }

    /** Empty if the person does not have the role. */
    Optional<RoleRevoked> revoke(RevokeRole command, LocalDate day) {
        if (!has(command.personId(), command.role())) {
            return Optional.empty();
        }
        if (command.role() == Role.ADMINISTRATOR) {
            refuseIfLastAdministrator(command.personId(), "role");
        }
        return Optional.of(new RoleRevoked(command.institutionId(), command.personId(), command.role(), day));
    }

    /** What is new of the roles that are to be given, then what there is of those that are to be taken away. */
    List<InstitutionEvent> change(ChangeRoles command, LocalDate day) {
        UUID person = command.personId();
        List<Role> missing = those(command.granted(), role -> !has(person, role));
        List<Role> surplus = those(command.revoked(), role -> has(person, role));
        refuseLeads(missing, ROLES);
        if (surplus.contains(Role.ADMINISTRATOR)) {
            refuseIfLastAdministrator(person, ROLES);
        }
        if (!missing.isEmpty()) {
            refuseIfWithoutRoles(person);
        }
        return Stream.<InstitutionEvent>concat(
                        missing.stream().map(role -> new RoleGranted(command.institutionId(), person, role, day)),
                        surplus.stream().map(role -> new RoleRevoked(command.institutionId(), person, role, day)))
                .toList();
    }

    /** Every entry of the person; none if they were erased before. Who is erased has no role from then on. */
    List<PersonErased> erase(ErasePerson command, LocalDate day) {
        if (erased.contains(command.personId())) {
            return List.of();
        }
        refuseIfLastAdministrator(merged.known(command.personId()), "personId");
        return merged.entries(command.personId())
                .map(entry -> new PersonErased(command.institutionId(), entry, day))
                .toList();
    }

    /** Empty if the entry is merged into the other one already. */
    Optional<PeopleMerged> merge(MergePeople command, LocalDate day) {
        UUID person = command.personId();
        UUID other = command.intoPersonId();
        if (merged.isMerged(person, other)) {
            return Optional.empty();
        }
        refuseIfErased(person, "personId");
        refuseIfErased(other, "intoPersonId");
        merged.refuse(person, other);
        if (!roles.getOrDefault(person, Set.of()).isEmpty()) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            "personId",
                            "This entry has roles. Take them away first, or merge the other entry into this one.")
                    .asException();
        }
        return Optional.of(new PeopleMerged(command.institutionId(), person, other, day));
    }

    /** Empty if the entry is merged into none. */
    Optional<PeopleSeparated> separate(SeparatePeople command, LocalDate day) {
        UUID person = command.personId();
        return merged.isMerged(person)
                ? Optional.of(new PeopleSeparated(command.institutionId(), person, merged.known(person), day))
                : Optional.empty();
    }

    void on(RoleGranted granted) {
        roles.computeIfAbsent(granted.personId(), id -> EnumSet.noneOf(Role.class))
                .add(granted.role());
    }

    void on(RoleRevoked revoked) {
        roles.getOrDefault(revoked.personId(), new HashSet<>()).remove(revoked.role());
    }

    void on(PersonErased fact) {
        roles.remove(fact.personId());
        erased.add(fact.personId());
        merged.forget(fact.personId());
    }

    void on(PeopleMerged fact) {
        merged.merge(fact.personId(), fact.intoPersonId());
    }

    void on(PeopleSeparated fact) {
        merged.separate(fact.personId());
    }

    private static List<Role> those(Set<Role> roles, Predicate<Role> wanted) {
        return roles.stream().filter(wanted).sorted().toList();
    }

    private static void refuseLeads(Collection<Role> granted, String field) {
        if (!Role.ofInstitutions().containsAll(granted)) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            field,
                            Role.ofInstitutions().stream().map(Role::name).toList(),
                            "A hub appoints its leads; an institution cannot.")
                    .asException();
        }
    }

    private void refuseIfWithoutRoles(UUID person) {
        refuseIfErased(person, "personId");
        if (merged.isMerged(person)) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "This entry is merged. Give the role to the other entry.")
                    .asException();
        }
    }

    private void refuseIfErased(UUID person, String field) {
        if (erased.contains(person)) {
            throw Refusal.of(Code.WRONG_STATE, field, "This person was erased: nothing more is written about them.")
                    .asException();
        }
    }

    private boolean has(UUID person, Role role) {
        return roles.getOrDefault(person, Set.of()).contains(role);
    }

    private void refuseIfLastAdministrator(UUID person, String field) {
        long administrators = roles.values().stream()
                .filter(one -> one.contains(Role.ADMINISTRATOR))
                .count();
        if (has(person, Role.ADMINISTRATOR) && administrators == 1) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            field,
                            "This is the only administrator. Make somebody else an administrator first.")
                    .asException();
        }
    }
}
