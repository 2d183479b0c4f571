/** The action plan of an institution: what is to be done, for which items, by when and by whom. */
@NullMarked
package uk.waymark.infra.plan.page;

import org.jspecify.annotations.NullMarked;
