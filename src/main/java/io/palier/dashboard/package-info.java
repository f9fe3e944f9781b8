/**
 * The manager's room: what is about to break, who holds it, what was kept; behind every number the list of what it counts.
 *
 * <p><b>Keeps:</b> nothing; it asks the rooms below and puts their answers side by side. <b>May enter:</b> managers and
 * administrators. <b>Announces:</b> nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "agreement",
            "knowledge",
            "ticket",
            "sla",
            "escalation",
            "satisfaction",
            "sheet",
            "look"
        })
@NullMarked
package io.palier.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
