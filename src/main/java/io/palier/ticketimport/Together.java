package io.palier.ticketimport;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several threads on one list of things to do. */
final class Together {

    private Together() {}

    /** Does something to each thing, in order of beginning. The first failure leaves the rest undone and is thrown. */
    static <T> void each(List<T> things, int threads, String name, Consumer<T> verb) {
        var waiting = new ConcurrentLinkedQueue<>(things);
        Callable<Boolean> worker = () -> {
            try {
                for (var thing = waiting.poll(); thing != null; thing = waiting.poll()) {
                    verb.accept(thing);
                }
                return true;
            } catch (RuntimeException e) {
                waiting.clear();
                throw e;
            }
        };
        var workers = Executors.newFixedThreadPool(threads, task -> new Thread(task, name));
        try {
            for (var work : workers.invokeAll(Collections.nCopies(threads, worker))) {
                result(work);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void result(Future<Boolean> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("a worker failed", e);
        }
    }
}
