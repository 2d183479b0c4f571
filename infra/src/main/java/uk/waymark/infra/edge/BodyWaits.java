package uk.waymark.infra.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places for those who are waited for: each waiting read of a body holds a thread. Only the reading itself takes a
 * place, so that whoever sends what they have takes one for no time at all, however many share an address.
 */
final class BodyWaits {

    private final int atOneAddress;
    private final int together;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    /**
     * @param atOneAddress places for one address, at most
     * @param together places for all of them: fewer than there are threads
     */
    BodyWaits(int atOneAddress, int together) {
        this.atOneAddress = atOneAddress;
        this.together = together;
    }

    /** Takes a place; false if there is none. Whoever has one gives it back. */
    boolean take(String address) {
        if (taken.incrementAndGet() > together) {
            taken.decrementAndGet();
            return false;
        }
        boolean[] theirs = new boolean[1];
        byAddress.compute(address, (key, before) -> {
            int others = before == null ? 0 : before;
            theirs[0] = others < atOneAddress;
            return theirs[0] ? Integer.valueOf(others + 1) : before;
        });
        if (!theirs[0]) {
            taken.decrementAndGet();
        }
        return theirs[0];
    }

    void giveBack(String address) {
        byAddress.computeIfPresent(address, (key, before) -> before == 1 ? null : Integer.valueOf(before - 1));
        taken.decrementAndGet();
    }
}
