package io.palier.oncall;

/** Somebody changed the rota since the reader saw it (409); nothing was overwritten. */
public class RotaChanged extends RuntimeException {

    private final transient Rota current;

    RotaChanged(Rota current) {
        super("rota " + current.id() + " was changed meanwhile");
        this.current = current;
    }

    /** The rota as it stands. */
    public Rota current() {
        return current;
    }
}
