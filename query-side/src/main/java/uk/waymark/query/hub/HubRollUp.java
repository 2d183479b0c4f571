package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.institution.InstitutionType;

/**
 * The members of a hub side by side: how each answers each item, as of a day, as far as it shares that.
 *
 * @param members everybody in the hub, by name, with what is shown of them
 * @param computed how the distributions were computed, in words
 */
public record HubRollUp(
        UUID hubId,
        String name,
        String frameworkId,
        LocalDate asAt,
        List<Member> members,
        List<ItemRow> items,
        String computed) {

    /** @param from the first day that the member shows; null if it does not share this framework */
    public record Member(
            UUID institutionId,
            String name,
            InstitutionType type,
            Shown shown,
            @Nullable LocalDate from) {}

    /** What is seen of a member. */
    public enum Shown {
        /** Its answers. */
        ANSWERS,
        /** Nothing, because it shows later days only. */
        LATER_DAYS_ONLY,
        /** Nothing, because it does not assess itself against this framework. */
        NO_ASSESSMENT,
        /** Nothing, because it does not share this framework. */
        NOT_SHARED
    }

    /**
     * @param section code of its section
     * @param levels the levels that can be chosen, lowest first; empty for other kinds of answer
     * @param answers of each member whose answers are shown, in the order of members
     * @param distribution how many of them stand at each level that the item has ({@code "1"} to {@code "4"}); answers
     *     of other kinds are counted as {@code "answered"}; {@code "unanswered"} comes last
     */
    public record ItemRow(
            String item,
            String title,
            String section,
            AnswerKind kind,
            List<Integer> levels,
            List<Answered> answers,
            Map<String, Integer> distribution) {}

    /** @param answer null if there is none */
    public record Answered(UUID institutionId, @Nullable Answer answer) {}
}
