package io.palier.mail;

import java.util.List;
import org.springframework.stereotype.Service;

/** The post room: takes letters in the caller's transaction, carries them to the wire afterwards, never loses one. */
@Service
public class Postbox {

    /** Takes a letter; it is sent if, and only if, the caller's transaction commits. Needs a transaction. */
    public LetterId post(Letter letter) {
        throw new UnsupportedOperationException();
    }

    /** The newest letters, newest first. */
    public List<LetterView> newest(int limit) {
        throw new UnsupportedOperationException();
    }

    /** Gives a letter that was given up another round of attempts, due at once. Nothing for one that was sent. */
    public void retry(LetterId id) {
        throw new UnsupportedOperationException();
    }
}
