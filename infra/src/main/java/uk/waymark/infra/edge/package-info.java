/**
 * The rules that hold for every request, whoever sends it: its rules for browsers, its size, and how many there may
 * be.
 */
@NullMarked
package uk.waymark.infra.edge;

import org.jspecify.annotations.NullMarked;
