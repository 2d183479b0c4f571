/** The people store: names, keys of texts and secrets of institutions. The only place with personal data. */
@NullMarked
package uk.waymark.infra.platform.people;

import org.jspecify.annotations.NullMarked;
