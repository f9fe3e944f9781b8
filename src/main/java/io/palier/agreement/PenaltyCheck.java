package io.palier.agreement;

import io.palier.agreement.Penalty.Basis;
import io.palier.agreement.TermsProblem.Code;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds penalties that could not be reckoned: negative, incomplete, twice, in no currency. */
final class PenaltyCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Terms terms;
    private final Penalties penalties;
    private final Consumer<TermsProblem> found;

    private PenaltyCheck(Terms terms, Penalties penalties, Consumer<TermsProblem> found) {
        this.terms = terms;
        this.penalties = penalties;
        this.found = found;
    }

    static void check(AgreementKind kind, Terms terms, Consumer<TermsProblem> found) {
        var penalties = terms.penalties();
        if (penalties != null) {
            new PenaltyCheck(terms, penalties, found).check(kind);
        }
    }

    private void check(AgreementKind kind) {
        try {
            Currency.getInstance(penalties.currency());
        } catch (IllegalArgumentException e) {
            found.accept(TermsProblem.of("penalties.currency", Code.CURRENCY_UNKNOWN, penalties.currency()));
        }
        notNegative("penalties.monthlyFee", penalties.monthlyFee());
        notNegative("penalties.monthlyFloor", penalties.monthlyFloor());
        notNegative("penalties.monthlyCap", penalties.monthlyCap());
        var floor = penalties.monthlyFloor();
        var cap = penalties.monthlyCap();
        if (floor != null && cap != null && floor.compareTo(cap) > 0) {
            found.accept(TermsProblem.of("penalties.monthlyFloor", Code.FLOOR_ABOVE_CAP));
        }
        var grace = penalties.grace();
        if (grace != null && grace.isNegative()) {
            found.accept(TermsProblem.of("penalties.grace", Code.DURATION, grace));
        }
        var seen = new HashSet<List<@Nullable Object>>();
        for (var i = 0; i < penalties.rules().size(); i++) {
            var rule = penalties.rules().get(i);
            var path = "penalties.rules[" + i + "]";
            rule(path, rule, kind);
            if (!seen.add(Arrays.<@Nullable Object>asList(
                    rule.basis(), rule.metric(), rule.priority(), rule.owedBy(), rule.below()))) {
                found.accept(TermsProblem.of(path, Code.PENALTY_TWICE));
            }
        }
    }

    private void rule(String path, Penalty rule, AgreementKind kind) {
        notNegative(path + ".amount", rule.amount());
        notNegative(path + ".cap", rule.cap());
        if (rule.basis() == Basis.SHARE_OF_FEE) {
            share(path + ".percent", rule.percent());
            share(path + ".below", rule.below());
            if (penalties.monthlyFee() == null) {
                found.accept(TermsProblem.of("penalties.monthlyFee", Code.PENALTY_WITHOUT_FEE));
            }
        } else if (rule.amount() == null) {
            found.accept(TermsProblem.of(path + ".amount", Code.PENALTY_INCOMPLETE));
        }
        var owedBy = rule.owedBy() == null ? kind.usuallyOwedBy() : rule.owedBy();
        if (terms.objectives().stream()
                .noneMatch(o -> (rule.metric() == null || o.metric() == rule.metric())
                        && (rule.priority() == null || o.priority() == rule.priority())
                        && o.isOwedBy(owedBy, kind))) {
            found.accept(TermsProblem.of(path, Code.PENALTY_WITHOUT_OBJECTIVE));
        }
    }

    private void share(String path, @Nullable BigDecimal share) {
        if (share == null) {
            found.accept(TermsProblem.of(path, Code.PENALTY_INCOMPLETE));
        } else if (share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
            found.accept(TermsProblem.of(path, Code.SHARE, plain(share)));
        }
    }

    private void notNegative(String path, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            found.accept(TermsProblem.of(path, Code.NEGATIVE, plain(amount)));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
