/** The pages of two-step sign-in: setting it up, and giving the code. */
@NullMarked
package uk.waymark.infra.account.page.twostep;

import org.jspecify.annotations.NullMarked;
