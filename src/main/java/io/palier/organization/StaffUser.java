package io.palier.organization;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who came in at the log-in, and under which lock: a session is over as soon as the member's lock is another. */
public class StaffUser extends User {

    private static final long serialVersionUID = 1L;

    private final int lock;

    StaffUser(StaffId id, String passwordHash, Collection<? extends GrantedAuthority> rights, int lock) {
        super(id.value(), passwordHash, rights);
        this.lock = lock;
    }

    /** Whether that member may go on with what was begun under this lock. */
    public boolean fits(StaffMember member) {
        return member.lock() == lock;
    }
}
