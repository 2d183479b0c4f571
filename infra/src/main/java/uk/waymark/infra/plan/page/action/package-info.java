/** One action: everything about it, and what can be done with it now. */
@NullMarked
package uk.waymark.infra.plan.page.action;

import org.jspecify.annotations.NullMarked;
