package io.palier.platform;

import io.palier.organization.BearerTokens;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the holder of a bearer token in, with the roles of this very moment. A wrong token is refused, not ignored. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<BearerTokens> tokens;
    private final Organization organization;
    private final AuthenticationEntryPoint refusal;

    BearerFilter(ObjectProvider<BearerTokens> tokens, Organization organization, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.organization = organization;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            var holder = holderOf(header.substring(SCHEME.length()).strip());
            if (holder.isEmpty()) {
                refusal.commence(request, response, new BadCredentialsException("unknown or expired token"));
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(pass(holder.get())));
        }
        chain.doFilter(request, response);
    }

    private Optional<StaffMember> holderOf(String token) {
        return Optional.ofNullable(tokens.getIfAvailable())
                .flatMap(issued -> issued.holderOf(token))
                .flatMap(organization::member);
    }

    private static Authentication pass(StaffMember holder) {
        return UsernamePasswordAuthenticationToken.authenticated(
                holder.id().value(),
                null,
                AuthorityUtils.createAuthorityList(
                        holder.roles().stream().map(Role::authority).toList()));
    }
}
