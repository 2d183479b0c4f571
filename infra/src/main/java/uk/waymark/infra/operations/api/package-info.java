/** What operators of the installation see of its views, and how they mend them. Nothing of what institutions record. */
@NullMarked
package uk.waymark.infra.operations.api;

import org.jspecify.annotations.NullMarked;
