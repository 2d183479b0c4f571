package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import java.time.Duration;
import uk.waymark.infra.platform.backup.Restored;

/** What an operator has to know of what a restore has done, and may have to do because of it. */
record RestoreReport(PrintWriter out, Duration keptAtMost) {

    void say(Restored restored) {
        out.printf("erased   %d texts, %d people: not brought back%n", restored.erasedTexts(), restored.erasedPeople());
        if (restored.aside() != null) {
            out.printf(
                    "What was there is in %s. It holds personal data: a Waymark that runs here deletes it after %d days, or"
                            + " delete it yourself when you need it no longer.%n",
                    restored.aside(), keptAtMost.toDays());
        }
        restored.erasedSince()
                .forEach(id -> out.printf(
                        "%s was erased after the backup was made. It is erased again, but the record no longer says"
                                + " so.%n",
                        id));
        restored.unreadable()
                .forEach(record -> out.printf(
                        "%s cannot be read: whoever it says was erased after the backup was made is back. Erase them"
                                + " again.%n",
                        record));
        out.println(
                "Nobody is signed in. Passwords, second steps, accounts and tokens are those of the backup: withdraw again what was"
                        + " withdrawn since.");
    }
}
