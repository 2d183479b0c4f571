@NullMarked
package uk.waymark.infra;

import org.jspecify.annotations.NullMarked;
