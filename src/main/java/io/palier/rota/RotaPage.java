package io.palier.rota;

import io.palier.oncall.Rota;
import io.palier.oncall.RotaStep;
import io.palier.organization.Team;
import java.time.LocalDate;
import java.util.List;

/**
 * One rota to be read.
 *
 * @param serves the teams it is called for
 * @param history newest first
 * @param arranging whether the reader may change it
 */
record RotaPage(
        Rota rota,
        List<Team> serves,
        WeekPicture week,
        LocalDate thisMonday,
        Findings findings,
        List<RotaStep> history,
        boolean arranging) {}
