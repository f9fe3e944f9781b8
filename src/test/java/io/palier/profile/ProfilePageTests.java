package io.palier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.News;
import io.palier.organization.Organization;
import io.palier.organization.Profiles;
import io.palier.organization.StaffId;
import io.palier.organization.Theme;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
record ProfilePageTests(
        MockMvcTester mvc, UserDetailsService staff, Organization organization, Profiles profiles, Crew crew) {

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whatIsChosenIsKeptAndShownAtOnce() {
        var saved =
                me().post("/profile", form("fr", "en", "America/Guadeloupe", "DARK", "+33 6 12 34 56 78", "WARNING"));
        assertThat(saved).hasStatus(302);
        assertThat(saved).cookies().hasValue("lang", "fr").hasValue("theme", "dark");
        var agent = organization.member(Crew.AGENT).orElseThrow();
        assertThat(agent.language()).isEqualTo(Locale.ENGLISH);
        assertThat(agent.phone()).hasToString("+33612345678");
        assertThat(agent.preferences().pages()).isEqualTo(Locale.FRENCH);
        assertThat(agent.preferences().zone()).isEqualTo(ZoneId.of("America/Guadeloupe"));
        assertThat(agent.preferences().theme()).isEqualTo(Theme.DARK);
        assertThat(agent.preferences().onScreen()).contains(News.AGREEMENT).doesNotContain(News.WARNING);
        assertThat(me().page("/profile"))
                .contains("Times in America/Guadeloupe", "value=\"America/Guadeloupe\" selected");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(me().post("/profile", form("en", "fr", "Mars/Olympus", "LIGHT", "twelve", "WARNING")))
                .hasStatus(422)
                .bodyText()
                .contains("No such time zone.", "Write the number with its country", "value=\"twelve\"");
        assertThat(organization.member(Crew.AGENT).orElseThrow().preferences().theme())
                .isEqualTo(Theme.AUTO);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        var read = form("en", "en", "", "LIGHT", "", "WARNING");
        assertThat(me().post("/profile", read)).hasStatus(302);
        assertThat(me().post("/profile", read))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody changed your settings meanwhile");
    }

    @Test
    void aPasswordIsChangedWithTheOldOneAndMustProtect() {
        assertThat(password("wrong", "a whole new sentence", "a whole new sentence"))
                .hasStatus(422)
                .bodyText()
                .contains("That is not your current password.");
        assertThat(password("palier", "short", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("At least 12 characters.");
        assertThat(password("palier", "agent47 and friends", "agent47 and friends"))
                .hasStatus(422)
                .bodyText()
                .contains("Your log-in is part of it");
        assertThat(password("palier", "a whole new sentence", "another sentence"))
                .hasStatus(422)
                .bodyText()
                .contains("The two are not alike.")
                .doesNotContain("a whole new sentence");
        var before = organization.member(Crew.AGENT).orElseThrow().lock();
        assertThat(password("palier", "a whole new sentence", "a whole new sentence"))
                .hasStatus(302);
        assertThat(organization.member(Crew.AGENT).orElseThrow().lock()).isEqualTo(before + 1);
    }

    @Test
    void whoTriesPasswordsHereIsBrakedAsAtTheDoor() {
        var partner = Visitor.of(mvc, staff.loadUserByUsername("partner"));
        String[] wrong = {"current", "wrong", "next", "a whole new sentence", "again", "a whole new sentence"};
        for (var i = 0; i < 5; i++) {
            partner.post("/profile/password", wrong);
        }
        wrong[1] = "palier";
        assertThat(partner.post("/profile/password", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Too many failed tries");
    }

    @Test
    void aSessionUnderAnOlderLockIsOver() {
        var before = staff.loadUserByUsername("agent");
        assertThat(Visitor.of(mvc, before).get("/profile")).hasStatus(200);
        profiles.changePassword(Crew.AGENT, "a whole new sentence");
        assertThat(Visitor.of(mvc, before).get("/profile"))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/login");
        assertThat(Visitor.of(mvc, staff.loadUserByUsername("agent")).get("/profile"))
                .hasStatus(200);
    }

    private MvcTestResult password(String current, String next, String again) {
        return me().post("/profile/password", "current", current, "next", next, "again", again);
    }

    private static String[] form(String pages, String letters, String zone, String theme, String phone, String mailed) {
        return new String[] {
            "version", "1", "pages", pages, "letters", letters, "zone", zone, "theme", theme, "phone", phone, "mailed",
            mailed
        };
    }

    private Visitor me() {
        return Visitor.of(mvc, staff.loadUserByUsername(new StaffId("agent").value()));
    }
}
