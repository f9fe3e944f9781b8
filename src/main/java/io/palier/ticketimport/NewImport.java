package io.palier.ticketimport;

import org.jspecify.annotations.Nullable;

/**
 * A file somebody brings. Nothing is checked here: {@link TicketImports#upload} refuses what it cannot use.
 *
 * @param source names the system the file comes from, 1 to 40 characters; with a row's number it makes a ticket unique
 * @param fileName as the browser tells it; folders are cut off
 * @param content at most 20 MB unpacked; gzip is unpacked
 * @param encoding how to read it; null: find out
 */
public record NewImport(
        String source,
        String fileName,
        byte[] content,
        @Nullable FileEncoding encoding) {}
