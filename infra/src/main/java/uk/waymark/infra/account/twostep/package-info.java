/** The second step of signing in with a password: a code that only the person's phone can make. */
@NullMarked
package uk.waymark.infra.account.twostep;

import org.jspecify.annotations.NullMarked;
