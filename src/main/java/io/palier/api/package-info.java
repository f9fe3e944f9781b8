/**
 * Machines of our own operator: the REST API under {@code /api/v1}, over the same façades as the pages.
 *
 * <p><b>Keeps:</b> access tokens, as SHA-256 of a random secret. <b>May enter:</b> whoever may log in; the staircase
 * guards each move as it does for a page. <b>Announces:</b> nothing. Times are RFC 3339 in UTC, durations ISO 8601,
 * errors RFC 9457.
 */
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "organization",
            "knowledge",
            "escalation",
            "customer",
            "agreement",
            "attachment",
            "ticket",
            "sla",
            "ticketimport",
            "platform",
            "slaclock",
            "calculation",
            "oncall",
            "look"
        })
@NullMarked
package io.palier.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
