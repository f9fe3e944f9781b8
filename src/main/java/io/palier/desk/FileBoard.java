package io.palier.desk;

import io.palier.attachment.Attachment;
import io.palier.attachment.Attachments;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks up the files on a ticket; {@code ${@files…}} in templates. */
@Component("files")
class FileBoard {

    private static final double KILOBYTE = 1024;

    private final Attachments attachments;
    private final MessageSource messages;

    FileBoard(Attachments attachments, MessageSource messages) {
        this.attachments = attachments;
        this.messages = messages;
    }

    /** Those the reader may have, by the position of the entry that brought them. */
    public Map<Integer, List<FileView>> of(TicketPage page) {
        var number = page.ticket().number();
        return attachments.of(number, page.reader().id()).stream()
                .map(file -> new FileView(file, "/desk/tickets/" + number + "/files/" + file.id(), size(file)))
                .collect(Collectors.groupingBy(view -> view.file().entry()));
    }

    private String size(Attachment file) {
        var locale = LocaleContextHolder.getLocale();
        var figure = NumberFormat.getNumberInstance(locale);
        figure.setMaximumFractionDigits(1);
        var kilobytes = file.bytes() / KILOBYTE;
        var large = kilobytes >= KILOBYTE;
        var amount = figure.format(large ? kilobytes / KILOBYTE : Math.ceil(kilobytes));
        return messages.getMessage(large ? "desk.files.mb" : "desk.files.kb", new Object[] {amount}, locale);
    }
}
