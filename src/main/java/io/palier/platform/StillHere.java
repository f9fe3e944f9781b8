package io.palier.platform;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.StaffUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session, at its next request, whose owner has left, has other rights than at the log-in or another password. On
 * whatever node: the lock is in the database.
 */
final class StillHere extends OncePerRequestFilter {

    private final Organization organization;

    StillHere(Organization organization) {
        this.organization = organization;
    }

    /** Style sheets, scripts and pictures are nobody's secret. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().matches("/(css|js|fonts|webjars)/.*|/icons\\.svg|/favicon\\..*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof UserDetails && isOver(who)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Authentication who) {
        Optional<StaffMember> member = organization.member(new StaffId(who.getName()));
        return member.isEmpty() || who.getPrincipal() instanceof StaffUser user && !user.fits(member.get());
    }
}
