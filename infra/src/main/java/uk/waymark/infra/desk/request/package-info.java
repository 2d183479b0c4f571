/** The things that every request has in common: its limits, its correlation id, its key, and what it is about. */
@NullMarked
package uk.waymark.infra.desk.request;

import org.jspecify.annotations.NullMarked;
