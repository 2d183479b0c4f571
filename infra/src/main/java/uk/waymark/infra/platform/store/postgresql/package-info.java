/** The stores of a server: three schemas of one PostgreSQL database, which any number of nodes share. */
@NullMarked
package uk.waymark.infra.platform.store.postgresql;

import org.jspecify.annotations.NullMarked;
