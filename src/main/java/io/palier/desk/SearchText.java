package io.palier.desk;

import io.palier.agreement.Priority;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into the box above the queue: words, and filters among them, as {@code level:3 is:breached team:billing
 * priority:P1 status:pending crackling}. What is no filter, or names nothing, is a word. Pure.
 *
 * @param words what is left to look for; empty where filters alone were typed
 */
record SearchText(
        String words,
        @Nullable SupportLevel level,
        @Nullable TeamCode team,
        @Nullable Priority priority,
        @Nullable TicketStatus status,
        boolean breached,
        boolean open,
        boolean mine,
        boolean free,
        boolean watched) {

    /** @param teams those that {@code team:} may name, by their code or name or any part of it */
    static SearchText of(String typed, Collection<Team> teams) {
        var reading = new Reading(teams);
        for (var word : typed.strip().split("\\s+")) {
            if (!reading.takes(word)) {
                reading.words.add(word);
            }
        }
        return new SearchText(
                String.join(" ", reading.words),
                reading.level,
                reading.team,
                reading.priority,
                reading.status,
                reading.breached,
                reading.open,
                reading.mine,
                reading.free,
                reading.watched);
    }

    /** The tickets meant, where {@code is:mine} means the reader's. What the form's own filters say comes before what was typed. */
    TicketQuery query(
            StaffMember reader, @Nullable Priority wanted, @Nullable TicketStatus standing, int page, int size) {
        var one = standing == null ? status : standing;
        return new TicketQuery(
                team,
                level,
                mine ? reader.id() : null,
                wanted == null ? priority : wanted,
                one == null ? Set.of() : Set.of(one),
                open,
                breached,
                free,
                watched ? reader.id() : null,
                words,
                page,
                size);
    }

    /** What was found while reading. */
    private static final class Reading {

        private final Collection<Team> teams;
        private final List<String> words = new ArrayList<>();
        private @Nullable SupportLevel level;
        private @Nullable TeamCode team;
        private @Nullable Priority priority;
        private @Nullable TicketStatus status;
        private boolean breached;
        private boolean open;
        private boolean mine;
        private boolean free;
        private boolean watched;

        private Reading(Collection<Team> teams) {
            this.teams = teams;
        }

        private boolean takes(String word) {
            var colon = word.indexOf(':');
            if (colon < 1 || colon == word.length() - 1) {
                return false;
            }
            var value = word.substring(colon + 1);
            return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "level", "niveau" -> takesLevel(value);
                case "team", "équipe", "equipe" -> takesTeam(value);
                case "priority", "priorité", "priorite" -> takesPriority(value);
                case "status", "statut" -> takesStatus(value);
                case "is", "est" -> takesState(value);
                default -> false;
            };
        }

        private boolean takesLevel(String value) {
            var found = Spelled.as(SupportLevel.class, capitals(value.matches("[1-4]") ? "L" + value : value));
            level = found == null ? level : found;
            return found != null;
        }

        private boolean takesTeam(String value) {
            var wanted = value.toLowerCase(Locale.ROOT);
            Optional<Team> found = teams.stream()
                    .filter(one -> one.code().value().toLowerCase(Locale.ROOT).contains(wanted)
                            || one.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                            || one.nameFr().toLowerCase(Locale.ROOT).contains(wanted))
                    .findFirst();
            team = found.map(Team::code).orElse(team);
            return found.isPresent();
        }

        private boolean takesPriority(String value) {
            var found = Spelled.as(Priority.class, capitals(value.matches("[1-4]") ? "P" + value : value));
            priority = found == null ? priority : found;
            return found != null;
        }

        private boolean takesStatus(String value) {
            var found = Spelled.as(TicketStatus.class, capitals(value.replace('-', '_')));
            status = found == null ? status : found;
            return found != null;
        }

        private boolean takesState(String value) {
            switch (value.toLowerCase(Locale.ROOT)) {
                case "breached", "rompu", "dépassé" -> breached = true;
                case "open", "ouvert" -> open = true;
                case "mine", "moi" -> mine = true;
                case "free", "libre" -> free = true;
                case "watched", "suivi" -> watched = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        private static String capitals(String value) {
            return value.toUpperCase(Locale.ROOT);
        }
    }
}
