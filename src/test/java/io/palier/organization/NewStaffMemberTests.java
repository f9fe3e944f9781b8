package io.palier.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewStaffMemberTests {

    private static final TeamCode CARE = new TeamCode("L1-CARE");

    @Test
    void aManagerNeedsNoTeam() {
        assertThatNoException().isThrownBy(() -> newcomer("a secret", null, Role.MANAGER));
    }

    @Test
    void anAgentNeedsATeam() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> newcomer("a secret", null, Role.AGENT))
                .withMessageContaining("team");
    }

    @Test
    void nobodyIsHiredWithoutARole() {
        assertThatIllegalArgumentException().isThrownBy(() -> newcomer("a secret", CARE));
    }

    @Test
    void aPasswordIsNeitherTrivialNorLongerThanBcryptReads() {
        assertThatIllegalArgumentException().isThrownBy(() -> newcomer("short", CARE, Role.AGENT));
        assertThatIllegalArgumentException().isThrownBy(() -> newcomer("é".repeat(37), CARE, Role.AGENT));
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(newcomer("a secret", CARE, Role.AGENT)).asString().doesNotContain("secret");
        assertThat(new FirstAdministratorSettings("root", "twelve letters", "Root", "root@localhost"))
                .asString()
                .doesNotContain("twelve");
    }

    @Test
    void aFirstAdministratorNeedsAGoodPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstAdministratorSettings("root", "palier", "Root", "root@localhost"))
                .withMessageNotContaining("root");
    }

    private static NewStaffMember newcomer(String password, @Nullable TeamCode team, Role... roles) {
        return new NewStaffMember(
                new StaffId("ann"), "Ann Other", "ann@palier.example", Locale.FRENCH, team, Set.of(roles), password);
    }
}
