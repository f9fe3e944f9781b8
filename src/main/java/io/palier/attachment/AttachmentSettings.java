package io.palier.attachment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What files are taken.
 *
 * @param fileLimit of one file
 * @param ticketLimit of all files of one ticket together
 * @param types that are taken, by content
 * @param pixels of the largest picture that a preview is made of
 */
@Validated
@ConfigurationProperties("palier.attachment")
record AttachmentSettings(
        @DefaultValue("10MB") DataSize fileLimit,
        @DefaultValue("100MB") DataSize ticketLimit,

        @DefaultValue({
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/tiff",
            "application/pdf",
            "text/plain",
            "text/csv",
            "text/x-log",
            "application/json",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "message/rfc822",
            "application/vnd.tcpdump.pcap"
        })
        @NotEmpty
        List<String> types,

        @DefaultValue("40000000") @Min(1) long pixels) {}
