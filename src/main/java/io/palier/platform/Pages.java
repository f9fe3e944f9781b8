package io.palier.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links that stay on the page being shown; {@code ${@pages…}} in templates. */
@Component("pages")
public class Pages {

    /** The light that this browser is set to, {@code light} or {@code dark}; null where it follows the system. */
    public @Nullable String theme() {
        return Lights.of(request());
    }

    /** This page's own address with one query parameter set to another value, the others kept. */
    public String with(String parameter, Object value) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .build();
        return here.getPath() + "?" + here.getQuery();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
