package io.palier.platform;

import io.palier.platform.Fault.Kind;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says why an upload could not be read: too much of it, or no proper upload. */
final class UnreadableParts {

    private UnreadableParts() {}

    static Kind kindOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException
                    || cause instanceof SizeException
                    || cause instanceof FileCountLimitExceededException) {
                return Kind.TOO_LARGE;
            }
        }
        return Kind.UNREADABLE;
    }
}
