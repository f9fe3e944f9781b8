package io.palier.dashboard;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.knowledge.CategoryCode;
import io.palier.look.Names;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What a file says for codes, in one reader's language; each name is looked up once a file. */
final class Words {

    private final Names names;
    private final Parties parties;
    private final MessageSource messages;
    private final Locale locale;
    private final Map<Object, String> known = new HashMap<>();
    private final Map<AgreementVersionId, AgreementVersion> agreements = new HashMap<>();

    Words(Names names, Parties parties, MessageSource messages, Locale locale) {
        this.names = names;
        this.parties = parties;
        this.messages = messages;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String column(String key) {
        return message("dashboard.column." + key);
    }

    String team(TeamCode code) {
        return known.computeIfAbsent(code, c -> names.team(code));
    }

    String category(CategoryCode code) {
        return known.computeIfAbsent(code, c -> names.category(code));
    }

    String status(TicketStatus status) {
        return message("ticket.status." + status);
    }

    String kind(AgreementKind kind) {
        return message("agreement.kind." + kind);
    }

    String metric(Metric metric) {
        return message("sla.metric." + metric);
    }

    String outcome(boolean kept) {
        return message(kept ? "dashboard.outcome.kept" : "dashboard.outcome.broken");
    }

    /** That version, for a page too. */
    public AgreementVersion agreement(AgreementVersionId id) {
        return agreements.computeIfAbsent(id, parties::version);
    }

    String message(String key, Object... args) {
        return args.length == 0
                ? known.computeIfAbsent(key, k -> messages.getMessage(key, null, locale))
                : messages.getMessage(key, args, locale);
    }
}
