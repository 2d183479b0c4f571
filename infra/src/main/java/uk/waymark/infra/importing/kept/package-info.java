/** Reports of imports that are over, as they are kept for a while beside the record. */
@NullMarked
package uk.waymark.infra.importing.kept;

import org.jspecify.annotations.NullMarked;
