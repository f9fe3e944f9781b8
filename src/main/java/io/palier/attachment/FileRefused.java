package io.palier.attachment;

/** A file that is not kept. */
public class FileRefused extends RuntimeException {

    private final String file;
    private final Reason reason;
    private final String detail;

    FileRefused(String file, Reason reason, String detail) {
        super(reason + " " + detail);
        this.file = file;
        this.reason = reason;
        this.detail = detail;
    }

    /** Why; the sentence is {@code attachment.refused.} and the name, with the file's name and the detail. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is longer than a file may be; the detail is the limit in MB. */
        TOO_LARGE,
        /** The ticket's files would be more than they may be together; the detail is the limit in MB. */
        TICKET_FULL,
        /** Its content is of a kind that is not taken; the detail is the type. */
        TYPE,
        /** The scanner knows what it is; the detail is the name of the virus. */
        INFECTED
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /** A limit, a type or the name of a virus, by the reason. */
    public String detail() {
        return detail;
    }
}
