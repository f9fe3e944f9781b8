package io.palier.organization;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Tells the door who may log in: active staff, by log-in name whatever its case, with an authority for each role. */
@Service
class StaffUserDetailsService implements UserDetailsService {

    private final StaffTable staff;

    StaffUserDetailsService(StaffTable staff) {
        this.staff = staff;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return logIn(username)
                .flatMap(staff::active)
                .flatMap(member -> staff.passwordHash(member.id()).map(hash -> user(member, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name works here"));
    }

    private static UserDetails user(StaffMember member, String passwordHash) {
        var rights = AuthorityUtils.createAuthorityList(
                member.roles().stream().map(Role::authority).toArray(String[]::new));
        return new StaffUser(member.id(), passwordHash, rights, member.lock());
    }

    private static Optional<StaffId> logIn(String typed) {
        try {
            return Optional.of(new StaffId(typed.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
