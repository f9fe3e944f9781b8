package io.palier.api;

import io.palier.escalation.CallList;
import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be called at an instant.
 *
 * @param lists one for each agreement and team
 */
record CallListsJson(Instant at, List<OneList> lists) {

    /**
     * @param call who is to be called first; null where no rung leads to anybody
     * @param alsoTold addresses and numbers that the agreement names itself
     */
    record OneList(
            String agreement,
            int version,
            String level,
            String team,
            @Nullable Callee call,
            List<Rung> rungs,
            List<CallList.Direct> alsoTold) {}

    /**
     * @param name of whom the agreement names; null for the others
     * @param call empty where the next rung is told
     * @param then who is called as well when those do not answer
     * @param away log-in names of those who would be called but are away, and nobody stands in
     * @param opensAt when its hours open again; null while they are open
     */
    record Rung(
            int rung,
            String who,
            @Nullable String name,
            String state,
            List<Callee> call,
            List<Callee> then,
            List<String> away,
            @Nullable Instant opensAt) {}

    /**
     * @param id the log-in name; null for a team, and for somebody who does not work here
     * @param phone in E.164; null where it is not known
     * @param media how the agreement has them told, the first first
     * @param standsInFor log-in names
     * @param until when the duty ends, exclusive; null where there is none, or no end in sight
     * @param zone of the rota
     */
    record Callee(
            @Nullable String id,
            String name,
            @Nullable String phone,
            String email,
            List<String> media,
            List<String> standsInFor,
            @Nullable Instant until,
            @Nullable String zone) {}

    static CallListsJson of(Instant at, List<CallList> lists) {
        return new CallListsJson(at, lists.stream().map(CallListsJson::list).toList());
    }

    private static OneList list(CallList list) {
        return new OneList(
                list.agreement().code(),
                list.agreement().version(),
                list.holder().level().name(),
                list.holder().code().value(),
                list.first().map(CallListsJson::callee).orElse(null),
                list.rungs().stream().map(CallListsJson::rung).toList(),
                list.alsoTold());
    }

    private static Rung rung(CallList.Rung rung) {
        return new Rung(
                rung.number(),
                rung.who().name(),
                rung.name(),
                rung.state().name(),
                callees(rung.call()),
                callees(rung.then()),
                names(rung.away()),
                rung.opensAt());
    }

    private static List<Callee> callees(List<CallList.Callee> callees) {
        return callees.stream().map(CallListsJson::callee).toList();
    }

    private static Callee callee(CallList.Callee one) {
        var staff = one.staff();
        var phone = one.phone();
        var zone = one.zone();
        return new Callee(
                staff == null ? null : staff.value(),
                one.nameEn(),
                phone == null ? null : phone.value(),
                one.mail(),
                one.media().stream().map(Enum::name).toList(),
                names(one.insteadOf()),
                one.until(),
                zone == null ? null : zone.getId());
    }

    private static List<String> names(List<StaffId> people) {
        return people.stream().map(StaffId::value).toList();
    }
}
