package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.organization.PasswordLinks;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffRefused;
import io.palier.organization.Staffing;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
record PeoplePageTests(
        MockMvcTester mvc,
        UserDetailsService staff,
        Organization organization,
        Staffing staffing,
        PasswordLinks links,
        SettingChanges trail,
        Tickets tickets,
        Customers customers,
        Crew crew,
        SettableClock clock,
        JdbcClient jdbc) {

    private static final StaffId NEWCOMER = new StaffId("nina.roux");

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aNewcomerChoosesAPasswordByAMailedLinkGoodOnce() {
        assertThat(hire("nina.roux", "L2-IT", "SPECIALIST"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/admin/people/nina.roux");
        var token = token("nina@palier.example");
        var door = "/profile/links/" + token;
        assertThat(anybody().get(door)).hasStatus(200).bodyText().contains("Nina Roux, you will log in as nina.roux");
        assertThat(anybody().post(door, "next", "short", "again", "short")).hasStatus(422);
        assertThat(anybody().post(door, "next", "a whole new sentence", "again", "a whole new sentence"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/login");
        assertThat(anybody().get(door)).hasStatus(410).bodyText().contains("This link has been used");
        assertThat(anybody().post(door, "next", "another new sentence", "again", "another new sentence"))
                .hasStatus(410);
        assertThat(staff.loadUserByUsername("nina.roux").getPassword()).startsWith("{bcrypt}");
    }

    @Test
    void aLinkExpiresAndANewerOneReplacesIt() {
        hire("nina.roux", "L2-IT", "SPECIALIST");
        var first = token("nina@palier.example");
        clock.tick(Duration.ofSeconds(1));
        staffing.invite(NEWCOMER, Crew.ADMIN);
        assertThat(links.owner(first)).isEmpty();
        var second = token("nina@palier.example");
        assertThat(links.owner(second)).isPresent();
        clock.tick(Duration.ofHours(73));
        assertThat(links.owner(second)).isEmpty();
    }

    @Test
    void whatDoesNotGoTogetherIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(hire("nina.roux", "L4-BILLTECH", "SPECIALIST"))
                .hasStatus(422)
                .bodyText()
                .contains("Agents work at L1", "value=\"nina.roux\"", "value=\"Nina Roux\"");
        assertThat(hire("Nina Roux!", "L2-IT", "SPECIALIST"))
                .hasStatus(422)
                .bodyText()
                .contains("Small letters, digits");
        assertThat(hire("agent", "L1-CARE", "AGENT"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody has, or had, that log-in.");
        assertThat(staffing.record(NEWCOMER)).isEmpty();
    }

    @Test
    void whoIsDismissedIsOutAtOnceAndWhatTheyHoldIsShown() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        var ticket = tickets.log(Drafts.aComplaintOf(caller.id()).draft(), Crew.AGENT);
        var session = staff.loadUserByUsername("agent");
        assertThat(Visitor.of(mvc, session).get("/desk")).hasStatus(200);
        assertThat(admin().post("/admin/people/agent/departure", "version", "1"))
                .hasStatus(302);
        assertThat(Visitor.of(mvc, session).get("/desk"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/login");
        assertThatThrownBy(() -> staff.loadUserByUsername("agent")).isInstanceOf(UsernameNotFoundException.class);
        assertThat(admin().page("/admin/people/agent")).contains("To be handed over", ticket.value(), "Cannot log in.");
        assertThat(admin().page("/admin/people")).doesNotContain("Amina Diallo");
        assertThat(admin().page("/admin/people?show=left")).contains("Amina Diallo");
        assertThat(tickets.ticket(ticket, Crew.MANAGER).assigneeName()).isEqualTo("Amina Diallo");

        assertThat(admin().post("/admin/people/agent/return", "version", "2")).hasStatus(302);
        assertThat(staff.loadUserByUsername("agent")).isNotNull();
        assertThat(Visitor.of(mvc, session).get("/desk"))
                .as("the old session stays over")
                .hasStatus(302);
    }

    @Test
    void otherRightsEndTheSessionAndAreLeftInTheTrail() {
        var session = staff.loadUserByUsername("it");
        assertThat(change("it", 1, "L2-IT", "SPECIALIST", "MANAGER")).hasStatus(302);
        assertThat(Visitor.of(mvc, session).get("/desk")).hasStatus(302);
        assertThat(organization.member(Crew.IT).orElseThrow().is(Role.MANAGER)).isTrue();
        assertThat(trail.of(Area.STAFF, "it", 10)).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("roles");
            assertThat(change.before()).isEqualTo("SPECIALIST");
            assertThat(change.after()).isEqualTo("SPECIALIST, MANAGER");
            assertThat(change.by()).isEqualTo("admin");
            assertThat(change.at()).isEqualTo(SettableClock.START);
        });
    }

    @Test
    void whoChangesWhatSomebodyChangedMeanwhileIsTold() {
        assertThat(change("it", 1, "L2-IT", "SPECIALIST")).hasStatus(302);
        assertThat(change("it", 1, "L2-IT", "SPECIALIST", "MANAGER"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed this meanwhile");
        assertThat(organization.member(Crew.IT).orElseThrow().is(Role.MANAGER)).isFalse();
    }

    @Test
    void theHouseIsNeverWithoutAnAdministrator() {
        assertThatThrownBy(() -> staffing.dismiss(Crew.ADMIN, 1, Crew.ADMIN)).isInstanceOf(StaffRefused.class);
        assertThatThrownBy(() -> staffing.dismiss(Crew.ADMIN, 1, Crew.MANAGER))
                .isInstanceOfSatisfying(
                        StaffRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StaffRefused.Reason.LAST_ADMINISTRATOR));
        assertThat(change("admin", 1, "", "MANAGER"))
                .hasStatus(422)
                .bodyText()
                .contains("You cannot close the door on yourself");
    }

    private MvcTestResult hire(String login, String team, String role) {
        return admin().post(
                        "/admin/hires",
                        "login",
                        login,
                        "name",
                        "Nina Roux",
                        "email",
                        "nina@palier.example",
                        "language",
                        "en",
                        "team",
                        team,
                        "roles",
                        role,
                        "phone",
                        "");
    }

    private MvcTestResult change(String id, int version, String team, String... roles) {
        return admin().post(
                        "/admin/people/" + id,
                        "version",
                        String.valueOf(version),
                        "name",
                        "Some Body",
                        "email",
                        id + "@palier.example",
                        "language",
                        "fr",
                        "team",
                        team,
                        "roles",
                        String.join(",", roles),
                        "phone",
                        "");
    }

    /** The newest link that was mailed there. */
    private String token(String to) {
        var body = jdbc.sql("select body from outgoing_letter where recipient = ? order by written_at desc limit 1")
                .param(to)
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*/profile/links/([A-Za-z0-9_-]+).*", "$1");
    }

    private Visitor admin() {
        return Visitor.of(mvc, staff.loadUserByUsername("admin"));
    }

    private Visitor anybody() {
        return Visitor.anybody(mvc);
    }
}
