package io.palier.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those who work here. Whoever left keeps the row, so that old entries still have an author. */
@Component
class StaffTable {

    static final String SELECT = """
            select s.id, s.name, s.email, s.language, s.phone, s.team_code, t.level,
              s.pages_in, s.zone, s.theme, s.on_screen, s.lock, s.active, s.version,
              array(select r.role from staff_role r where r.staff_id = s.id) as roles
            from staff_member s left join team t on t.code = s.team_code
            where\s""";

    private static final String ACTIVE = SELECT + "s.active and ";

    static final String BY_NAME = " order by s.name, s.id";

    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StaffMember> active(StaffId id) {
        return jdbc.sql(ACTIVE + "s.id = ?")
                .param(id.value())
                .query((row, number) -> member(row))
                .optional();
    }

    /** What the log-in is checked against; empty for those who left. */
    Optional<String> passwordHash(StaffId id) {
        return jdbc.sql("select password_hash from staff_member where active and id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    List<StaffMember> activeIn(TeamCode team) {
        return jdbc.sql(ACTIVE + "s.team_code = ?" + BY_NAME)
                .param(team.value())
                .query((row, number) -> member(row))
                .list();
    }

    List<StaffMember> activeAs(Role role) {
        return jdbc.sql(ACTIVE + "exists (select 1 from staff_role r where r.staff_id = s.id and r.role = ?)" + BY_NAME)
                .param(role.name())
                .query((row, number) -> member(row))
                .list();
    }

    List<StaffMember> active() {
        return jdbc.sql(ACTIVE + "true" + BY_NAME)
                .query((row, number) -> member(row))
                .list();
    }

    int version(StaffId id) {
        return jdbc.sql("select version from staff_member where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Says whether {@code seen} was the newest version. */
    boolean choose(StaffId id, int seen, Locale letters, @Nullable PhoneNumber phone, Preferences wishes) {
        return jdbc.sql("""
                        update staff_member set version = version + 1, language = :letters, phone = :phone,
                          pages_in = :pages, zone = :zone, theme = :theme, on_screen = :screen
                        where id = :id and version = :seen and active""")
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("letters", letters.getLanguage())
                        .param("phone", phone == null ? null : phone.value())
                        .param(
                                "pages",
                                wishes.pages() == null ? null : wishes.pages().getLanguage())
                        .param(
                                "zone",
                                wishes.zone() == null ? null : wishes.zone().getId())
                        .param("theme", wishes.theme().name())
                        .param(
                                "screen",
                                wishes.onScreen().stream().map(News::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Another password, and another lock: whoever came in with the old one is out. */
    void rekey(StaffId id, String passwordHash) {
        jdbc.sql("update staff_member set password_hash = ?, lock = lock + 1, version = version + 1 where id = ?")
                .params(passwordHash, id.value())
                .update();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from staff_member)")
                .query(Boolean.class)
                .single();
    }

    void keepOthersFromHiring() {
        jdbc.sql("lock table staff_member in share row exclusive mode").update();
    }

    void insert(NewStaffMember newcomer, String passwordHash) {
        jdbc.sql("""
                insert into staff_member (id, name, email, language, team_code, password_hash, phone)
                values (:id, :name, :email, :language, :team, :hash, :phone)""")
                .param("id", newcomer.id().value())
                .param("name", newcomer.name())
                .param("email", newcomer.email())
                .param("language", newcomer.language().getLanguage())
                .param("team", newcomer.team() == null ? null : newcomer.team().value())
                .param("hash", passwordHash)
                .param(
                        "phone",
                        newcomer.phone() == null ? null : newcomer.phone().value())
                .update();
        for (var role : newcomer.roles()) {
            jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
                    .params(newcomer.id().value(), role.name())
                    .update();
        }
    }

    static StaffMember member(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return new StaffMember(
                new StaffId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                team(row),
                level(row),
                roles,
                phone(row),
                preferences(row),
                row.getInt("lock"));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        var pages = row.getString("pages_in");
        var zone = row.getString("zone");
        var onScreen = EnumSet.noneOf(News.class);
        for (var news : (String[]) row.getArray("on_screen").getArray()) {
            onScreen.add(News.valueOf(news));
        }
        return new Preferences(
                pages == null ? null : Locale.forLanguageTag(pages),
                zone == null ? null : ZoneId.of(zone),
                Theme.valueOf(row.getString("theme")),
                onScreen);
    }

    /** Of a person or of a team. */
    static @Nullable PhoneNumber phone(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        return phone == null ? null : new PhoneNumber(phone);
    }

    private static @Nullable TeamCode team(ResultSet row) throws SQLException {
        var code = row.getString("team_code");
        return code == null ? null : new TeamCode(code);
    }

    private static @Nullable SupportLevel level(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return level == null ? null : SupportLevel.valueOf(level);
    }
}
