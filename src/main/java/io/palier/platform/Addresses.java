package io.palier.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows which addresses lead anywhere, so that a closed door and no door at all are told apart. */
@Component
class Addresses {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    Addresses(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether some controller would answer this request, or another one to the same address. */
    boolean lead(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return mappings.stream().anyMatch(mapping -> leads(mapping, request));
    }

    private static boolean leads(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException e) {
            return true;
        } catch (Exception e) {
            return e instanceof HttpMediaTypeException;
        }
    }
}
