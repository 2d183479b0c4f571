/**
 * The rules of who may see and do what: the one table of roles and permissions, and what every command and query needs
 * of it.
 */
@NullMarked
package uk.waymark.kernel.access;

import org.jspecify.annotations.NullMarked;
