/** The endpoint that takes a plan as a file. */
@NullMarked
package uk.waymark.infra.importing.api;

import org.jspecify.annotations.NullMarked;
