/** The REST interface: requests become commands and queries, answers and refusals become JSON. */
@NullMarked
package uk.waymark.infra.desk;

import org.jspecify.annotations.NullMarked;
