package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Priority;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of the ticket tables as records. */
final class TicketRows {

    private TicketRows() {}

    static TicketSummary summary(ResultSet row, boolean withCustomer) throws SQLException {
        return new TicketSummary(
                new TicketNumber(row.getString("number")),
                row.getInt("version"),
                row.getString("summary"),
                TicketStatus.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                assignee(row),
                row.getString("assignee_name"),
                new CategoryCode(row.getString("category_code")),
                withCustomer ? row.getString("customer_name") : null,
                at(row, "opened_at"),
                when(row, "breaks_at"),
                row.getBoolean("breached"));
    }

    private static @Nullable StaffId assignee(ResultSet row) throws SQLException {
        var code = row.getString("assignee");
        return code == null ? null : new StaffId(code);
    }

    static TicketFacts facts(ResultSet row, int number) throws SQLException {
        var agreement = row.getObject("agreement_version_id", Long.class);
        var customer = row.getObject("customer_id", Long.class);
        var system = row.getString("system_code");
        return new TicketFacts(
                new TicketNumber(row.getString("number")),
                TicketStatus.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                SupportLevel.valueOf(row.getString("level")),
                new TeamCode(row.getString("team_code")),
                agreement == null ? null : new AgreementVersionId(agreement),
                customer == null ? null : new CustomerId(customer),
                row.getObject("line_id", Long.class),
                system == null ? null : new SystemCode(system),
                Locale.forLanguageTag(row.getString("language")),
                at(row, "opened_at"));
    }

    /** An instant that is always there. */
    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An instant that may be absent. */
    static @Nullable Instant when(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
