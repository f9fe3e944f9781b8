package io.palier.mail;

import java.util.UUID;

/** Names a letter; its Message-ID on the wire is made from it, so a letter sent twice is one letter to the reader. */
public record LetterId(UUID value) {}
