package io.palier.demo;

import io.palier.agreement.AgreementDocument;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Negotiations;
import io.palier.agreement.Objective;
import io.palier.agreement.Priority;
import io.palier.agreement.Proposal;
import io.palier.agreement.Terms;
import io.palier.organization.StaffId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's agreements: four that both sides signed before it begins, and one that is still haggled over. */
@Component
class Pacts {

    private static final StaffId MANAGER = new StaffId("manager");
    private static final StaffId BILLTECH = new StaffId("vendor");

    /** Each document with who signs it for the other side. */
    private static final Map<String, StaffId> SIGNED = new TreeMap<>(Map.of(
            "ic-transmed", new StaffId("partner"),
            "ola-billing", new StaffId("billing"),
            "uc-billtech", BILLTECH,
            "uc-radioline", new StaffId("w.khemiri")));

    private final Negotiations table;
    private final JsonMapper json;

    Pacts(Negotiations table, JsonMapper json) {
        this.table = table;
        this.json = json;
    }

    /** Signs every agreement, to apply from that instant on; it must be now. */
    void sign(Instant from) {
        SIGNED.forEach((name, counterpart) -> {
            var document = read(name);
            var id = table.importDocument(
                    new AgreementDocument(
                            document.code(),
                            document.coverage(),
                            document.names(),
                            new AgreementDocument.Validity(from, null),
                            document.terms()),
                    MANAGER);
            table.propose(id, 1, MANAGER);
            table.sign(id, counterpart);
            table.sign(id, MANAGER);
        });
    }

    /** The operator asks BillTech for more, BillTech offers less: the answer waits for a manager. */
    void haggle(Stage stage, Instant now) {
        stage.at(now.minus(4, ChronoUnit.DAYS), () -> {
            var draft = table.amend(billTech(), MANAGER);
            var asked = offer(draft, 60, now, "Nous demandons une heure pour les P1.", MANAGER);
            table.revise(draft, 1, asked, MANAGER);
            table.propose(draft, 2, MANAGER);
        });
        stage.at(now.minus(2, ChronoUnit.DAYS), () -> {
            var asked = table.negotiation("UC-BILLTECH", BILLTECH).latest().id();
            var note = "Une heure et demie est tenable, une heure ne l’est pas la nuit.";
            table.counterPropose(asked, offer(asked, 90, now, note, BILLTECH), BILLTECH);
        });
    }

    private AgreementVersionId billTech() {
        return table.negotiation("UC-BILLTECH", MANAGER).latest().id();
    }

    /** The same terms with so many minutes at P1, in two weeks. */
    private Proposal offer(AgreementVersionId id, int minutes, Instant now, String note, StaffId by) {
        var terms = atP1(table.version(id, by).terms(), Duration.ofMinutes(minutes));
        return new Proposal(terms, now.plus(14, ChronoUnit.DAYS), null, note);
    }

    private static Terms atP1(Terms t, Duration goal) {
        var objectives = t.objectives().stream()
                .map(o -> o.metric() == Metric.RESOLVE && o.priority() == Priority.P1
                        ? new Objective(
                                o.metric(),
                                o.priority(),
                                o.severity(),
                                goal,
                                o.calendar(),
                                o.pausedBy(),
                                o.medium(),
                                o.owedBy())
                        : o)
                .toList();
        return new Terms(
                t.calendars(),
                t.priorityRules(),
                objectives,
                t.pauseRules(),
                t.thresholds(),
                t.contacts(),
                t.media(),
                t.constraints(),
                t.penalties(),
                t.onGoalChange(),
                t.noticeDays());
    }

    private AgreementDocument read(String name) {
        try (var file = new ClassPathResource("demo/agreements/" + name + ".json").getInputStream()) {
            return json.readValue(file, AgreementDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
