package io.palier.organization;

/** Somebody changed that team, system or table since it was read (409); nothing was overwritten. */
public class StructureChanged extends RuntimeException {

    StructureChanged(String what) {
        super(what + " was changed meanwhile");
    }
}
