package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The member whom the sender of a command has just read, for the handler of that command on the same thread. On another
 * thread, or on another node, there is nothing here, and the handler reads again.
 */
final class HandedOver {

    private static final ThreadLocal<Member> MEMBER = new ThreadLocal<>();

    private HandedOver() {}

    static <T> T during(Member member, Supplier<T> sending) {
        Member outer = MEMBER.get();
        MEMBER.set(member);
        try {
            return sending.get();
        } finally {
            if (outer == null) {
                MEMBER.remove();
            } else {
                MEMBER.set(outer);
            }
        }
    }

    /**
     * Empty unless it is this very person in this very organisation. It is handed over once: a command that is decided again,
     * because somebody else was faster, is decided by what the record says then.
     */
    static Optional<Member> take(UUID organisationId, UUID personId) {
        Optional<Member> member = Optional.ofNullable(MEMBER.get())
                .filter(one -> one.organisationId().equals(organisationId)
                        && one.personId().equals(personId));
        member.ifPresent(taken -> MEMBER.remove());
        return member;
    }
}
