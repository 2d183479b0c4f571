/** The description of the API for people and programs. */
@NullMarked
package uk.waymark.infra.desk.openapi;

import org.jspecify.annotations.NullMarked;
