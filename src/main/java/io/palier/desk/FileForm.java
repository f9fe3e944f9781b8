package io.palier.desk;

import io.palier.attachment.FileRefused;
import io.palier.attachment.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form. */
final class FileForm {

    private FileForm() {}

    /** Those that were chosen: a field left empty comes as a file without a name. */
    static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .map(file -> new Upload(name(file), file.getSize(), file))
                .toList();
    }

    /** Why one is not kept, in words. */
    static String sentence(FileRefused refused, MessageSource messages, Locale locale) {
        return messages.getMessage(
                "attachment.refused." + refused.reason(), new Object[] {refused.file(), refused.detail()}, locale);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
