/**
 * The building's services. It keeps nothing of the business: where the database is, what time it is, who may pass which
 * door. Nobody calls in from the rooms; it may look at who works here to let them in. It announces nothing, except the
 * address and the demo log-ins when the doors open.
 */
@ApplicationModule(allowedDependencies = "organization")
@NullMarked
package io.palier.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
