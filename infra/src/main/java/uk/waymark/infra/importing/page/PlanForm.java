package uk.waymark.infra.importing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.choice.RowChoices;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * A plan with what is to be known about it. Its text goes to and fro with the form, so that nothing has to be kept here
 * between the steps, and a restart loses nothing.
 *
 * @param text the whole plan
 * @param items by the line of a row, the item that somebody said it is for
 * @param assumed the file did not say how it is encoded, and was taken for something other than UTF-8
 */
record PlanForm(
        String text,
        @Nullable String assumed,
        AcademicYear academicYear,
        @Nullable LocalDate effectiveOn,
        @Nullable String frameworkId,
        SortedMap<Long, String> items) {

    /** Of the form on its pages. */
    static final String NAME = "plan";

    static final String FILE = "file";
    static final String TEXT = "text";

    private static final FieldPairs ITEMS = new FieldPairs("items", "(?<of>\\d{1,9})-(?<is>\\S{1,20})");

    /** @throws RequestRefused if anything is missing or wrong; what was read of a file is put into the form by then */
    static PlanForm read(Submission form, @Nullable MultipartFile upload) {
        FormFields sent = form.sent();
        PlanFile plan;
        String text;
        if (upload != null && !upload.isEmpty()) {
            byte[] bytes = bytes(upload);
            plan = PlanFile.read(bytes);
            text = PlanFile.characters(bytes);
            sent.fields().set(TEXT, text);
        } else {
            text = pasted(sent);
            plan = readPasted(text);
        }
        AcademicYear year = sent.requiredYear("academicYear");
        return new PlanForm(
                text,
                plan.assumedEncoding().map(Object::toString).orElse(null),
                year,
                sent.day("effectiveOn"),
                sent.text("frameworkId"),
                ITEMS.in(sent, Long::valueOf, Function.identity()));
    }

    /** A row shows what it brings only after somebody has said which item it is for. */
    boolean isLookedAt(FormFields sent) {
        return sent.all("looked").containsAll(sent.all(ITEMS.field()));
    }

    /** The lines on which its rows start. */
    List<Long> lines() {
        return PlanFile.read(bytes()).rows().stream().map(PlanRow::line).toList();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    ImportRequest request(UUID institutionId, RowChoices choices, boolean dryRun) {
        return new ImportRequest(institutionId, frameworkId, academicYear, effectiveOn, null, choices, dryRun);
    }

    private static String pasted(FormFields sent) {
        String text = sent.fields().getFirst(TEXT);
        if (text == null || text.isBlank()) {
            throw RequestRefused.badRequest(Problem.REQUIRED, FILE, "Choose a file, or paste the table.");
        }
        return text;
    }

    private static PlanFile readPasted(String text) {
        try {
            return PlanFile.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (RequestRefused e) {
            Problem problem = e.problem();
            throw new RequestRefused(
                    new Problem(problem.status(), problem.code(), TEXT, problem.allowed(), problem.detail()));
        }
    }

    private static byte[] bytes(MultipartFile upload) {
        try {
            return upload.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
