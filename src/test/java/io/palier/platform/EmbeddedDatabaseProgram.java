package io.palier.platform;

import java.nio.file.Path;

/** A program to be killed: opens the database in the folder it is given, says so, and stays. */
final class EmbeddedDatabaseProgram {

    private EmbeddedDatabaseProgram() {}

    public static void main(String[] args) throws Exception {
        var database = EmbeddedDatabase.open(new EmbeddedDatabaseSettings(true, Path.of(args[0]), 0));
        System.out.println("OPEN " + database.url());
        Thread.sleep(Long.MAX_VALUE);
    }
}
