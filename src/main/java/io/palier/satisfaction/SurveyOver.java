package io.palier.satisfaction;

/** The time to answer has passed (410). */
public class SurveyOver extends RuntimeException {

    SurveyOver(SurveyId id) {
        super("the time to answer has passed: " + id);
    }
}
