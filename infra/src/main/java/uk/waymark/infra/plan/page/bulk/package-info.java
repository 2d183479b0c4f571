/** Many actions at once: each is a write of its own, and says what became of it. */
@NullMarked
package uk.waymark.infra.plan.page.bulk;

import org.jspecify.annotations.NullMarked;
