/** What an import says of a plan: of the file, of each row, and of each thing that a row brings. */
@NullMarked
package uk.waymark.infra.importing.report;

import org.jspecify.annotations.NullMarked;
