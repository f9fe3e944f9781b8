package io.palier.sla;

import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.ticket.TicketNumber;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Hears every crossing in the order told, on all threads, and can be made to choke on a ticket. */
final class Ear implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final ApplicationListener<PayloadApplicationEvent<ThresholdsCrossed>> listener;
    private final List<ThresholdCrossed> heard = new CopyOnWriteArrayList<>();
    private final Set<TicketNumber> poison = ConcurrentHashMap.newKeySet();

    Ear(ConfigurableApplicationContext context) {
        this.context = context;
        this.listener = ApplicationListener.forPayload(this::hear);
        context.addApplicationListener(listener);
    }

    List<ThresholdCrossed> heard() {
        return heard;
    }

    List<ThresholdCrossed> heardOf(TicketNumber ticket) {
        return heard.stream().filter(event -> event.ticket().equals(ticket)).toList();
    }

    void chokeOn(TicketNumber ticket) {
        poison.add(ticket);
    }

    private void hear(Object event) {
        if (event instanceof ThresholdsCrossed crossed) {
            if (crossed.crossings().stream().anyMatch(one -> poison.contains(one.ticket()))) {
                throw new IllegalStateException("said by a caller: do not keep");
            }
            heard.addAll(crossed.crossings());
        }
    }

    @Override
    public void close() {
        context.removeApplicationListener(listener);
    }
}
