package io.palier.letter;

/** The way a letter takes. Each has a postman of its own, so that one that is down delays nobody else's letters. */
public enum Channel {
    /** SMTP; the recipient is a mail address. */
    MAIL,
    /** The HTTP gateway of a telephone company; the recipient is a number in international spelling. */
    SMS,
    /** An HTTP request to another system; the recipient is the code of a {@link WebhookEndpoint}. */
    WEBHOOK
}
