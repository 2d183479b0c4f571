package uk.waymark.infra.desk.request;

import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.waymark.infra.platform.clock.IsoTime;
import uk.waymark.kernel.text.Characters;

/**
 * A converter that reads what stands in an address, in one spelling each. Spring would take a day as the language of the
 * browser has it, and a number as an instant.
 */
@RestControllerAdvice
class ExactValues {

    private static final String NUMBER = "-?\\d{1,18}";

    @InitBinder
    void values(WebDataBinder binder) {
        read(binder, String.class, "", Characters::kept);
        read(binder, UUID.class, null, WholeIds::read);
        read(binder, LocalDate.class, null, IsoTime::day);
        read(binder, Instant.class, null, IsoTime::instant);
        read(binder, boolean.class, null, ExactValues::truth);
        read(binder, int.class, null, text -> Integer.valueOf(number(text)));
        read(binder, long.class, null, text -> Long.valueOf(number(text)));
    }

    private static <T> void read(WebDataBinder binder, Class<T> type, @Nullable T none, Function<String, T> reading) {
        binder.registerCustomEditor(type, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(Characters.isBlank(text) ? none : reading.apply(text));
            }
        });
    }

    private static String number(String text) {
        if (!text.matches(NUMBER)) {
            throw new IllegalArgumentException("not a whole number");
        }
        return text;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
