/**
 * Agents, specialists and vendors: the queue, the intake, the ticket and its moves, the notices.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> people at their browsers, through {@code /desk}. <b>Announces:</b> nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "satisfaction",
            "sheet",
            "knowledge",
            "letter",
            "customer",
            "agreement",
            "attachment",
            "ticket",
            "reply",
            "sla",
            "slaclock",
            "ledger",
            "escalation",
            "look",
            "notification",
            "queue"
        })
@NullMarked
package io.palier.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
