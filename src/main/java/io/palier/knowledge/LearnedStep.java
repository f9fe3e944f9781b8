package io.palier.knowledge;

/** What a solution adds to the script of its category; each instruction 1 to 400 characters. */
public record LearnedStep(String instructionEn, String instructionFr) {}
