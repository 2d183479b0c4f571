/** The pages of operators: how the views are doing, and what holds them up. */
@NullMarked
package uk.waymark.infra.operations.page;

import org.jspecify.annotations.NullMarked;
