package uk.waymark.infra.frame.layout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.query.directory.InstitutionState;

/**
 * The institution whose pages these are, as whoever asks sees it.
 *
 * @param assessmentId the one that is looked at; null if the institution has opened none
 * @param framework that it answers; null if there is no assessment
 * @param today the London day
 * @param member what the caller is there
 * @param freshness figure of what could be read before anything of the page was: by it a change since is noticed
 * @param writes false where the record is only looked at, whatever the caller may do
 */
public record Site(
        InstitutionState institution,
        @Nullable UUID assessmentId,
        @Nullable Framework framework,
        LocalDate today,
        Member member,
        long freshness,
        boolean writes) {

    private static final Set<Permission> TO_READ = EnumSet.range(Permission.SEE_INSTITUTION, Permission.READ_SHARED);

    /** The same where nothing can be written. */
    Site onlyToRead() {
        return new Site(institution, assessmentId, framework, today, member, freshness, false);
    }

    /**
     * Whether the caller may do it, so that it is shown.
     *
     * @throws IllegalArgumentException if there is no such permission: a page must not hide something by a slip
     */
    public boolean may(String permission) {
        Permission asked = Permission.valueOf(permission);
        return (writes || TO_READ.contains(asked)) && member.may(asked);
    }

    /** Whether the caller may do it to actions of which they are an owner, and to no other. */
    public boolean mayOnlyToOwn(String permission) {
        return writes && !may(permission) && member.mayToOwn(Permission.valueOf(permission));
    }

    /** What the caller is there, in the order of roles. */
    public List<String> roles() {
        return member.roles().stream().sorted().map(Role::label).toList();
    }

    public UUID institutionId() {
        return institution.institutionId();
    }

    /** The academic year of today. */
    public AcademicYear year() {
        return AcademicYear.of(today);
    }
}
