/** The people store: its transactions, keys of institutions, and marks of the sweep. The only place with personal data. */
@NullMarked
package uk.waymark.infra.platform.people;

import org.jspecify.annotations.NullMarked;
