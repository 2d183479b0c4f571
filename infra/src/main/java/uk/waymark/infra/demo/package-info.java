/** A demonstration that tells three years of two institutions, through commands only. */
@NullMarked
package uk.waymark.infra.demo;

import org.jspecify.annotations.NullMarked;
