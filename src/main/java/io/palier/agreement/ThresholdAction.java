package io.palier.agreement;

/** What a crossed threshold does beyond telling the contacts on its rungs (domain.md §4). Never a change of priority. */
public enum ThresholdAction {
    /** The person who works on the ticket is told, or the team where nobody does. */
    TELL_HOLDER,
    /** Every manager is told, whatever the rungs say. */
    RAISE_TO_MANAGER,
    /** Where nobody has taken the ticket, the move to the next level is proposed to its team. */
    PROPOSE_NEXT_LEVEL,
    /** Where nobody has taken the ticket, it moves to the next level, if the staircase allows it. */
    MOVE_TO_NEXT_LEVEL,
    /** The ticket stands at the head of the managers' board until somebody acknowledges. */
    RAISE_VISIBILITY
}
