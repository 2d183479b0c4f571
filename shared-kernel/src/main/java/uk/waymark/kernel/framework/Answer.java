package uk.waymark.kernel.framework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The answer that an institution gives about an item. Its JSON is one field, named after the kind:
 * {@code {"level":2}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Level.class),
    @JsonSubTypes.Type(Answer.Parts.class),
    @JsonSubTypes.Type(Answer.Proportion.class),
    @JsonSubTypes.Type(Answer.Agreed.class),
    @JsonSubTypes.Type(Answer.YearGroups.class),
    @JsonSubTypes.Type(Answer.Count.class)
})
public sealed interface Answer {

    @JsonIgnore
    AnswerKind kind();

    /** Response 1 to 4 of a maturity model. */
    record Level(@JsonProperty(required = true) int level) implements Answer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.LEVEL;
        }
    }

    /** Yes or no for each lettered part of the item. */
    record Parts(@JsonProperty(required = true) Map<String, Boolean> parts) implements Answer {
        public Parts {
            parts = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(parts)));
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.PARTS;
        }
    }

    /** A band of per cent, as the framework spells it: {@code 51-75}. */
    record Proportion(@JsonProperty(required = true) String proportion) implements Answer {
        public Proportion {
            Objects.requireNonNull(proportion, "proportion is missing");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.PROPORTION;
        }
    }

    record Agreed(@JsonProperty(required = true) Agreement agreement) implements Answer {
        public Agreed {
            Objects.requireNonNull(agreement, "agreement is missing");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.AGREEMENT;
        }
    }

    /** Year groups for which the item holds, in ascending order and once each. */
    record YearGroups(@JsonProperty(required = true) List<Integer> yearGroups) implements Answer {
        public YearGroups {
            yearGroups = List.copyOf(new TreeSet<>(yearGroups));
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.YEAR_GROUPS;
        }
    }

    record Count(@JsonProperty(required = true) int count) implements Answer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.COUNT;
        }
    }
}
