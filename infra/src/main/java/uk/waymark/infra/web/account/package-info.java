/** Somebody's own account: password, sessions, tokens. */
@NullMarked
package uk.waymark.infra.web.account;

import org.jspecify.annotations.NullMarked;
