package io.palier.letter;

/** The way out of the house for the letters of one channel. */
interface Carrier {

    Channel channel();

    /** How long it goes on trying. */
    Patience patience();

    /** Whether anybody said where its letters go. Where nobody did, they wait. */
    boolean isNamed();

    /** Sets out, on one way for many letters. @throws NotTaken where the whole channel is out of reach */
    Trip setOut() throws NotTaken;

    /** One way out. */
    interface Trip extends AutoCloseable {

        /** Whether more can be carried: some servers hang up after so many letters, others on a refusal. */
        boolean isOpen();

        /** Hands the letter over. @throws NotTaken when it is not taken, which says whom that concerns */
        void carry(OutgoingLetter letter) throws NotTaken;

        @Override
        void close();
    }
}
