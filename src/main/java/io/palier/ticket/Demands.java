package io.palier.ticket;

import io.palier.ticket.DemandUnmet.Problem;
import io.palier.ticket.TicketMove.Demand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an order or a draft brings what it must, in usable form. Pure; what needs a look-up is checked on the way. */
final class Demands {

    static final int TEXT = 8_000;
    static final int SUMMARY = 200;
    static final int REFERENCE = 120;

    private Demands() {}

    /** @throws DemandUnmet naming the first field at fault */
    static void check(MoveOrder order, Instant now) {
        for (var demand : order.move().demands()) {
            demand(order, demand);
        }
        if (order.resumeAt() != null && !order.resumeAt().isAfter(now)) {
            throw new DemandUnmet("resumeAt", Problem.PAST);
        }
        if (order.move() == TicketMove.CORRECT_OPENING
                && order.openedAt() != null
                && order.openedAt().isAfter(now)) {
            throw new DemandUnmet("openedAt", Problem.FUTURE);
        }
        if (order.text() != null) {
            text("text", order.text(), TEXT);
        }
    }

    /** @throws DemandUnmet naming the first field at fault */
    static void check(TicketDraft draft) {
        required("summary", draft.summary(), SUMMARY);
        text("description", draft.description(), TEXT);
        if (draft.customer() == null && draft.system() == null) {
            throw new DemandUnmet("customer", Problem.MISSING);
        }
    }

    private static void demand(MoveOrder order, Demand demand) {
        switch (demand) {
            case NATURE -> given("nature", order.nature());
            case SYSTEM -> given("system", order.system());
            case TEAM -> given("team", order.team());
            case PAUSE_REASON -> given("pauseReason", order.pauseReason());
            case OTHER_TICKET -> given("otherTicket", order.otherTicket());
            case ASSESSMENT -> given("assessment", order.assessment());
            case PRIORITY -> given("priority", order.priority());
            case OPENED_AT -> given("openedAt", order.openedAt());
            case ROOT_CAUSE -> required("rootCause", order.rootCause(), TEXT);
            case SOLUTION -> required("solution", order.solution(), TEXT);
            case REFERENCE -> required("reference", order.reference(), REFERENCE);
            case TEXT -> required("text", order.text(), TEXT);
        }
    }

    private static void given(String field, @Nullable Object value) {
        if (value == null) {
            throw new DemandUnmet(field, Problem.MISSING);
        }
    }

    private static void required(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            throw new DemandUnmet(field, Problem.MISSING);
        }
        text(field, value, most);
    }

    /** PostgreSQL keeps every character but NUL. */
    private static void text(String field, String value, int most) {
        if (value.length() > most) {
            throw new DemandUnmet(field, Problem.TOO_LONG);
        }
        if (value.indexOf('\0') >= 0) {
            throw new DemandUnmet(field, Problem.UNREADABLE);
        }
    }
}
