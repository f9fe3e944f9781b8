package io.palier.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The post room: takes letters in the caller's transaction, carries them to the wire afterwards, never loses one. */
@Service
@Transactional
public class Postbox {

    private final JdbcClient jdbc;
    private final OutgoingLetterRepository letters;
    private final Clock clock;

    Postbox(JdbcClient jdbc, OutgoingLetterRepository letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** Takes a letter; it is sent if, and only if, the caller's transaction commits. Needs a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LetterId post(Letter letter) {
        var id = LetterId.any();
        post(id, letter);
        return id;
    }

    /**
     * Takes the letter of that name, as {@link #post(Letter)} does, unless one of that name was ever posted; tells
     * whether it took it. Two callers at once wait for one another.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(LetterId id, Letter letter) {
        return postAll(Map.of(id, letter)) == 1;
    }

    /**
     * Takes many letters at once, all but those that were ever posted, as {@link #post(LetterId, Letter)} does; gives how
     * many it took.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int postAll(Map<LetterId, Letter> letters) {
        if (letters.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        insert into outgoing_letter (id, channel, recipient, subject, body, thread, language, written_at,
                          next_attempt_at)
                        select id, channel, recipient, subject, body, thread, language, :now, :now
                          from unnest(cast(:ids as uuid[]), :channels, :recipients, :subjects, :bodies, :threads, :languages)
                            as letter (id, channel, recipient, subject, body, thread, language)
                        on conflict do nothing""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", letters.keySet().stream().map(LetterId::toString).toArray(String[]::new))
                .param("channels", texts(letters, letter -> letter.channel().name()))
                .param("recipients", texts(letters, Letter::recipient))
                .param("subjects", texts(letters, Letter::subject))
                .param("bodies", texts(letters, Letter::body))
                .param("threads", texts(letters, Letter::thread))
                .param("languages", texts(letters, Postbox::language))
                .update();
    }

    private static @Nullable String language(Letter letter) {
        return letter.language() == null ? null : letter.language().toLanguageTag();
    }

    private static @Nullable String[] texts(Map<LetterId, Letter> letters, Function<Letter, @Nullable String> field) {
        return letters.values().stream().map(field).toArray(String[]::new);
    }

    /** The newest letters, newest first. */
    @Transactional(readOnly = true)
    public List<LetterView> newest(int limit) {
        return letters.findAllByOrderByWrittenAtDescIdDesc(Limit.of(limit)).stream()
                .map(OutgoingLetter::view)
                .toList();
    }

    /** The newest letters of that channel in that state, newest first; null for any. */
    @Transactional(readOnly = true)
    public List<LetterView> newest(@Nullable Channel channel, @Nullable LetterState state, int limit) {
        return letters
                .newest(channel == null ? null : channel.name(), state == null ? null : state.name(), limit)
                .stream()
                .map(OutgoingLetter::view)
                .toList();
    }

    /** The letters of a thread, newest first. */
    @Transactional(readOnly = true)
    public List<LetterView> ofThread(String thread, int limit) {
        return letters.findByThreadOrderByWrittenAtDescIdDesc(thread, Limit.of(limit)).stream()
                .map(OutgoingLetter::view)
                .toList();
    }

    /** Gives a letter that was given up another round of attempts, due at once. Nothing for one that was sent. */
    public void retry(LetterId id) {
        letters.findById(id.value()).ifPresent(letter -> letter.again(clock.instant()));
    }

    /** Does so for all letters of that channel that were given up; gives how many. */
    public int retryAll(Channel channel) {
        return letters.retryAll(channel.name(), clock.instant());
    }

    /**
     * Takes every letter that waits for one that went out that long after it was written, without sending any: a replayed
     * past must not ring at anybody's door.
     */
    public void takeAsSent(Duration after) {
        jdbc.sql("""
                        update outgoing_letter set sent_at = written_at + make_interval(secs => :seconds),
                          attempts = 1, next_attempt_at = null
                         where sent_at is null and failed_at is null""").param("seconds", after.toSeconds()).update();
    }
}
