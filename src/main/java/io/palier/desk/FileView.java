package io.palier.desk;

import io.palier.attachment.Attachment;

/**
 * A file as the ticket's page shows it.
 *
 * @param address where it is fetched
 * @param size in words
 */
record FileView(Attachment file, String address, String size) {}
