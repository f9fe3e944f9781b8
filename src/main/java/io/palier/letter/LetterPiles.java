package io.palier.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each channel is doing. */
@Service
@Transactional(readOnly = true)
public class LetterPiles {

    private final JdbcClient jdbc;
    private final List<Carrier> carriers;
    private final Clock clock;

    LetterPiles(JdbcClient jdbc, List<Carrier> carriers, Clock clock) {
        this.jdbc = jdbc;
        this.carriers = carriers;
        this.clock = clock;
    }

    private record Found(
            String channel,
            long waiting,
            long sent,
            long givenUp,
            @Nullable OffsetDateTime oldest,
            @Nullable String lastError) {}

    /** One each, in the order of {@link Channel}. */
    public List<LetterPile> all() {
        var found = found();
        return carriers.stream()
                .sorted(Comparator.comparing(Carrier::channel))
                .map(carrier -> pile(carrier, found.get(carrier.channel().name())))
                .toList();
    }

    /** Three questions that an index answers each, rather than one that reads every letter ever written. */
    private Map<String, Found> found() {
        return jdbc
                .sql("""
                        select channel.name as channel, coalesce(waits.letters, 0) as waiting, coalesce(went.letters, 0) as sent,
                               coalesce(failed.letters, 0) as given_up, waits.oldest, waits.last_error
                          from unnest(:channels) as channel (name)
                          left join (select channel, count(*) as letters, min(written_at) as oldest, max(last_error) as last_error
                                       from outgoing_letter where sent_at is null and failed_at is null group by channel) as waits
                            on waits.channel = channel.name
                          left join (select channel, count(*) as letters from outgoing_letter
                                      where failed_at is not null group by channel) as failed on failed.channel = channel.name
                          left join (select channel, count(*) as letters from outgoing_letter
                                      where sent_at > :since and written_at > :writtenSince group by channel) as went
                            on went.channel = channel.name""")
                .param(
                        "channels",
                        carriers.stream().map(c -> c.channel().name()).toArray(String[]::new))
                .param("since", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("writtenSince", clock.instant().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .query(Found.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Found::channel, Function.identity()));
    }

    private static LetterPile pile(Carrier carrier, @Nullable Found found) {
        return found == null
                ? new LetterPile(carrier.channel(), carrier.isNamed(), 0, 0, 0, null, null)
                : new LetterPile(
                        carrier.channel(),
                        carrier.isNamed(),
                        found.waiting(),
                        found.sent(),
                        found.givenUp(),
                        found.oldest() == null ? null : found.oldest().toInstant(),
                        found.lastError());
    }
}
