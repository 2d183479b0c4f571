/** Readers of the file that a school sends: its encoding, its delimiter, its columns and its rows. */
@NullMarked
package uk.waymark.infra.importing.file;

import org.jspecify.annotations.NullMarked;
