package uk.waymark.infra.desk.request;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * A converter that reads ids in paths. {@link UUID#fromString} takes shortened ids as well, which would give one thing
 * two addresses.
 */
@RestControllerAdvice
class WholeIds {

    private static final int LENGTH = 36;

    @InitBinder
    void ids(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                if (text.length() != LENGTH) {
                    throw new IllegalArgumentException("not an id");
                }
                setValue(UUID.fromString(text));
            }
        });
    }
}
