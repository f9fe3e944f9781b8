package io.palier.platform;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller method that has a {@link StaffMember} or {@link StaffId} among its arguments the one who is logged
 * in. Who left since the log-in is sent to the door again.
 */
final class CurrentStaff implements HandlerMethodArgumentResolver {

    private final Organization organization;

    CurrentStaff(Organization organization) {
        this.organization = organization;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == StaffMember.class || parameter.getParameterType() == StaffId.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
        }
        var member = organization
                .member(new StaffId(principal.getName()))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no longer works here"));
        return parameter.getParameterType() == StaffId.class ? member.id() : member;
    }
}
