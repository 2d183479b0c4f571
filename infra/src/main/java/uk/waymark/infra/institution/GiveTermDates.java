package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.command.SetTermDates;

/** The wish for six half-terms of the institution's own in an academic year. */
@Schema(name = "TermDatesRequest", example = """
    {"halfTerms":[
      {"halfTerm":"HT1","from":"2024-09-02","to":"2024-10-25"},
      {"halfTerm":"HT2","from":"2024-11-04","to":"2024-12-20"},
      {"halfTerm":"HT3","from":"2025-01-06","to":"2025-02-14"},
      {"halfTerm":"HT4","from":"2025-02-24","to":"2025-04-04"},
      {"halfTerm":"HT5","from":"2025-04-22","to":"2025-05-23"},
      {"halfTerm":"HT6","from":"2025-06-02","to":"2025-07-22"}]}\
    """)
public record GiveTermDates(
        @NotNull List<HalfTermDates> halfTerms, @Nullable LocalDate effectiveOn) implements Dated {

    /** The wish for one academic year. */
    public Wish in(AcademicYear year) {
        return Wish.of(
                this, SetTermDates.class, draft -> new SetTermDates(draft.subject(), year, halfTerms, effectiveOn));
    }
}
