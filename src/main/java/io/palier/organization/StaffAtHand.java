package io.palier.organization;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The people asked for so far in this request, or, outside of one, in this transaction: a page asks seven times who is
 * asking, and should judge by one answer. Whoever was not there is looked for again.
 */
@Component
final class StaffAtHand {

    private static final String KEY = StaffAtHand.class.getName();

    Optional<StaffMember> find(StaffId id, Function<StaffId, Optional<StaffMember>> table) {
        var known = known();
        if (known == null) {
            return table.apply(id);
        }
        var member = Optional.ofNullable(known.get(id)).or(() -> table.apply(id));
        member.ifPresent(found -> known.put(id, found));
        return member;
    }

    /** To be called after every change of that person. */
    void forget(StaffId id) {
        var known = known();
        if (known != null) {
            known.remove(id);
        }
    }

    /** Null where neither a request nor a transaction would end what is remembered. */
    private @Nullable Map<StaffId, StaffMember> known() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            return ofRequest(request);
        }
        return TransactionSynchronizationManager.isSynchronizationActive() ? ofTransaction() : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<StaffId, StaffMember> ofRequest(RequestAttributes request) {
        var known = request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new ConcurrentHashMap<StaffId, StaffMember>();
            request.setAttribute(KEY, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<StaffId, StaffMember>) known;
    }

    @SuppressWarnings("unchecked")
    private Map<StaffId, StaffMember> ofTransaction() {
        var known = TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new ConcurrentHashMap<StaffId, StaffMember>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(StaffAtHand.this);
                }
            });
        }
        return (Map<StaffId, StaffMember>) known;
    }
}
