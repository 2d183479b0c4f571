package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.AccountSessions;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.SecondSteps;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;

/** A command that lets somebody in with their password alone, and leaves word of it. */
record SecondStepRemoval(Servers servers, PrintWriter out, Clock clock) {

    /** Whether there was one to remove; says so. */
    boolean run(StoreKind store, Path data, String email, String reason) {
        try (Database database = servers.people(store, data)) {
            PeopleStore people = new PeopleStore(database);
            Optional<Account> account = new Accounts(people, clock).byEmail(email);
            boolean removed = account.isPresent() && remove(people, account.get(), reason);
            out.println(
                    account.isEmpty()
                            ? "Nobody signs in with this e-mail address."
                            : removed
                                    ? "Removed: the password is enough, and they are signed out everywhere."
                                    : "This account has no second step.");
            return removed;
        }
    }

    private boolean remove(PeopleStore people, Account account, String reason) {
        if (!new SecondSteps(people, clock).end(account.id())) {
            return false;
        }
        new AccountSessions(people, clock).endAll(account.id());
        new OperationsLog(people, clock)
                .note(
                        OperationsLog.What.SECOND_STEP_REMOVED,
                        account.id().toString(),
                        "Two-step sign-in of an account",
                        reason,
                        null);
        new SecurityLog().happened("two-step sign-in removed on the server", account.id());
        return true;
    }
}
