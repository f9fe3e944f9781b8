package io.palier.escalation;

import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is there when somebody must be told.
 *
 * @param holder the team that holds the ticket
 * @param worker who works on it; null where nobody has taken it
 * @param onCall who is on call for the team, first called first; empty where nobody is
 * @param managers every manager, or who stands in
 * @param house the language of whoever has none
 */
record People(
        Team holder,
        @Nullable StaffMember worker,
        List<StaffMember> onCall,
        List<StaffMember> managers,
        Locale house) {}
