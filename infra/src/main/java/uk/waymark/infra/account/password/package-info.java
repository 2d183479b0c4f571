/** Passwords: how they are chosen, checked and kept, and how often they can be guessed. */
@NullMarked
package uk.waymark.infra.account.password;

import org.jspecify.annotations.NullMarked;
