package uk.waymark.kernel.access;

import java.util.Arrays;
import java.util.List;

/**
 * A part that somebody has in an institution, or to a hub. Names are permanent: they stand in events and in their
 * metadata.
 */
public enum Role {
    CAREERS_LEADER("careers leader", "keeps the record: answers, targets, actions, reviews"),
    CONTRIBUTOR("contributor", "adds evidence, and notes and progress on their own actions"),
    SLT("SLT", "reads everything, signs off reviews, comments"),
    GOVERNOR("governor", "reads summaries"),
    AUDITOR("auditor", "reads everything including the history, and writes nothing"),
    ADMINISTRATOR("administrator", "looks after people, dates and set-up; sees and gives no answers"),
    HUB_LEAD("hub lead", "reads what member institutions share with the hub");

    private final String label;
    private final String meaning;

    Role(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What it is for, to go after the label. */
    public String meaning() {
        return meaning;
    }

    /** Those that an institution grants; leads are appointed by their hub. */
    public static List<Role> ofInstitutions() {
        return Arrays.stream(values()).filter(role -> role != HUB_LEAD).toList();
    }
}
