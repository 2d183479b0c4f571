package uk.waymark.infra.account.twostep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.people.account.Account;

/** The setting-up of a second step: a secret that waits in the session until the phone has shown that it knows it. */
@Component
public record Enrolment(TwoStep twoStep) {

    private static final String ATTRIBUTE = Enrolment.class.getName();

    /**
     * What a phone has to learn.
     *
     * @param code for its camera
     * @param written for whoever types, in groups of four
     */
    public record Secret(QrPicture code, String written) {}

    public Secret secret(Account account, HttpServletRequest request) {
        byte[] secret = pending(request.getSession());
        return new Secret(
                QrPicture.of(Totp.address(secret, account.email())),
                Totp.written(secret).replaceAll("(.{4})(?!$)", "$1 "));
    }

    /**
     * From now on the account asks for a code.
     *
     * @return recovery codes, to be shown this once
     * @throws RequestRefused at the field, if the code is not one of this secret
     */
    public List<String> begin(Account account, String code, String field, HttpServletRequest request) {
        HttpSession session = request.getSession();
        List<String> codes = twoStep.begin(account.id(), pending(session), code.replaceAll("\\s", ""))
                .orElseThrow(() -> RequestRefused.badRequest(
                        Problem.VALUE_NOT_ALLOWED,
                        field,
                        "This is not the code that the app shows. Is the time of your phone right? Try the next one."));
        session.removeAttribute(ATTRIBUTE);
        return codes;
    }

    private static byte[] pending(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof byte[] secret) {
            return secret;
        }
        byte[] secret = Totp.newSecret();
        session.setAttribute(ATTRIBUTE, secret);
        return secret;
    }
}
