package io.palier.organization;

/** Somebody changed what is kept of that person since it was read (409); nothing was overwritten. */
public class StaffChanged extends RuntimeException {

    StaffChanged(StaffId id) {
        super(id + " was changed meanwhile");
    }
}
