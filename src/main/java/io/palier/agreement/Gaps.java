package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Finds what a document left out though it may not: a record's component that is null and not {@link Nullable}. */
final class Gaps {

    private Gaps() {}

    /** Tells the path of each gap under that value, which is itself no gap. */
    static void find(String path, Object value, Consumer<TermsProblem> found) {
        if (value instanceof Record written) {
            for (var component : written.getClass().getRecordComponents()) {
                var inner = ReflectionUtils.invokeMethod(accessor(component), written);
                var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                look(name, inner, component.getAnnotatedType().isAnnotationPresent(Nullable.class), found);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> look(path + "." + key, inner, false, found));
        } else if (value instanceof List<?> list) {
            var position = 0;
            for (var inner : list) {
                look(path + "[" + position++ + "]", inner, false, found);
            }
        }
    }

    private static void look(String path, @Nullable Object inner, boolean mayBeAbsent, Consumer<TermsProblem> found) {
        if (inner != null) {
            find(path, inner, found);
        } else if (!mayBeAbsent) {
            found.accept(TermsProblem.of(path, Code.MISSING));
        }
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
