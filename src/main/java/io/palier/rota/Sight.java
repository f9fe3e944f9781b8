package io.palier.rota;

import io.palier.oncall.Rota;
import io.palier.oncall.RotaId;
import io.palier.oncall.RotaOwner;
import io.palier.oncall.Rotas;
import io.palier.organization.Organization;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a reader sees: a vendor's or partner's people what is their party's, everybody else everything. */
@Component
class Sight {

    private final Rotas rotas;
    private final Organization organization;

    Sight(Rotas rotas, Organization organization) {
        this.rotas = rotas;
        this.organization = organization;
    }

    /** Whether this reader arranges rotas, and absences for others. */
    static boolean arranges(StaffMember reader) {
        return reader.is(Role.MANAGER) || reader.is(Role.ADMINISTRATOR);
    }

    /** The rotas in sight, the oldest first. */
    List<Rota> rotas(StaffMember reader) {
        return rotas.all().stream().filter(rota -> sees(rota.owner(), reader)).toList();
    }

    /** That rota; not found where there is none or it is out of sight: both look the same. */
    Rota rota(RotaId id, StaffMember reader) {
        return rotas.rota(id)
                .filter(rota -> sees(rota.owner(), reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The teams in sight, by level and code. */
    List<Team> teams(StaffMember reader) {
        return organization.teams().stream()
                .filter(team -> sees(team.party(), reader))
                .toList();
    }

    /** The people in sight, by name. */
    List<StaffMember> people(StaffMember reader) {
        return organization.staff().stream()
                .filter(member -> sees(party(member), reader))
                .toList();
    }

    private boolean sees(RotaOwner owner, StaffMember reader) {
        var team = owner.team();
        return sees(
                team == null
                        ? owner.party()
                        : organization.team(team).map(Team::party).orElse(null),
                reader);
    }

    private boolean sees(@Nullable PartyCode party, StaffMember reader) {
        return !reader.isOutsider() || party != null && Objects.equals(party, party(reader));
    }

    private @Nullable PartyCode party(StaffMember member) {
        return member.team().flatMap(organization::team).map(Team::party).orElse(null);
    }
}
