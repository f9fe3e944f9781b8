/**
 * Who works here: parties, teams on the four levels, their staff, and the systems they look after.
 *
 * <p><b>Keeps:</b> parties, teams, staff and their roles, supported systems, the route from a nature of fault to a department. <b>May enter:</b> everybody, to ask; who sets the house up, to add parties, teams, systems and staff. The log-in door asks Spring's user details. <b>Announces:</b> a team that is about to be closed,
 * so that whoever still needs it can object.
 */
@ApplicationModule(allowedDependencies = {"letter", "setting"})
@NullMarked
package io.palier.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
