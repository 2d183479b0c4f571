@NullMarked
package uk.waymark.command;

import org.jspecify.annotations.NullMarked;
