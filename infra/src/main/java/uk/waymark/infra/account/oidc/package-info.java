/** Sign-in with an OpenID Connect provider: what it says about somebody, and what that makes of them here. */
@NullMarked
package uk.waymark.infra.account.oidc;

import org.jspecify.annotations.NullMarked;
