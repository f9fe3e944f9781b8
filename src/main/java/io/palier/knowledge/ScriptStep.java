package io.palier.knowledge;

import java.util.Locale;

/** One thing an agent tries with the caller on the line. Positions start at 1. */
public record ScriptStep(int position, String instructionEn, String instructionFr) {

    /** The instruction in the reader's language; English unless French is asked for. */
    public String instruction(Locale locale) {
        return locale.getLanguage().equals("fr") ? instructionFr : instructionEn;
    }
}
