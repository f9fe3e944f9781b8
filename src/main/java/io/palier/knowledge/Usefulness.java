package io.palier.knowledge;

/**
 * What came of an article, counted once a ticket and, for judgements, once a person.
 *
 * @param offered tickets at whose intake it was shown
 * @param used of these, those for which the agent took it
 * @param solved of these, those that were solved on the call
 */
public record Usefulness(int offered, int used, int solved, int helpful, int unhelpful) {}
