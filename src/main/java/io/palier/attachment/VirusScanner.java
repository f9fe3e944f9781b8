package io.palier.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for viruses. */
@FunctionalInterface
interface VirusScanner {

    /** The name of the virus found; empty where there is none. @throws IOException where the scanner gave no answer */
    Optional<String> virusIn(InputStream content) throws IOException;
}
