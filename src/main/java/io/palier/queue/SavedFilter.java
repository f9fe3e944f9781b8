package io.palier.queue;

import io.palier.organization.StaffId;

/**
 * A search under a name, which its owner chose.
 *
 * @param words as typed above a queue, filters among them
 * @param shared whether the owner's team sees it too
 */
public record SavedFilter(long id, String name, String words, StaffId owner, String ownerName, boolean shared) {

    /** The most characters of a name. */
    public static final int NAME = 60;

    /** The most characters of the words. */
    public static final int WORDS = 200;

    /** Whether it is that person's, to change and to remove. */
    public boolean isOf(StaffId who) {
        return owner.equals(who);
    }
}
