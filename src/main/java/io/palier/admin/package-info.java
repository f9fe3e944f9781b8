/**
 * The administrator's room: files of complaints, the post room, other systems, people and teams.
 *
 * <p><b>Keeps:</b> nothing; it asks the rooms below and tells them what to do. <b>May enter:</b> administrators;
 * managers, to import. <b>Announces:</b> nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "knowledge",
            "oncall",
            "setting",
            "satisfaction",
            "ticket",
            "ticketimport",
            "sla",
            "escalation",
            "letter",
            "notification",
            "look"
        })
@NullMarked
package io.palier.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
