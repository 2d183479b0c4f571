package uk.waymark.query.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was read once and never changes; of so much, what was asked for most lately. */
public final class Remembered<K, V> {

    private static final int AT_MOST = 10_000;

    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > AT_MOST;
        }
    };

    /** What is known of the key, or else what is read, which is remembered unless reading fails. */
    public V get(K key, Function<K, V> read) {
        synchronized (known) {
            V value = known.get(key);
            if (value != null) {
                return value;
            }
        }
        V value = read.apply(key);
        synchronized (known) {
            known.put(key, value);
        }
        return value;
    }

    public void forgetAll() {
        synchronized (known) {
            known.clear();
        }
    }
}
