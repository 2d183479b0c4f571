/** Sessions of an import: where its words, people and commands go, the record or nowhere. */
@NullMarked
package uk.waymark.infra.importing.session;

import org.jspecify.annotations.NullMarked;
