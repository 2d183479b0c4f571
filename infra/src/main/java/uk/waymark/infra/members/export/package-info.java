/** What is held on a person, gathered for whoever asks for it. */
@NullMarked
package uk.waymark.infra.members.export;

import org.jspecify.annotations.NullMarked;
