package uk.waymark.kernel.institution.command;

import java.util.UUID;
import uk.waymark.kernel.access.Role;

/** A role that somebody has in an institution from the moment of its registration. */
public record FirstRole(UUID personId, Role role) {}
