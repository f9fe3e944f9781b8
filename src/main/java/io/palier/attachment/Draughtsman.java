package io.palier.attachment;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Draws one preview at a time on a thread of its own: what takes long or fails harms nothing but itself. */
@Component
class Draughtsman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Draughtsman.class);
    private static final int QUEUE = 20;
    private static final int SECONDS = 10;

    private final AttachmentSettings settings;
    private final ThreadPoolExecutor table;

    Draughtsman(AttachmentSettings settings) {
        this.settings = settings;
        this.table = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), work -> {
            var thread = new Thread(work, "previews");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A JPEG; empty where none can be made. @throws IOException where there was no time to try: ask again later */
    Optional<byte[]> draw(Attachment file, byte[] content) throws IOException {
        try {
            var drawing = table.submit(() -> Previews.draw(file, content, settings.pixels()));
            try {
                return Optional.of(drawing.get(SECONDS, TimeUnit.SECONDS));
            } finally {
                drawing.cancel(true);
            }
        } catch (ExecutionException | TimeoutException undrawn) {
            LOG.info("file={} event=no-preview because={}", file.id(), undrawn.toString());
            return Optional.empty();
        } catch (RejectedExecutionException busy) {
            throw new IOException("too many previews at once", busy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void destroy() {
        table.shutdownNow();
    }
}
