/** Somebody's own account: password, sessions, tokens. */
@NullMarked
package uk.waymark.infra.account.page;

import org.jspecify.annotations.NullMarked;
