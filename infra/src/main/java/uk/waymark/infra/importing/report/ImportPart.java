package uk.waymark.infra.importing.report;

/** A thing that a row can bring, in the order in which it is written. */
public enum ImportPart {
    ANSWER("The current position"),
    TARGET("The target"),
    ACTION("The action");

    private final String shown;

    ImportPart(String shown) {
        this.shown = shown;
    }

    /** Names the part in a sentence. */
    public String shown() {
        return shown;
    }
}
