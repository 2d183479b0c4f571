/** What somebody wants of a plan: as a whole, and of each of its rows. */
@NullMarked
package uk.waymark.infra.importing.choice;

import org.jspecify.annotations.NullMarked;
