package uk.waymark.infra.platform.access;

/** A principal of Spring Security that stands for an account. */
public interface SignedIn {

    Caller caller();
}
