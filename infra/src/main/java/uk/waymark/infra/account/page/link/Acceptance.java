package uk.waymark.infra.account.page.link;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.password.AboutThem;
import uk.waymark.infra.account.password.NewPasswords;
import uk.waymark.infra.account.password.PasswordCheck;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.Invitations.Invited;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;

/** The acceptance of an invitation: with the account of the invited e-mail address, or with a new one. */
@Component
record Acceptance(
        Accounts accounts,
        PeopleDirectory people,
        NewPasswords passwords,
        AboutThem known,
        PasswordCheck check,
        LinkRedemption redemption) {

    /** The account with which they have to accept; empty if they have none yet. */
    Optional<Account> account(Invited invited) {
        return accounts.byEmail(invited.email());
    }

    /** Whether this browser is theirs, so that nobody has to ask for the password. */
    boolean isSignedIn(Account account) {
        return Callers.current()
                .filter(caller -> caller.accountId().equals(account.id()))
                .isPresent();
    }

    /** @return where to go on */
    String accept(String secret, Invited invited, Submission form, LinkRedemption.Visit visit) {
        Optional<Account> existing = account(invited);
        Optional<String> next = existing.isPresent()
                ? accept(secret, invited, existing.get(), form, visit)
                : arrive(secret, invited, form, visit);
        form.done(next.isPresent() ? "Welcome." : "Welcome: you are signed in.");
        return next.orElse("/");
    }

    private Optional<String> accept(
            String secret, Invited invited, Account account, Submission form, LinkRedemption.Visit visit) {
        if (!isSignedIn(account)) {
            check.require(account, LinkRedemption.passwordOrNothing(form), "password", visit.request());
        }
        if (people.personOf(account.id(), invited.organisationId()).isPresent()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    null,
                    "This account is known there already, as somebody else. Ask whoever invited you to tidy that up.");
        }
        return redemption.redeem(secret, visit, () -> linked(invited, account));
    }

    private Optional<String> arrive(String secret, Invited invited, Submission form, LinkRedemption.Visit visit) {
        String password = passwords.require(
                LinkRedemption.password(form),
                "password",
                known.of(invited.name(), invited.email(), invited.organisationId()));
        return redemption.redeem(secret, visit, () -> {
            Account account = accounts.create(invited.email(), invited.name(), invited.label(), false);
            passwords.set(account.id(), password);
            return linked(invited, account);
        });
    }

    private Account linked(Invited invited, Account account) {
        people.link(invited.personId(), account);
        return account;
    }
}
