/**
 * The record in Axon Server, through which commands and queries also go from node to node. Views and people are in
 * PostgreSQL then.
 */
@NullMarked
package uk.waymark.infra.platform.store.axonserver;

import org.jspecify.annotations.NullMarked;
