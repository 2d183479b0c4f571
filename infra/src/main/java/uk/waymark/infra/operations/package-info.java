/** What operators of the installation do for its views and backups. Nothing of what institutions record. */
@NullMarked
package uk.waymark.infra.operations;

import org.jspecify.annotations.NullMarked;
