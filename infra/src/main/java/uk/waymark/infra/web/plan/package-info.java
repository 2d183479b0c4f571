/** The action plan of an institution: what is to be done, for which items, by when and by whom. */
@NullMarked
package uk.waymark.infra.web.plan;

import org.jspecify.annotations.NullMarked;
