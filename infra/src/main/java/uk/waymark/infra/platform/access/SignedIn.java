package uk.waymark.infra.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A principal of Spring Security that stands for an account. */
public interface SignedIn {

    Caller caller();

    /** The token that was used; null if somebody signed in. */
    default @Nullable UUID tokenId() {
        return null;
    }

    /** The URN for which they signed in, although no institution here has it; null if there is none such. */
    default @Nullable String unknownUrn() {
        return null;
    }
}
