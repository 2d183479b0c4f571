package uk.waymark.infra.desk.refusal;

import org.apache.coyote.BadRequestException;
import org.springframework.core.NestedExceptionUtils;

/**
 * An exception for a body that was not there in time. To the container a client that has gone would get no answer, and
 * one whose request is bad gets one.
 */
public final class LateBody extends BadRequestException {

    private static final long serialVersionUID = 1L;

    public LateBody(String why) {
        super(why);
    }

    static boolean caused(Exception e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof LateBody;
    }
}
