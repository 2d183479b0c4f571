package uk.waymark.kernel.access;

import static uk.waymark.kernel.access.Role.ADMINISTRATOR;
import static uk.waymark.kernel.access.Role.AUDITOR;
import static uk.waymark.kernel.access.Role.CAREERS_LEADER;
import static uk.waymark.kernel.access.Role.CONTRIBUTOR;
import static uk.waymark.kernel.access.Role.GOVERNOR;
import static uk.waymark.kernel.access.Role.HUB_LEAD;
import static uk.waymark.kernel.access.Role.SLT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing that can be permitted, and the roles that it is given to: this table is the whole rule. Every command and
 * query {@linkplain Needs names} the permission that it needs; who has none in an institution is told that there is
 * no such institution.
 */
public enum Permission {

    // what there is to read
    SEE_INSTITUTION(CAREERS_LEADER, CONTRIBUTOR, SLT, GOVERNOR, AUDITOR, ADMINISTRATOR),
    READ_SUMMARY(CAREERS_LEADER, CONTRIBUTOR, SLT, GOVERNOR, AUDITOR),
    READ_DETAIL(CAREERS_LEADER, CONTRIBUTOR, SLT, AUDITOR),
    READ_HISTORY(CAREERS_LEADER, SLT, AUDITOR),
    SEE_PEOPLE(CAREERS_LEADER, SLT, AUDITOR, ADMINISTRATOR),
    READ_SHARED(HUB_LEAD),

    // what keeps the record
    ANSWER(CAREERS_LEADER),
    ADD_EVIDENCE(CAREERS_LEADER, CONTRIBUTOR),
    COMMENT(CAREERS_LEADER, SLT),
    PLAN(CAREERS_LEADER),
    WORK(Set.of(CONTRIBUTOR), CAREERS_LEADER),
    REVIEW(CAREERS_LEADER),
    SIGN_OFF(SLT),
    OPEN_ASSESSMENT(CAREERS_LEADER, ADMINISTRATOR),
    ERASE_TEXT(CAREERS_LEADER, ADMINISTRATOR),

    // what looks after the institution
    SET_UP(ADMINISTRATOR),
    MANAGE_PEOPLE(ADMINISTRATOR),
    SHARE(ADMINISTRATOR),

    /** For operators of the installation: registers institutions and hubs, appoints hub leads, and reads nothing of them. */
    OPERATE;

    private final Set<Role> always;
    private final Set<Role> onTheirOwn;

    Permission(Role... roles) {
        this(Set.of(), roles);
    }

    /** @param onTheirOwn roles that have it for actions of which they are an owner, and for no other */
    Permission(Set<Role> onTheirOwn, Role... always) {
        this.always = Collections.unmodifiableSet(
                Stream.of(always).collect(() -> EnumSet.noneOf(Role.class), Set::add, Set::addAll));
        this.onTheirOwn = onTheirOwn;
    }

    /** The role that gives it to whoever has all of these, whatever it is used on; the first one in the order of roles. */
    public Optional<Role> from(Set<Role> roles) {
        return always.stream().filter(roles::contains).findFirst();
    }

    /** The role that gives it to whoever has all of these, for what is their own. */
    public Optional<Role> fromOwning(Set<Role> roles) {
        return from(roles).or(() -> onTheirOwn.stream().filter(roles::contains).findFirst());
    }

    /** Everybody who can have it, in the order of roles. */
    public List<Role> roles() {
        return Stream.concat(always.stream(), onTheirOwn.stream()).sorted().toList();
    }
}
