package io.palier.satisfaction;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How customers are asked.
 *
 * @param version counts the changes
 * @param asked whether anybody is asked at all
 * @param answerDays how long an answer can be given and changed, 1 to 90 days
 * @param quietDays how long somebody who was asked is not asked again about another ticket, 0 to 365 days
 */
public record SurveyTerms(int version, boolean asked, int answerDays, int quietDays) {

    /** Refuses what no page offers with an {@link IllegalArgumentException}. */
    public SurveyTerms {
        if (answerDays < 1 || answerDays > 90 || quietDays < 0 || quietDays > 365) {
            throw new IllegalArgumentException("1 to 90 days to answer, 0 to 365 of quiet");
        }
    }

    Duration answerTime() {
        return Duration.ofDays(answerDays);
    }

    Duration quiet() {
        return Duration.ofDays(quietDays);
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("asked", String.valueOf(asked));
        fields.put("answerDays", String.valueOf(answerDays));
        fields.put("quietDays", String.valueOf(quietDays));
        return fields;
    }
}
