package io.palier.satisfaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that says how customers are asked. */
@Component
class TermsRow {

    private final JdbcClient jdbc;

    TermsRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SurveyTerms read() {
        return jdbc.sql("select version, asked, answer_days, quiet_days from satisfaction_terms")
                .query((row, n) -> new SurveyTerms(row.getInt(1), row.getBoolean(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** False where the version is not the newest. */
    boolean write(SurveyTerms terms) {
        return jdbc.sql("""
                        update satisfaction_terms set asked = ?, answer_days = ?, quiet_days = ?, version = version + 1
                        where version = ?""")
                        .params(terms.asked(), terms.answerDays(), terms.quietDays(), terms.version())
                        .update()
                == 1;
    }
}
