/** How people and programs prove who they are. */
@NullMarked
package uk.waymark.infra.account.signin;

import org.jspecify.annotations.NullMarked;
