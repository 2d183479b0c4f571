package uk.waymark.kernel.framework;

/** A name of an item for ever: 5.1 alone means different things in two versions of a framework. */
public record ItemRef(String frameworkId, String item) {

    @Override
    public String toString() {
        return frameworkId + " " + item;
    }
}
