package io.palier.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which the program's own database lives, held by one program at a time. Two programs on one folder would
 * share a server, and the first to stop would end it for both; hence a lock of our own, which the system drops with us.
 */
final class DataDirectory implements AutoCloseable {

    /** The major version of the PostgreSQL binaries that are packed with this program. */
    static final String MAJOR_VERSION = "18";

    private final Path home;
    private final FileChannel lock;

    private DataDirectory(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it when absent.
     *
     * @throws EmbeddedDatabaseRefused when another program holds it, it cannot be written, or its data are of another
     *     major version of PostgreSQL
     */
    static DataDirectory take(Path directory) {
        try {
            var home = ownFolder(directory);
            var lock = FileChannel.open(home.resolve("palier.lock"), CREATE, WRITE);
            if (!held(lock)) {
                lock.close();
                throw new EmbeddedDatabaseRefused(
                        "Another Palier is running on the data in " + home + ".",
                        "Stop it first, or give this one its own folder: --palier.embedded-database.directory=<folder>.");
            }
            var taken = new DataDirectory(home, lock);
            taken.refuseOtherVersion();
            taken.dropHalfMade();
            return taken;
        } catch (IOException e) {
            throw new EmbeddedDatabaseRefused(
                    "The folder " + directory.toAbsolutePath() + " cannot be used for the database: " + e + ".",
                    "Make it writable, or name another: --palier.embedded-database.directory=<folder>.",
                    e);
        }
    }

    /** Where PostgreSQL keeps its tables. */
    Path tables() {
        return home.resolve("db");
    }

    /** Where the binaries are unpacked; no other program runs from here. */
    Path binaries() {
        return home.resolve("postgres");
    }

    /** Where the server writes what it has to say. The text of the run before is kept beside it. */
    Path freshLog() throws IOException {
        var log = home.resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, home.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** The file with the server's password, made on first use and readable by its owner alone. */
    Path password() throws IOException {
        var file = home.resolve("postgres.password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, ownerOnly(home, "rw-------"));
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
        }
        return file;
    }

    /** Notes that the server has once answered: from now on the tables are worth keeping. Closes the binaries to others. */
    void markMade() throws IOException {
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(binaries(), PosixFilePermissions.fromString("rwx------"));
        }
        if (!Files.exists(made())) {
            Files.createFile(made());
        }
    }

    /** Removes the note of a server that is gone; only for whoever has made sure that it is. */
    void dropStalePid() throws IOException {
        Files.deleteIfExists(tables().resolve("postmaster.pid"));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean held(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void refuseOtherVersion() throws IOException {
        var file = tables().resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
        if (!version.equals(MAJOR_VERSION)) {
            lock.close();
            throw new EmbeddedDatabaseRefused(
                    "The data in " + tables() + " were written by PostgreSQL " + version + "; this Palier brings "
                            + MAJOR_VERSION + ".",
                    "Start the Palier that wrote them, or move the folder away to begin anew. To carry the data over,"
                            + " dump them with a PostgreSQL " + version + " server and restore into " + MAJOR_VERSION
                            + ".");
        }
    }

    /** A first start that was cut short leaves tables that no server has ever opened, and a password they may not know. */
    private void dropHalfMade() throws IOException {
        if (Files.exists(tables()) && !Files.exists(made())) {
            FileSystemUtils.deleteRecursively(tables());
        }
    }

    private Path made() {
        return home.resolve("db.made");
    }

    /** The folder itself; one that we make is closed to others, as the library leaves its binaries open to all. */
    private static Path ownFolder(Path directory) throws IOException {
        var absolute = directory.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return absolute.toRealPath();
        }
        var parent = Files.createDirectories(absolute.resolveSibling(""));
        return Files.createDirectory(absolute, ownerOnly(parent, "rwx------")).toRealPath();
    }

    private static FileAttribute<?>[] ownerOnly(Path near, String permissions) throws IOException {
        return Files.getFileStore(near).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
