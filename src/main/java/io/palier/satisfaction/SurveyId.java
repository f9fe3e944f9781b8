package io.palier.satisfaction;

import java.util.UUID;

/** Names one question to one customer about one ticket. */
public record SurveyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
