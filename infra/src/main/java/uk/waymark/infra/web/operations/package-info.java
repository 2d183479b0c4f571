/** The pages of operators: how the views are doing, and what holds them up. */
@NullMarked
package uk.waymark.infra.web.operations;

import org.jspecify.annotations.NullMarked;
