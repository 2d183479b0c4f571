/** The desk, through which every write goes: wishes become commands, and receipts and refusals become answers. */
@NullMarked
package uk.waymark.infra.desk;

import org.jspecify.annotations.NullMarked;
