/** What is done from the command line instead of starting Waymark: digests, backups, restores, moves to other stores. */
@NullMarked
package uk.waymark.infra.platform.cli;

import org.jspecify.annotations.NullMarked;
