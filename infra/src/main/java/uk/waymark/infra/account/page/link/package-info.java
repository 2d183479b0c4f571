/** What a link that works once leads to: the first account, an invitation, a new password. */
@NullMarked
package uk.waymark.infra.account.page.link;

import org.jspecify.annotations.NullMarked;
