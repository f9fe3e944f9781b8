package io.palier.letter;

import java.sql.Types;
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
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                                insert into outgoing_letter (id, recipient, subject, body, thread, written_at, next_attempt_at)
                                values (:id, :recipient, :subject, :body, :thread, :now, :now) on conflict do nothing""")
                        .param("id", id.value())
                        .param("recipient", letter.recipient())
                        .param("subject", letter.subject())
                        .param("body", letter.body())
                        .param("thread", letter.thread(), Types.VARCHAR)
                        .param("now", now)
                        .update()
                == 1;
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
                        insert into outgoing_letter (id, recipient, subject, body, thread, written_at, next_attempt_at)
                        select id, recipient, subject, body, thread, :now, :now
                          from unnest(cast(:ids as uuid[]), :recipients, :subjects, :bodies, :threads)
                            as letter (id, recipient, subject, body, thread)
                        on conflict do nothing""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", letters.keySet().stream().map(LetterId::toString).toArray(String[]::new))
                .param("recipients", texts(letters, Letter::recipient))
                .param("subjects", texts(letters, Letter::subject))
                .param("bodies", texts(letters, Letter::body))
                .param("threads", texts(letters, Letter::thread))
                .update();
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

    /** Gives a letter that was given up another round of attempts, due at once. Nothing for one that was sent. */
    public void retry(LetterId id) {
        letters.findById(id.value()).ifPresent(letter -> letter.again(clock.instant()));
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
