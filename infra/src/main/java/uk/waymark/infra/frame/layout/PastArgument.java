package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Forms;
import uk.waymark.kernel.calendar.London;

/**
 * A resolver that hands a page which shows the record the past that its address asks for. One that cannot be shown is refused
 * at its field, over the page as it is today.
 */
record PastArgument(Clock clock) implements HandlerMethodArgumentResolver {

    /** Whether what was asked for cannot be shown: who wanted to look back should not write by mistake. */
    static final String REFUSED = "pastRefused";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Past.class;
    }

    @Override
    public Past resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        ModelAndViewContainer model = Objects.requireNonNull(page);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, new ArrayList<>(List.of(values))));
        Past past = read(new FormFields(new LinkedMultiValueMap<>(fields)), model, response);
        fields.keySet().removeAll(List.of(Past.AS_AT, Past.KNOWN_AT));
        model.addAttribute("past", past);
        model.addAttribute("pastKept", fields.toSingleValueMap());
        model.addAttribute("pastLeft", today(request, fields));
        return past;
    }

    private Past read(FormFields sent, ModelAndViewContainer model, HttpServletResponse response) {
        try {
            LookBack asked = new LookBack(sent, London.day(clock.instant()));
            return new Past(asked.day(Past.AS_AT), asked.instant(Past.KNOWN_AT));
        } catch (RequestRefused e) {
            model.addAttribute("forms", new Forms(new FormView("moment", e.problem(), sent.fields())));
            model.addAttribute("refusedTitle", "That day cannot be shown: this is today");
            model.addAttribute(REFUSED, true);
            response.setStatus(e.problem().status().value());
            return Past.NONE;
        }
    }

    /** The same page as it is today. */
    private static String today(HttpServletRequest request, Map<String, List<String>> others) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        List<String> values = new ArrayList<>();
        others.forEach((name, all) -> {
            address.queryParam(name, "{value}");
            values.add(all.getFirst());
        });
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
