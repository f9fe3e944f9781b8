package io.palier.admin;

import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.List;

/** A team and who works in it, by name. */
record TeamWithPeople(Team team, List<StaffMember> people) {}
