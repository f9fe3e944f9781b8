package io.palier.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.PauseReason;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.TicketWatchers;
import io.palier.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where: a number on a tab is the length of its list, page by page and as a file. */
@PalierTest
class QueueCountTests {

    private static final int TICKETS = 90;
    private static final List<StaffId> READERS =
            List.of(Crew.AGENT, Crew.IT, Crew.BILLING, Crew.VENDOR, Crew.MANAGER, Crew.ADMIN);

    private final QueuePages pages;
    private final Tickets tickets;
    private final TicketWatchers watchers;
    private final Organization organization;
    private final Crew crew;

    QueueCountTests(QueuePages pages, Tickets tickets, TicketWatchers watchers, Organization organization, Crew crew) {
        this.pages = pages;
        this.tickets = tickets;
        this.watchers = watchers;
        this.organization = organization;
        this.crew = crew;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNumberOnATabIsTheLengthOfItsList(long seed) {
        crew.hire();
        var random = new Random(seed);
        for (var n = 0; n < TICKETS; n++) {
            walk(random);
        }
        for (var who : READERS) {
            var reader = organization.member(who).orElseThrow();
            for (var tab : QueueTab.of(reader)) {
                var listed = listed(new QueueAsk(tab.slug(), null, null, null, null), reader);
                var count = pages.page(new QueueAsk(tab.slug(), null, null, null, null), reader).tabs().stream()
                        .filter(one -> one.tab() == tab)
                        .findFirst()
                        .orElseThrow()
                        .count();
                if (count != null) {
                    assertThat((long) listed.size()).as("%s of %s", tab, who).isEqualTo(count);
                }
                var parts = 0;
                for (var status : TicketStatus.values()) {
                    parts += listed(new QueueAsk(tab.slug(), null, null, status.name(), null), reader)
                            .size();
                }
                if (tab != QueueTab.CONFIRM && tab != QueueTab.TEAM && tab != QueueTab.ALL) {
                    assertThat(parts)
                            .as("its parts make the whole: %s of %s", tab, who)
                            .isEqualTo(listed.size());
                }
            }
            for (var words :
                    List.of("level:2", "is:open", "is:mine", "is:watched", "invoice", "invoice is:free level:1")) {
                listed(new QueueAsk(null, words, null, null, null), reader);
            }
        }
    }

    /** The same by pages as in one go, and as many as the page says. */
    private List<TicketNumber> listed(QueueAsk ask, StaffMember reader) {
        var paged = new ArrayList<TicketNumber>();
        long total;
        do {
            var page = pages.page(new QueueAsk(ask.tab(), ask.q(), ask.priority(), ask.status(), page(paged)), reader)
                    .list();
            total = page.total();
            assertThat(page.rows()).as("%s by %s", ask, reader.id()).hasSizeLessThanOrEqualTo(50);
            paged.addAll(page.rows().stream().map(TicketSummary::number).toList());
            if (page.rows().isEmpty()) {
                break;
            }
        } while (paged.size() < total);
        var whole = new ArrayList<TicketNumber>();
        pages.each(ask, reader, row -> whole.add(row.number()));
        assertThat(whole).as("%s by %s", ask, reader.id()).containsExactlyElementsOf(paged);
        assertThat((long) paged.size()).as("%s by %s", ask, reader.id()).isEqualTo(total);
        return paged;
    }

    private static @Nullable String page(List<?> seen) {
        return seen.isEmpty() ? null : String.valueOf(seen.size() / 50);
    }

    private void walk(Random random) {
        var number =
                tickets.log(Drafts.aFaultOf("BILLING").saying("Invoice wrong").draft(), Crew.AGENT);
        if (random.nextInt(3) == 0) {
            watchers.watch(number, List.of(Crew.AGENT, Crew.IT, Crew.MANAGER).get(random.nextInt(3)));
        }
        var steps = random.nextInt(6);
        switch (random.nextInt(3)) {
            case 0 -> atTheCall(number, steps);
            case 1 -> upTheStaircase(number, steps);
            default -> {
                if (steps > 3) {
                    make(number, MoveOrder.of(TicketMove.CANCEL, "a mistake"), Crew.MANAGER);
                }
            }
        }
    }

    private void atTheCall(TicketNumber number, int steps) {
        if (steps == 2) {
            make(number, MoveOrder.pend(PauseReason.AWAITING_CUSTOMER, "looks for the invoice", null), Crew.AGENT);
        }
        if (steps > 2) {
            make(number, MoveOrder.withSolution(TicketMove.SOLVE, "explained"), Crew.AGENT);
        }
        if (steps > 3) {
            make(number, MoveOrder.of(TicketMove.CONFIRM, null), Crew.AGENT);
        }
    }

    private void upTheStaircase(TicketNumber number, int steps) {
        make(number, MoveOrder.of(TicketMove.ESCALATE, "all tried"), Crew.AGENT);
        if (steps == 1) {
            make(number, MoveOrder.withSolution(TicketMove.SEND_BACK, "known error 7"), Crew.IT);
        }
        if (steps > 1) {
            make(number, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "rating"), Crew.IT);
        }
        if (steps > 2) {
            make(number, MoveOrder.of(TicketMove.TAKE, null), Crew.BILLING);
        }
        if (steps > 4) {
            make(number, MoveOrder.resolve("rounding", "patched"), Crew.BILLING);
        }
    }

    private void make(TicketNumber number, MoveOrder order, StaffId by) {
        tickets.make(number, null, null, order, by);
    }
}
