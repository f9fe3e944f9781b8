package io.palier.platform;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links that stay on the page being shown; {@code ${@pages…}} in templates. */
@Component("pages")
public class Pages {

    /** This page's own address with one query parameter set to another value, the others kept. */
    public String with(String parameter, Object value) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .build();
        return here.getPath() + "?" + here.getQuery();
    }
}
