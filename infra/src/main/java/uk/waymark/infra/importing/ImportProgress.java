package uk.waymark.infra.importing;

/** A listener that hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress UNHEARD = (done, of) -> {};

    /** Said before the first row and after each. What it throws stops the import there. */
    void rows(int done, int of);
}
