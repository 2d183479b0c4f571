package uk.waymark.infra.importing.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** A plan that is too large to be read at all is refused at its field, too: on the page that asked for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargePlan implements HandlerExceptionResolver {

    private static final String PAGE = "(/institutions/[0-9a-fA-F-]+/import)(/runs)?";

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        String address = request.getRequestURI();
        return isTooLarge(e) && address.matches(PAGE)
                ? new ModelAndView("redirect:" + address.replaceFirst("/runs$", "") + "?tooLarge=yes")
                : null;
    }

    private static boolean isTooLarge(Exception e) {
        return e instanceof MaxUploadSizeExceededException
                || e instanceof RequestRefused refused && refused.problem().status() == HttpStatus.CONTENT_TOO_LARGE;
    }
}
