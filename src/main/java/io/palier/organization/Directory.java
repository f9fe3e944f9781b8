package io.palier.organization;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small table read as a whole and kept for ten seconds, because pages ask for a name in every row. Nothing in it is
 * ever deleted, and who misses a key is sent to the table, so the worst that a second node sees late is a new name.
 */
final class Directory<K, V> {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LoadingCache<Class<?>, Map<K, V>> pages;

    Directory(Supplier<List<V>> table, Function<V, K> key) {
        this.pages = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(page -> table.get().stream()
                        .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    /** Everything, in the table's order. */
    List<V> all() {
        return List.copyOf(read().values());
    }

    /** What the key names; reads the table again before it says that there is none. */
    Optional<V> find(K key) {
        return Optional.ofNullable(known(key)).or(() -> {
            forget();
            return Optional.ofNullable(known(key));
        });
    }

    /** To be called after every change, once within its transaction and once after its end. */
    void forget() {
        pages.invalidateAll();
    }

    private @Nullable V known(K key) {
        return read().get(key);
    }

    private Map<K, V> read() {
        return pages.get(Directory.class);
    }
}
