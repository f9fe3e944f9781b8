package io.palier.negotiation;

import static io.palier.negotiation.TermsWriting.name;
import static io.palier.negotiation.TermsWriting.names;
import static io.palier.negotiation.TermsWriting.said;

import io.palier.agreement.Terms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what an agreement says beside its clocks into the form. */
final class MoreWriting {

    private MoreWriting() {}

    static List<MediumLine> media(Terms terms) {
        return terms.media().stream()
                .map(m -> new MediumLine(
                        m.event().name(), name(m.priority()), m.medium().name(), said(m.address())))
                .toList();
    }

    static List<ConstraintLine> constraints(Terms terms) {
        return terms.constraints().stream()
                .map(c -> new ConstraintLine(
                        c.kind().name(), said(c.textEn()), said(c.textFr()), said(c.calendar()), length(c.leadTime())))
                .toList();
    }

    static MoneyForm money(Terms terms) {
        var p = terms.penalties();
        return p == null
                ? MoneyForm.NONE
                : new MoneyForm(
                        said(p.currency()),
                        plain(p.monthlyFee()),
                        plain(p.monthlyFloor()),
                        plain(p.monthlyCap()),
                        length(p.grace()),
                        names(p.exclusions()),
                        p.rounding().name());
    }

    static List<PenaltyLine> penalties(Terms terms) {
        var p = terms.penalties();
        return p == null
                ? List.of()
                : p.rules().stream()
                        .map(r -> new PenaltyLine(
                                r.basis().name(),
                                name(r.metric()),
                                name(r.priority()),
                                name(r.owedBy()),
                                plain(r.amount()),
                                plain(r.percent()),
                                plain(r.below()),
                                plain(r.cap())))
                        .toList();
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    static String length(@Nullable Duration length) {
        return length == null ? "" : GoalText.format(length);
    }
}
