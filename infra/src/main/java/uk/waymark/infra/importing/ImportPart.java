package uk.waymark.infra.importing;

/** What a row can bring, in the order in which it is written. */
public enum ImportPart {
    ANSWER("The current position"),
    TARGET("The target"),
    ACTION("The action");

    private final String shown;

    ImportPart(String shown) {
        this.shown = shown;
    }

    /** Names the part in a sentence. */
    String shown() {
        return shown;
    }
}
