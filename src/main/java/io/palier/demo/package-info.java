/**
 * A believable operator to look at: people, customers and sixty days of tickets, played through the real rooms.
 *
 * <p><b>Keeps:</b> nothing of its own. <b>May enter:</b> nobody; it runs once, before the doors open, and only where
 * nobody works yet. <b>Announces:</b> nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "knowledge",
            "customer",
            "oncall",
            "slaclock",
            "agreement",
            "ticket",
            "sla",
            "escalation",
            "letter",
            "satisfaction",
            "reply",
            "platform"
        })
@NullMarked
package io.palier.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
