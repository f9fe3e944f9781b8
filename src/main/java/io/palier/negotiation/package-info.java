/**
 * The table at which agreements are made: list, editor, versions side by side, signatures, the matrix of what is promised.
 *
 * <p><b>Keeps:</b> nothing. <b>May enter:</b> managers and administrators for the operator, and for the other party whoever
 * works at its desk or in its department, through {@code /negotiation}; who holds a one-time link, to sign. <b>Announces:</b>
 * nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "organization",
            "customer",
            "knowledge",
            "holiday",
            "agreement",
            "sla",
            "slaclock",
            "ticket",
            "look"
        })
@NullMarked
package io.palier.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
