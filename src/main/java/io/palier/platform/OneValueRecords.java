package io.palier.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ReflectionUtils;

/**
 * A name of ours, such as a ticket number, a team's code or a customer's number, is a record of one value, and is
 * written in addresses and forms as that value. Nothing written is no name; a wrong shape is an
 * {@link IllegalArgumentException}, as the record itself says.
 */
final class OneValueRecords implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class), new ConvertiblePair(Record.class, String.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return isName(source.getType()) || isName(target.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source instanceof Record name) {
            return String.valueOf(
                    ReflectionUtils.invokeMethod(only(from.getType()).getAccessor(), name));
        }
        var text = source == null ? "" : source.toString().strip();
        return text.isEmpty() ? null : read(text, to.getType());
    }

    private static boolean isName(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().startsWith("io.palier.")
                && type.getRecordComponents().length == 1
                && Set.of(String.class, long.class).contains(only(type).getType());
    }

    private static RecordComponent only(Class<?> type) {
        return type.getRecordComponents()[0];
    }

    private static Object read(String text, Class<?> type) {
        Class<?> value = only(type).getType();
        try {
            Constructor<?> constructor = type.getConstructor(value);
            return constructor.newInstance(value == long.class ? (Object) Long.valueOf(text) : text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException shape) {
                throw shape;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made from its value", e);
        }
    }
}
