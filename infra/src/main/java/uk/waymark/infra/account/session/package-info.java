/** Sessions of browsers, as rows of the people store. */
@NullMarked
package uk.waymark.infra.account.session;

import org.jspecify.annotations.NullMarked;
