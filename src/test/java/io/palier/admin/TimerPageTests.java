package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.sla.SlaWatch;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An administrator sees what is due, how late it was found and what was set aside, and has it tried again (E3, E4). */
@PalierTest
class TimerPageTests {

    private final MockMvcTester mvc;
    private final UserDetailsService staff;
    private final SlaWatch watch;
    private final Tickets tickets;
    private final Customers customers;
    private final Crew crew;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    TimerPageTests(
            MockMvcTester mvc,
            UserDetailsService staff,
            SlaWatch watch,
            Tickets tickets,
            Customers customers,
            Crew crew,
            SettableClock clock,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.staff = staff;
        this.watch = watch;
        this.tickets = tickets;
        this.customers = customers;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aTicketHasRunForThreeHoursAndMore() {
        crew.hire();
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var complaint = Drafts.aComplaintOf(caller.id()).about("ORDER_CREATION").hitting(Scope.ONE_CUSTOMER, 2);
        tickets.log(complaint.draft(), Crew.AGENT);
        clock.tick(Duration.ofMinutes(190));
    }

    @Test
    void whatIsDueAndWhatFiredStandsOnThePage() {
        var due = jdbc.sql("select count(*) from clock_timer where fired_at is null and check_at <= ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        assertThat(tile("Due now")).isEqualTo(due.toString());
        assertThat(tile("Fired")).isEqualTo("0");
        assertThat(watch.round()).isEqualTo(due).isPositive();
        assertThat(tile("Due now")).isEqualTo("0");
        assertThat(tile("Fired")).isEqualTo(due.toString());
        assertThat(page("/admin/timers/figures")).contains(due + " late");
        assertThat(tile("Unwatched")).isEqualTo("0");
        assertThat(tile("Told twice")).isEqualTo("0");
    }

    @Test
    void whatWasSetAsideIsTriedAgain() {
        var timer = jdbc.sql("""
                        update clock_timer set set_aside_at = check_at, last_error = 'java.lang.IllegalStateException'
                         where id = (select min(id) from clock_timer where check_at is not null)
                        returning id""").query(Long.class).single();
        var again = "/admin/timers/" + timer + "/attempts";
        assertThat(page("/admin/timers")).contains("java.lang.IllegalStateException", again);
        watch.round();
        assertThat(hasFired(timer)).isFalse();
        assertThat(mvc.post()
                        .uri(again)
                        .with(user(staff.loadUserByUsername("admin")))
                        .with(csrf()))
                .hasStatus(302);
        assertThat(page("/admin/timers")).doesNotContain(again);
        watch.round();
        assertThat(hasFired(timer)).isTrue();
    }

    private boolean hasFired(long timer) {
        return jdbc.sql("select fired_at is not null from clock_timer where id = ?")
                .param(timer)
                .query(Boolean.class)
                .single();
    }

    private String tile(String name) {
        var found = Pattern.compile("tile-name\">" + name + "</span><span class=\"tile-figure\">([^<]*)<")
                .matcher(page("/admin/timers/figures"));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private String page(String path) {
        var answer = mvc.get()
                .uri(path)
                .locale(Locale.ENGLISH)
                .with(user(staff.loadUserByUsername("admin")))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
