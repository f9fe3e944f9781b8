package io.palier.satisfaction;

import org.jspecify.annotations.Nullable;

/**
 * What some customers said, put together.
 *
 * @param asked how many were asked
 * @param answered how many of these said something
 * @param mean of what they said, 1 to 5; null where nobody did
 * @param satisfied how many said 4 or 5
 */
public record Score(long asked, long answered, @Nullable Double mean, long satisfied) {

    /** Share of the satisfied among those who answered, in percent; null where nobody did. */
    public @Nullable Double satisfiedShare() {
        return answered == 0 ? null : 100.0 * satisfied / answered;
    }

    /** Share of those who answered among those asked, in percent; null where nobody was asked. */
    public @Nullable Double answeredShare() {
        return asked == 0 ? null : 100.0 * answered / asked;
    }
}
