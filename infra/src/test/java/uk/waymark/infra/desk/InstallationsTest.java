package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.store.RunningWaymark;

class InstallationsTest {

    private static final UUID SAME_ACCOUNT = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    @Test
    void the_same_key_makes_another_institution_in_another_installation(@TempDir Path here, @TempDir Path there) {
        UUID first = institutionIn(here);

        assertThat(institutionIn(here)).isEqualTo(first);
        assertThat(institutionIn(there)).isNotEqualTo(first);
    }

    private static UUID institutionIn(Path directory) {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            Account operator = new Account(SAME_ACCOUNT, "operator@waymark.example", "Operator", "OP", null, true);
            Accounts accounts = waymark.bean(Accounts.class);
            accounts.byId(SAME_ACCOUNT).orElseGet(() -> accounts.add(operator));
            Requester who = new Requester(
                    Caller.signedIn(SAME_ACCOUNT),
                    "api",
                    UUID.randomUUID(),
                    "POST /api/institutions",
                    "POST /api/institutions",
                    "first-school",
                    null,
                    null);
            return waymark.bean(OperatorDrafts.class)
                    .beginNew(who, Kind.INSTITUTION, OnDay.or(null))
                    .institutionId();
        }
    }
}
