package uk.waymark.infra.account.page.link;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.password.NewPasswords;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/** The making of the account of whoever runs the installation. */
@Component
record FirstAccount(Accounts accounts, NewPasswords passwords, LinkRedemption redemption) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_INITIALS = 10;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    /** Whether it is still to be made. */
    boolean isWanted() {
        return accounts.none();
    }

    /** @return where to go on */
    String make(String secret, Submission form, LinkRedemption.Visit visit) {
        FormFields sent = form.sent();
        String name = limited(sent, "name", LONGEST_NAME);
        String initials = limited(sent, "initials", LONGEST_INITIALS);
        if (initials.matches(".*[\\s,;/].*")) {
            sent.refuse("initials", "Write initials as one word, like SR.");
        }
        String email = limited(sent, "email", LONGEST_EMAIL);
        if (!EMAIL.matcher(email).matches()) {
            sent.refuse("email", "Write an e-mail address, like name@school.example.");
        }
        String password =
                sent.join(() -> passwords.require(LinkRedemption.password(form), "password", List.of(name, email)));
        sent.check();
        redemption.redeem(secret, visit, () -> {
            Account account = accounts.create(email, name, initials, true);
            passwords.set(account.id(), Objects.requireNonNull(password));
            return account;
        });
        form.done("Your account is made, and you are signed in. Now register the first institution.");
        return "/institutions/new";
    }

    private static String limited(FormFields sent, String field, int longest) {
        String text = sent.required(field);
        if (text.length() > longest) {
            sent.refuse(field, "This is too long: %d characters are the most.".formatted(longest));
        }
        return text;
    }
}
