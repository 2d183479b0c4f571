package uk.waymark.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time when a piece of work or a target is due. Real plans also have work without a date: that is no {@code Due}
 * at all, and is shown as unscheduled.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Due.Window.class), @JsonSubTypes.Type(Due.Ongoing.class)})
public sealed interface Due {

    /** A span of half-terms of one academic year; {@code from} and {@code to} are both inside it. */
    record Window(AcademicYear academicYear, HalfTerm from, HalfTerm to) implements Due {

        /** @throws IllegalArgumentException if the window ends before it begins */
        @JsonCreator
        public static Window of(
                @JsonProperty(value = "academicYear", required = true) AcademicYear academicYear,
                @JsonProperty(value = "from", required = true) HalfTerm from,
                @JsonProperty("to") @Nullable HalfTerm to) {
            return new Window(academicYear, from, to == null ? from : to);
        }

        public Window {
            Objects.requireNonNull(academicYear, "academicYear is missing");
            if (to.compareTo(from) < 0) {
                throw new IllegalArgumentException(
                        "a due window cannot end (" + to + ") before it begins (" + from + ")");
            }
        }

        public boolean contains(HalfTerm halfTerm) {
            return from.compareTo(halfTerm) <= 0 && halfTerm.compareTo(to) <= 0;
        }
    }

    /** Work that goes on all the time. {@code ongoing} is always true; it is what the JSON form is recognised by. */
    record Ongoing(boolean ongoing) implements Due {
        public Ongoing {
            if (!ongoing) {
                throw new IllegalArgumentException("ongoing can only be true; leave out 'due' for unscheduled work");
            }
        }
    }

    static Due ongoing() {
        return new Ongoing(true);
    }

    static Due in(AcademicYear academicYear, HalfTerm halfTerm) {
        return new Window(academicYear, halfTerm, halfTerm);
    }

    static Due between(AcademicYear academicYear, HalfTerm from, HalfTerm to) {
        return new Window(academicYear, from, to);
    }
}
