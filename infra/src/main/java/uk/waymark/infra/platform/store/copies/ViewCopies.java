package uk.waymark.infra.platform.store.copies;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.Database;

/** Where a second copy of views is kept while it is being built. There is one at most, whatever number of nodes. */
public interface ViewCopies {

    /** Makes this node the one that builds the copy, until {@link #release} or its end. False if another node is. */
    boolean claim();

    /** Whether this node is still the one: its claim ends, too, when its connection with the database breaks. */
    boolean isClaimed();

    void release();

    /** Opens the copy, which is made if it is missing, and made anew if another version of Waymark made it. */
    Database open();

    /** Removes the copy, which must be closed. */
    void drop();

    /**
     * Does what takes a while and can be done before {@link #swap}.
     *
     * @throws org.springframework.dao.DataAccessException if there is no sense in trying to swap now
     */
    void prepare(Set<String> views);

    /**
     * Puts these views of the copy in the place of those that are read, their rows, positions and dead letters, all at
     * once: who reads meanwhile sees one or the other. Their segments become this node's, so that a batch that another
     * node is in the middle of fails, and is done again after it has claimed them anew.
     *
     * @param held called while no node is in a batch of these views and none begins one, in the transaction of the swap.
     *     When it comes back, the copy has read as far as the views, and nobody writes to it any more
     * @throws org.springframework.dao.DataAccessException if others are in the way: nothing has changed then
     */
    void swap(Set<String> views, Consumer<JdbcClient> held);
}
