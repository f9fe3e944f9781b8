package io.palier.agreement;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Agreed versions, ready to count with. What was signed never changes, but the days its calendars are closed on do: a
 * version stands here under the number of decisions it was read after, and is read again when there are more. This node
 * sees its own decisions at once, another within a second.
 */
@Component
class VersionShelf {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Map<AgreementVersionId, Shelved> versions = new ConcurrentHashMap<>();
    private final LoadingCache<Class<?>, Long> decisions;
    /** Moves at the end of each change, so that what others read while it was not yet committed is read again. */
    private final AtomicLong changes = new AtomicLong();

    VersionShelf(DecisionRows rows) {
        this.decisions = Caffeine.newBuilder().expireAfterWrite(KEPT).build(any -> rows.last());
    }

    /** Names a state of the decisions; asked for before a version is read. */
    record Mark(long decisions, long changes) {}

    private record Shelved(Mark mark, AgreementVersion version) {}

    Mark mark() {
        return new Mark(decisions.get(VersionShelf.class), changes.get());
    }

    Optional<AgreementVersion> find(AgreementVersionId id, Mark now) {
        return Optional.ofNullable(versions.get(id))
                .filter(shelved -> shelved.mark().equals(now))
                .map(Shelved::version);
    }

    void put(AgreementVersion version, Mark before) {
        versions.put(version.id(), new Shelved(before, version));
    }

    /** To be called within the transaction that decides. */
    void changed() {
        forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private void forget() {
        decisions.invalidateAll();
        changes.incrementAndGet();
    }
}
