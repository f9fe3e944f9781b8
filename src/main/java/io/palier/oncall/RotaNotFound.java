package io.palier.oncall;

/** There is no such rota, override or absence, or no longer (404). */
public class RotaNotFound extends RuntimeException {

    RotaNotFound(Object what) {
        super("no such rota, override or absence: " + what);
    }
}
