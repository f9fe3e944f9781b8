package io.palier.letter;

/** A way out that is always open: each letter is a request of its own. */
record HttpTrip(Asking asking) implements Carrier.Trip {

    /** Makes the request. */
    interface Asking {
        void ask(OutgoingLetter letter) throws NotTaken;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void carry(OutgoingLetter letter) throws NotTaken {
        asking.ask(letter);
    }

    @Override
    public void close() {
        // the client keeps its connections for the next letters
    }
}
