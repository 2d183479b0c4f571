package uk.waymark.kernel.institution;

/** The kind of an institution; decides which framework it is offered first. */
public enum InstitutionType {
    SCHOOL("cimm-school"),
    SPECIAL_SCHOOL("cimm-school"),
    COLLEGE("cimm-college");

    private final String defaultFrameworkFamily;

    InstitutionType(String defaultFrameworkFamily) {
        this.defaultFrameworkFamily = defaultFrameworkFamily;
    }

    public String defaultFrameworkFamily() {
        return defaultFrameworkFamily;
    }
}
