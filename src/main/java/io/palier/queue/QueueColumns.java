package io.palier.queue;

import static io.palier.queue.QueueColumn.OPENED;

import io.palier.organization.StaffId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which facts of each ticket a person wants to see in queues. */
@Service
@Transactional
public class QueueColumns {

    /** What is shown to who never chose: all but when it was opened, since its deadline says what to do. */
    public static final Set<QueueColumn> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OPENED)));

    private final JdbcClient jdbc;

    QueueColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person chose, or what is usual; may be empty. */
    @Transactional(readOnly = true)
    public Set<QueueColumn> of(StaffId who) {
        return jdbc.sql("select shown from queue_columns where staff_id = ?")
                .param(who.value())
                .query((row, n) -> columns((String[]) row.getArray("shown").getArray()))
                .optional()
                .orElse(USUAL);
    }

    /** Shows these from now on. */
    public void choose(StaffId who, Set<QueueColumn> columns) {
        jdbc.sql("insert into queue_columns (staff_id, shown) values (:who, :shown)"
                        + " on conflict (staff_id) do update set shown = excluded.shown")
                .param("who", who.value())
                .param("shown", columns.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    private static Set<QueueColumn> columns(String[] names) {
        var columns = EnumSet.noneOf(QueueColumn.class);
        Arrays.stream(names).map(QueueColumn::valueOf).forEach(columns::add);
        return columns;
    }
}
