package io.palier.oncall;

/** Names a rota for good. */
public record RotaId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
