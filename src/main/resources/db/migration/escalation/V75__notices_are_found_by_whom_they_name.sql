-- A notice names a person, a team or neither: it belongs in one of the two indexes at most, not in both.
drop index escalation_notice_staff;
drop index escalation_notice_team;
create index escalation_notice_staff on escalation_notice (staff_id) where open and staff_id is not null;
create index escalation_notice_team on escalation_notice (team_code) where open and team_code is not null;
