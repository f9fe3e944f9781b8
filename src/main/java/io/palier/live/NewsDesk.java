package io.palier.live;

import io.palier.sla.SlaEvent;
import io.palier.ticket.TicketEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every node what changed, with the transaction that changed it: PostgreSQL passes it on when that commits, or never. */
@Component
class NewsDesk {

    static final String CHANNEL = "palier_live";

    /** More tickets than this are told as the teams that hold them: a crowd that breaks at once is one change to a list. */
    private static final int ONE_BY_ONE = 20;

    private final JdbcClient jdbc;

    NewsDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(TicketEvent.Written event) {
        tell(List.of(new News(
                event.number(), Stream.of(event.fromTeam(), event.toTeam()).collect(Collectors.toSet()))));
    }

    /** A promise at risk or broken shows on lists, boards and the ticket's own page, though nobody touched the ticket. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(SlaEvent.ThresholdsCrossed event) {
        var each = event.crossings().stream()
                .map(crossed -> new News(crossed.ticket(), Set.of(crossed.team())))
                .distinct()
                .toList();
        tell(
                each.size() <= ONE_BY_ONE
                        ? each
                        : each.stream()
                                .flatMap(news -> news.teams().stream())
                                .distinct()
                                .map(team -> new News(null, Set.of(team)))
                                .toList());
    }

    private void tell(List<News> news) {
        jdbc.sql("select pg_notify(?, news) from unnest(?) as news")
                .params(CHANNEL, news.stream().map(News::written).toArray(String[]::new))
                .query((row, n) -> Set.of())
                .list();
    }
}
