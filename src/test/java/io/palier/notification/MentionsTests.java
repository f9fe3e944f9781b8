package io.palier.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTests {

    private static final List<StaffMember> PEOPLE = List.of(
            person("it", "Ivan Tessier"), person("it.night", "Nadia Tessier"), person("beatrice", "Béatrice Lambert"));

    @Test
    void aLogInOrAWholeNameAfterTheSignNamesSomebodyOnce() {
        assertThat(in("@it please look, @Ivan Tessier!")).containsExactly("it");
        assertThat(in("(@BEATRICE LAMBERT) and @béatrice")).containsExactly("beatrice");
    }

    @Test
    void theLongestNameIsMeantAndAFullStopEndsIt() {
        assertThat(in("ask @it.night.")).containsExactly("it.night");
        assertThat(in("ask @it.")).containsExactly("it");
    }

    @Test
    void addressesAndLongerWordsNameNobody() {
        assertThat(in("write to care@it or ann@it.example")).isEmpty();
        assertThat(in("@item @it-desk @it_2 @it@example.org")).isEmpty();
        assertThat(in("no sign, it said")).isEmpty();
        assertThat(in("@")).isEmpty();
    }

    private static Set<String> in(String text) {
        return Mentions.in(text, PEOPLE).stream().map(StaffId::value).collect(java.util.stream.Collectors.toSet());
    }

    private static StaffMember person(String login, String name) {
        return new StaffMember(
                new StaffId(login), name, login + "@palier.example", Locale.ENGLISH, null, null, Set.of());
    }
}
