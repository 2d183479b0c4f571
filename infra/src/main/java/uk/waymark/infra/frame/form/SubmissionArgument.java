package uk.waymark.infra.frame.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.kernel.text.Characters;

/** A resolver that hands a page's controller the form that was sent to it. */
public final class SubmissionArgument implements HandlerMethodArgumentResolver {

    private final ObjectProvider<Desk> desk;
    private final ObjectProvider<Validation> validation;

    public SubmissionArgument(ObjectProvider<Desk> desk, ObjectProvider<Validation> validation) {
        this.desk = desk;
        this.validation = validation;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(
                        name, Arrays.stream(values).map(Characters::lines).toList()));
        return new Submission(
                "POST".equals(http.getMethod()) ? FormFields.ofForm(fields) : new FormFields(fields),
                (Model) Objects.requireNonNull(page).getModel(),
                desk.getObject(),
                validation.getObject(),
                http,
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }
}
