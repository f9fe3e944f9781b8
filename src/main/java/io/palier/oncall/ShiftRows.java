package io.palier.oncall;

import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shifts of rotas, and who takes turns in them. */
@Component
class ShiftRows {

    private final JdbcClient jdbc;

    ShiftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shifts of the newest version of each, in their places. */
    Map<RotaId, List<Shift>> of(List<RotaId> rotas) {
        var found = new LinkedHashMap<RotaId, List<Shift>>();
        if (!rotas.isEmpty()) {
            jdbc.sql("""
                            select s.*, array(select t.staff_id from rota_turn t where t.shift_id = s.id order by t.place)
                              as people
                              from rota_shift s join rota r on r.id = s.rota_id and r.version = s.version
                             where r.id in (:ids) order by s.rota_id, s.place""")
                    .param("ids", rotas.stream().map(RotaId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(new RotaId(row.getLong("rota_id")), id -> new ArrayList<>())
                                .add(shift(row));
                    });
        }
        return found;
    }

    void insert(RotaId rota, int version, List<Shift> shifts) {
        for (var place = 0; place < shifts.size(); place++) {
            var shift = shifts.get(place);
            var people = shift.rotation().people();
            var id = insert(rota, version, place, shift);
            for (var turn = 0; turn < people.size(); turn++) {
                jdbc.sql("insert into rota_turn (shift_id, place, staff_id) values (?, ?, ?)")
                        .params(id, turn, people.get(turn).value())
                        .update();
            }
        }
    }

    private long insert(RotaId rota, int version, int place, Shift shift) {
        return jdbc.sql("""
                        insert into rota_shift (rota_id, version, place, line, days, starts, ends, turn, handover_day,
                          handover, first_day, last_day)
                        values (:rota, :version, :place, :line, :days, :from, :to, :turn, :day, :at, :first, :last)
                        returning id""")
                .param("rota", rota.value())
                .param("version", version)
                .param("place", place)
                .param("line", shift.line())
                .param(
                        "days",
                        shift.days().stream()
                                .map(day -> Integer.toString(day.getValue()))
                                .collect(Collectors.joining()))
                .param("from", shift.from())
                .param("to", shift.to())
                .param("turn", shift.rotation().turn().name())
                .param("day", shift.rotation().handoverDay().getValue())
                .param("at", shift.rotation().handoverAt())
                .param("first", shift.firstDay())
                .param("last", shift.lastDay(), Types.DATE)
                .query(Long.class)
                .single();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        var people = Stream.of((String[]) row.getArray("people").getArray())
                .map(StaffId::new)
                .toList();
        var rotation = new Rotation(
                people,
                Rotation.Turn.valueOf(row.getString("turn")),
                DayOfWeek.of(row.getInt("handover_day")),
                row.getObject("handover", LocalTime.class));
        return new Shift(
                row.getInt("line"),
                row.getString("days")
                        .chars()
                        .mapToObj(day -> DayOfWeek.of(day - '0'))
                        .collect(Collectors.toSet()),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                rotation,
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
