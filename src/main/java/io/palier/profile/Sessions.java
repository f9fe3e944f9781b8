package io.palier.profile;

import io.palier.organization.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets whoever changed the own password go on here, while every other session of theirs is over. */
@Component
class Sessions {

    private final UserDetailsService staff;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Sessions(UserDetailsService staff) {
        this.staff = staff;
    }

    void renew(StaffId id, HttpServletRequest request, HttpServletResponse response) {
        var user = staff.loadUserByUsername(id.value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.getSession();
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
