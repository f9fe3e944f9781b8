package io.palier.desk;

import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.knowledge.ArticleId;
import io.palier.knowledge.Category;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SystemCode;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agent fills in with a caller on the line, all as it was typed, so that it can be shown again whatever it is.
 *
 * @param submission makes the form once only
 * @param caller what was searched for
 * @param customer the id of the caller chosen from what was found
 * @param callerName of a caller not in the books yet, with {@code callerNumber}
 * @param script the category whose steps the outcomes belong to
 * @param outcomes one of {@link Outcome} a step, in the order of the script
 * @param offered the numbers of the articles that were shown
 * @param used of these, those that the agent took
 * @param outage the number of the running outage that it is part of
 * @param result what solved it, or what was tried
 */
record IntakeForm(
        @Nullable String submission,
        @Nullable String caller,
        @Nullable String customer,
        @Nullable String lineId,
        @Size(max = 120, message = TOO_LONG) @Nullable String callerName,
        @Size(max = 40, message = TOO_LONG) @Nullable String callerNumber,
        @Nullable String system,
        @Nullable String channel,
        @Nullable String kind,
        @NotBlank(message = MISSING) @Nullable String category,
        @Nullable String script,
        @Nullable List<String> outcomes,
        @Nullable List<String> offered,
        @Nullable List<String> used,
        @Nullable String outage,

        @NotBlank(message = MISSING) @Size(max = 200, message = TOO_LONG) @Nullable
        String summary,

        @Size(max = 8_000, message = TOO_LONG) @Nullable String description,
        @Size(max = 8_000, message = TOO_LONG) @Nullable String result,
        @Nullable String noSolution,
        @Nullable String severity,
        @Nullable String impact,
        @Nullable String scope,
        @Nullable String affectedCustomers,
        @Nullable String revenueHit,
        @Nullable String satisfactionHit) {

    private static final String MISSING = "{ticket.problem.MISSING}";
    private static final String TOO_LONG = "{ticket.problem.TOO_LONG}";

    /** What came of a script step. */
    enum Outcome {
        UNTRIED,
        NO_CHANGE,
        HELPED
    }

    /** An empty form; whoever is named by {@code caller} and {@code customer} is on the line. */
    static IntakeForm empty(@Nullable String caller, @Nullable String customer, Channel channel) {
        return new IntakeForm(
                UUID.randomUUID().toString(),
                caller,
                customer,
                null,
                null,
                null,
                null,
                channel.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "3",
                Impact.LOW.name(),
                Scope.ONE_CUSTOMER.name(),
                "1",
                null,
                null);
    }

    /** The same with what may be assumed of a category: its severity, its revenue, what kind of ticket it makes. */
    IntakeForm assuming(Category category) {
        return new IntakeForm(
                submission,
                caller,
                customer,
                lineId,
                callerName,
                callerNumber,
                system,
                channel,
                kind,
                category.code().value(),
                category.code().value(),
                null,
                offered,
                used,
                outage,
                summary,
                description,
                result,
                noSolution,
                Integer.toString(category.defaultSeverity()),
                impact,
                scope,
                affectedCustomers,
                Boolean.toString(category.revenueHit()),
                satisfactionHit);
    }

    @Nullable
    UUID submissionId() {
        return Spelled.uuid(submission);
    }

    @Nullable
    CustomerId customerId() {
        var id = Spelled.id(customer);
        return id == null ? null : new CustomerId(id);
    }

    @Nullable
    SystemCode systemCode() {
        return Spelled.as(system, SystemCode::new);
    }

    @Nullable
    CategoryCode categoryCode() {
        return Spelled.as(category, CategoryCode::new);
    }

    /** The running outage that it is part of; null where none was chosen. */
    @Nullable
    TicketNumber outageNumber() {
        return Spelled.as(outage, TicketNumber::new);
    }

    /** Whether the script that was shown, and the facts assumed, are those of the category chosen. */
    boolean showsItsScript() {
        return category == null || category.equals(script);
    }

    /** Whether the caller is to be taken into the books. */
    boolean registers() {
        return customerId() == null && given(callerNumber);
    }

    /** Whether nothing names who or what the ticket is about. */
    boolean isAboutNobody() {
        return customerId() == null && systemCode() == null && !registers();
    }

    /** What was chosen; an incident where nothing was, but a dispute is one. */
    TicketKind kindWanted() {
        var wanted = Spelled.as(TicketKind.class, kind);
        return wanted != null ? wanted : isDispute(category) ? TicketKind.DISPUTE : TicketKind.INCIDENT;
    }

    private static boolean isDispute(@Nullable String category) {
        return category != null && category.contains("DISPUTE");
    }

    Channel channelWanted() {
        var wanted = Spelled.as(Channel.class, channel);
        return wanted == null ? Channel.PHONE : wanted;
    }

    /** What came of the step at that place, from 0. */
    public Outcome outcome(int step) {
        var said = outcomes == null || step >= outcomes.size() || !showsItsScript() ? null : outcomes.get(step);
        var outcome = Spelled.as(Outcome.class, said);
        return outcome == null ? Outcome.UNTRIED : outcome;
    }

    /** The articles that were shown; what names none is left out. */
    List<ArticleId> articlesOffered() {
        return articles(offered);
    }

    /** The articles that the agent took; what names none is left out. */
    List<ArticleId> articlesUsed() {
        return articles(used);
    }

    private static List<ArticleId> articles(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .map(Spelled::id)
                        .filter(Objects::nonNull)
                        .map(ArticleId::new)
                        .distinct()
                        .limit(20)
                        .toList();
    }

    /** The facts from which the priority follows; what is not said is taken as mild. */
    Assessment assessment() {
        var hit = Spelled.as(Impact.class, impact);
        var reach = Spelled.as(Scope.class, scope);
        return new Assessment(
                category == null ? "" : category,
                severity == null ? 4 : Spelled.count(severity, 1, 4),
                hit == null ? Impact.LOW : hit,
                reach == null ? Scope.ONE_CUSTOMER : reach,
                Spelled.count(affectedCustomers, 1, 100_000_000),
                Spelled.ticked(revenueHit),
                Spelled.ticked(satisfactionHit));
    }

    /** What was searched for, where it looks like a telephone number; to take an unknown caller into the books. */
    public String searchedNumber() {
        return isNumber() ? Objects.requireNonNull(caller).strip() : "";
    }

    /** What was searched for, where it looks like a name. */
    public String searchedName() {
        return caller == null || isNumber() ? "" : caller.strip();
    }

    private boolean isNumber() {
        return caller != null && caller.matches("[0-9+(][0-9 .()/+-]{3,}");
    }

    static boolean given(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }
}
