@NullMarked
package uk.waymark.query;

import org.jspecify.annotations.NullMarked;
