package io.palier.demo;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.Nature;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import io.palier.ticket.Channel;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketDraft;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketMove;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The work that nobody calls about: operational tasks and upgrades. */
final class Routine {

    private final Scene scene;

    Routine(Scene scene) {
        this.scene = scene;
    }

    /** One of the four that come round. */
    void next(Instant at) {
        switch (scene.chance(4)) {
            case 0 ->
                task(
                        TicketKind.OPERATIONAL_TASK,
                        "BILLING",
                        Nature.BILLING_SYSTEM,
                        "Génération des factures du cycle hebdomadaire",
                        new StaffId("billing"),
                        at);
            case 1 ->
                task(
                        TicketKind.OPERATIONAL_TASK,
                        "MEDIATION",
                        Nature.MEDIATION,
                        "Purge des relevés d’usage de plus de 90 jours",
                        new StaffId("h.mansour"),
                        at);
            case 2 ->
                task(
                        TicketKind.OPERATIONAL_TASK,
                        "CRM",
                        Nature.HARDWARE,
                        "Contrôle de la sauvegarde de la base clients",
                        new StaffId("o.garnier"),
                        at);
            default ->
                task(
                        TicketKind.SYSTEM_UPGRADE,
                        "PROVISIONING",
                        Nature.PROVISIONING_SYSTEM,
                        "Mise à niveau du système d’approvisionnement",
                        new StaffId("j.petit"),
                        at);
        }
    }

    /** An operational task or an upgrade, raised by a specialist about a system; it starts at L2. */
    private void task(TicketKind kind, String system, Nature nature, String summary, StaffId by, Instant at) {
        scene.at(at, () -> {
            var facts = new Assessment("OTHER", 4, Impact.LOW, Scope.ONE_CUSTOMER, 0, false, false);
            var number = scene.log(
                    new TicketDraft(
                            kind,
                            Channel.STAFF,
                            null,
                            null,
                            new SystemCode(system),
                            new CategoryCode("OTHER"),
                            facts,
                            summary,
                            "",
                            Locale.FRENCH,
                            List.of(),
                            null,
                            null),
                    by);
            scene.then(number, at, 20, 90, Scene.L2, (who, now) -> {
                scene.make(number, MoveOrder.of(TicketMove.TAKE, null), who);
                scene.then(number, now, 10, 60, diagnosed -> {
                    scene.make(number, MoveOrder.diagnose(nature, "Tâche planifiée"), who);
                    var team = scene.departmentOf(nature);
                    scene.then(
                            number,
                            diagnosed,
                            60,
                            600,
                            team,
                            (owner, done) -> scene.make(
                                    number,
                                    MoveOrder.resolve("Exploitation courante", "Exécutée et contrôlée"),
                                    owner));
                });
            });
        });
    }
}
