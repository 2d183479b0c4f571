/** The things that all views have in common: how far they have read. */
@NullMarked
package uk.waymark.query.view;

import org.jspecify.annotations.NullMarked;
