package io.palier.agreement;

import java.util.List;

/** Somebody saved the draft since the editor saw it (409); nothing was overwritten. */
public class DraftChanged extends RuntimeException {

    private final transient VersionView current;
    private final transient List<TermsChange> changes;

    DraftChanged(VersionView current, List<TermsChange> changes) {
        super("agreement %s version %d was saved meanwhile".formatted(current.code(), current.version()));
        this.current = current;
        this.changes = List.copyOf(changes);
    }

    /** The draft as it stands. */
    public VersionView current() {
        return current;
    }

    /** What others changed since. */
    public List<TermsChange> changes() {
        return changes;
    }
}
