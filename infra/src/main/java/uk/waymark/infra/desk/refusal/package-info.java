/** The answers of the API when a request cannot be done: RFC 9457 problem details. */
@NullMarked
package uk.waymark.infra.desk.refusal;

import org.jspecify.annotations.NullMarked;
