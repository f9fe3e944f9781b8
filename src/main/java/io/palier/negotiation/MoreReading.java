package io.palier.negotiation;

import static io.palier.negotiation.PeopleReading.orNull;
import static io.palier.negotiation.TermsReading.MISSING;
import static io.palier.negotiation.TermsReading.chosen;

import io.palier.agreement.Constraint;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.Metric;
import io.palier.agreement.Penalties;
import io.palier.agreement.Penalty;
import io.palier.agreement.Priority;
import io.palier.agreement.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an agreement says beside its clocks: media, constraints, money. */
final class MoreReading {

    private final TermsForm form;
    private final Mistakes mistakes;
    private final Fields fields;

    MoreReading(TermsForm form, Mistakes mistakes, Fields fields) {
        this.form = form;
        this.mistakes = mistakes;
        this.fields = fields;
    }

    List<MediumRule> media() {
        return fields.each("media", form.media(), this::medium);
    }

    private @Nullable MediumRule medium(MediumLine line, String field) {
        var event = chosen(MediumRule.Event.class, line.event());
        var medium = chosen(Medium.class, line.medium());
        if (event == null || medium == null) {
            mistakes.add(field + (event == null ? ".event" : ".medium"), MISSING);
            return null;
        }
        return new MediumRule(event, chosen(Priority.class, line.priority()), medium, orNull(line.address()));
    }

    /** @param calendars the name each calendar has now, by the name the form knows it under */
    List<Constraint> constraints(Map<String, String> calendars) {
        return fields.each("constraints", form.constraints(), (line, field) -> constraint(line, field, calendars));
    }

    private @Nullable Constraint constraint(ConstraintLine line, String field, Map<String, String> calendars) {
        var kind = chosen(Constraint.Kind.class, line.kind());
        if (kind == null) {
            mistakes.add(field + ".kind", MISSING);
            return null;
        }
        var calendar = line.calendar().isEmpty() ? null : calendars.getOrDefault(line.calendar(), line.calendar());
        return new Constraint(
                kind, line.textEn(), line.textFr(), calendar, mistakes.length(field + ".leadTime", line.leadTime()));
    }

    @Nullable
    Penalties penalties() {
        var money = form.money();
        if (form.penalties().isEmpty() && money.isEmpty()) {
            return null;
        }
        var rounding = chosen(RoundingMode.class, money.rounding());
        return new Penalties(
                money.currency(),
                amount("money.fee", money.fee()),
                fields.each("penalties.rules", "penalties", form.penalties(), this::penalty),
                amount("money.floor", money.floor()),
                amount("money.cap", money.cap()),
                mistakes.length("money.grace", money.grace()),
                TermsReading.all(Penalties.Exclusion.class, money.exclusions()),
                rounding == null ? RoundingMode.HALF_UP : rounding);
    }

    private @Nullable Penalty penalty(PenaltyLine line, String field) {
        var basis = chosen(Penalty.Basis.class, line.basis());
        if (basis == null) {
            mistakes.add(field + ".basis", MISSING);
            return null;
        }
        return new Penalty(
                basis,
                chosen(Metric.class, line.metric()),
                chosen(Priority.class, line.priority()),
                chosen(Side.class, line.owedBy()),
                amount(field + ".amount", line.amount()),
                amount(field + ".percent", line.percent()),
                amount(field + ".below", line.below()),
                amount(field + ".cap", line.cap()));
    }

    private @Nullable BigDecimal amount(String field, String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
        return plain.isEmpty()
                ? null
                : mistakes.reading(field, "negotiation.problem.amount", () -> new BigDecimal(plain));
    }
}
