package io.palier.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewsTests {

    @Test
    void whatIsWrittenIsReadTheSame() {
        var news =
                new News(new TicketNumber("INC-2026-000001"), Set.of(new TeamCode("L1-CARE"), new TeamCode("L2-IT")));
        assertThat(news.written()).isEqualTo("INC-2026-000001 L1-CARE L2-IT");
        assertThat(News.read(news.written())).contains(news);
    }

    @Test
    void aCrowdIsToldByItsTeamsAlone() {
        var news = new News(null, Set.of(new TeamCode("L2-IT")));
        assertThat(news.written()).isEqualTo("* L2-IT");
        assertThat(News.read(news.written())).contains(news);
    }

    @Test
    void whatIsNotUnderstoodIsLeftAlone() {
        assertThat(News.read("")).isEmpty();
        assertThat(News.read("INC-2026-000001")).isEmpty();
        assertThat(News.read("hello world")).isEmpty();
    }
}
