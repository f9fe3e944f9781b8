package io.palier.satisfaction;

/** No such question, or a signature that is not ours (404). */
public class SurveyNotFound extends RuntimeException {

    SurveyNotFound() {
        super("no such survey");
    }
}
