package io.palier.live;

import io.palier.ticket.TicketEvent;
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

    private final JdbcClient jdbc;

    NewsDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(TicketEvent.Written event) {
        var news = new News(
                event.number(), Stream.of(event.fromTeam(), event.toTeam()).collect(Collectors.toSet()));
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, news.written())
                .query((row, n) -> Set.of())
                .list();
    }
}
