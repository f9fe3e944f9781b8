package io.palier.escalation;

import static io.palier.escalation.Crossings.BILLING;
import static io.palier.escalation.Crossings.DUE;
import static io.palier.escalation.Crossings.VENDOR_DESK;
import static io.palier.escalation.Crossings.agreement;
import static io.palier.escalation.Crossings.crossing;
import static io.palier.escalation.Crossings.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Medium;
import io.palier.letter.Letter;
import io.palier.letter.LetterId;
import io.palier.organization.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

class NoticeLetterTests {

    private static final LetterSettings SETTINGS = new LetterSettings("https://palier.example/", Locale.FRENCH);
    private static final Way MAIL = new Way(Medium.MAIL, "noc@palier.example");
    private static final LetterId ID = LetterId.about("this test");

    private final NoticeLetter letters = new NoticeLetter(
            messages(),
            SETTINGS,
            new SeenLink(() -> new byte[32], SETTINGS),
            new AlertDocument(JsonMapper.shared(), SETTINGS));

    @Test
    void aWarningSaysWhatIsAtRiskAndHowLongThereIs() {
        var letter = letter(75, BILLING, DUE.minus(Duration.ofMinutes(90)), Locale.ENGLISH, false);
        assertThat(letter.subject()).isEqualTo("INC-2026-000042 (P2) at risk: resolution due Mon 2 Mar, 12:00");
        assertThat(plain(letter)).isEqualTo("""
                Ticket INC-2026-000042 has used 75 % of its time: the promise is about to break.

                Summary: Discount <b>missing</b> & "more"
                Promise: resolution, priority P2
                Deadline: Monday 2 March 2026, 12:00 (Europe/Paris)
                Held by: Billing, Béatrice Lambert
                Left: 1 h 30 min of service time

                Open the ticket: https://palier.example/desk/tickets/INC-2026-000042

                Seen? Say so here, and nobody is told again: https://palier.example/escalations/SEEN

                You are told because “Customer promise” names you as a contact for level L3. Answer “Seen” on the ticket’s page.
                """);
        assertThat(letter.thread()).isEqualTo("INC-2026-000042");
    }

    @Test
    void aBreachIsToldInFrenchToWhoeverReadsFrench() {
        var letter = letter(100, BILLING, DUE.plus(Duration.ofHours(7)), Locale.FRENCH, false);
        assertThat(letter.subject().replace('\u00a0', ' '))
                .isEqualTo("INC-2026-000042 (P2) en dépassement : résolution, échéance lun. 2 mars à 12:00");
        assertThat(plain(letter)).isEqualTo("""
                Le ticket INC-2026-000042 a dépassé son échéance : l’engagement est rompu.

                Résumé : Discount <b>missing</b> & "more"
                Engagement : résolution, priorité P2
                Échéance : lundi 2 mars 2026 à 12:00 (Europe/Paris)
                En charge : Facturation, Béatrice Lambert
                Retard : 6 h 0 min de temps de service

                Ouvrir le ticket : https://palier.example/desk/tickets/INC-2026-000042

                Vu ? Dites-le ici, et plus personne ne sera relancé : https://palier.example/escalations/SEEN

                Vous recevez ce message car l’accord « Engagement client » vous désigne comme contact pour le niveau L3. Répondez « Vu » sur la page du ticket.
                """);
    }

    @Test
    void aLetterThatLeavesTheHouseSaysNothingOfCallersOrOfOurPeople() {
        var letter = letter(75, VENDOR_DESK, DUE.minusSeconds(30), Locale.ENGLISH, true);
        assertThat(plain(letter)).isEqualTo("""
                Ticket INC-2026-000042 has used 75 % of its time: the promise is about to break.

                Promise: resolution, priority P2
                Deadline: Monday 2 March 2026, 12:00 (Europe/Paris)
                Held by: BillTech
                Left: less than a minute of service time

                Open the ticket: https://palier.example/desk/tickets/INC-2026-000042

                Seen? Say so here, and nobody is told again: https://palier.example/escalations/SEEN

                You are told because you are a contact of the desk that holds this ticket. Log in to read it and to answer “Seen”.
                """);
    }

    @Test
    void aRestOfTheGoalIsToldInMinutes() {
        var occasion = new Occasion(
                crossing("PT30M", BILLING, DUE.minus(Duration.ofMinutes(30))),
                agreement(),
                ticket("Discount missing", null),
                BILLING,
                1,
                DUE);
        var letter = letters.of(
                occasion, new Addressee(1, "noc@palier.example", Locale.ENGLISH, null, null, false), MAIL, ID);
        assertThat(plain(letter)).startsWith("Ticket INC-2026-000042 has 30 min left: the promise is about to break.");
    }

    private Letter letter(int percent, Team holder, Instant found, Locale language, boolean outsider) {
        var occasion = new Occasion(
                crossing(percent, holder, found),
                agreement(),
                ticket("Discount <b>missing</b> & \"more\"", "Béatrice Lambert"),
                holder,
                1,
                found);
        return letters.of(occasion, new Addressee(1, "noc@palier.example", language, null, null, outsider), MAIL, ID);
    }

    private static String plain(Letter letter) {
        return letter.body().replace('\u00a0', ' ').replaceAll("/escalations/\\S+", "/escalations/SEEN");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
