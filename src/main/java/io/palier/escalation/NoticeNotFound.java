package io.palier.escalation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such notice, or it is none of the reader's business: both look the same (404). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoticeNotFound extends RuntimeException {

    NoticeNotFound() {
        super("no such notice");
    }
}
