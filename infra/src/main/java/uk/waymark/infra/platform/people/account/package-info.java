/** Those who sign in: accounts, their sessions, links, tokens and providers. */
@NullMarked
package uk.waymark.infra.platform.people.account;

import org.jspecify.annotations.NullMarked;
