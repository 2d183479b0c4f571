/** Endpoints for links that work once: invitations, and links for another password. */
@NullMarked
package uk.waymark.infra.account.api;

import org.jspecify.annotations.NullMarked;
