package io.palier.letter;

/** An endpoint cannot be kept so. */
public class WebhookRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Reason {
        CODE_FORM("code"),
        CODE_TAKEN("code"),
        URL_UNREADABLE("url"),
        URL_UNKNOWN("url"),
        URL_PRIVATE("url"),
        URL_UNENCRYPTED("url"),
        /** Somebody changed it since it was read. */
        CHANGED("version");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field of the form it is about. */
        public String field() {
            return field;
        }
    }

    private final Reason reason;

    WebhookRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
