package io.palier.satisfaction;

/** Somebody changed the terms since they were read (409); nothing was overwritten. */
public class SurveyChanged extends RuntimeException {

    SurveyChanged() {
        super("the terms were changed meanwhile");
    }
}
