package uk.waymark.infra.answering.page;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Descriptor;

/**
 * One response that can be read and chosen.
 *
 * @param descriptor null if the item does not have this level: it is shown as absent and cannot be chosen
 * @param now it stands
 * @param aim the open target leads to it
 */
record Choice(int level, @Nullable Descriptor descriptor, boolean now, boolean aim) {}
