package io.palier.setting;

import java.time.Instant;

/**
 * One field that somebody changed.
 *
 * @param subject the code of what it belongs to, such as a log-in or a team's code
 * @param field its name, a word of messages
 * @param before what it was; empty where there was nothing
 * @param after what it became; empty where there is nothing any more
 * @param by the log-in of who changed it
 */
public record SettingChange(
        Area area, String subject, String field, String before, String after, String by, Instant at) {}
