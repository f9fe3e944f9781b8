package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class PalierApplicationTests {

    @Test
    void theProgramStartsOnARealPostgres(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("show server_version_num").query(Integer.class).single())
                .isGreaterThanOrEqualTo(170000);
    }

    @TestConfiguration
    static class OnTestServer {

        @Bean
        JdbcConnectionDetails server() {
            return PostgresForTests.server();
        }
    }
}
