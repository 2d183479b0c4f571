/** The page on which people say who they are. */
@NullMarked
package uk.waymark.infra.web.signin;

import org.jspecify.annotations.NullMarked;
