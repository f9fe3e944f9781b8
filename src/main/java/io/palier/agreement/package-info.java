/**
 * What we promised and were promised: agreements, how their versions are made and signed, the table that decides priorities.
 *
 * <p><b>Keeps:</b> agreements and their versions, each one document; what happened at the table, signatures, links to sign by, which holidays count for whom. <b>May enter:</b> whoever starts a clock, decides a priority or tells a contact, by {@link io.palier.agreement.Agreements}; who negotiates, by {@link io.palier.agreement.Negotiations}; who decides on holidays, by {@link io.palier.agreement.HolidayReviews}. <b>Announces:</b> {@link io.palier.agreement.AgreementEvent}.
 */
@ApplicationModule(allowedDependencies = {"organization", "slaclock", "letter", "holiday"})
@NullMarked
package io.palier.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
