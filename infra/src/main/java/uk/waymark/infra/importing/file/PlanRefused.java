package uk.waymark.infra.importing.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** A file that cannot be imported as a whole: nothing of it was written. Says what is wrong, where, and what is expected. */
public class PlanRefused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private static final String FIELD = "file";

    private PlanRefused(
            HttpStatus status, String code, List<String> allowed, String detail, @Nullable Throwable cause) {
        super(new Problem(status, code, FIELD, allowed, detail));
        initCause(cause);
    }

    static PlanRefused of(HttpStatus status, String code, String detail) {
        return new PlanRefused(status, code, List.of(), detail, null);
    }

    static PlanRefused of(HttpStatus status, String code, String detail, Throwable cause) {
        return new PlanRefused(status, code, List.of(), detail, cause);
    }

    /** Of a plan that is larger than any, wherever that was noticed. */
    public static PlanRefused tooLarge() {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                "The plan is larger than %d MB; a plan of a school has about 15 kB."
                        .formatted(PlanFile.LARGEST.toMegabytes()));
    }

    /** @param allowed the headings that are expected */
    static PlanRefused header(String code, List<String> allowed, String detail) {
        return new PlanRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, allowed, detail, null);
    }
}
