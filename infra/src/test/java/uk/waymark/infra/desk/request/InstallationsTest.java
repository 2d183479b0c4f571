package uk.waymark.infra.desk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.SignedIn;
import uk.waymark.infra.platform.people.Account;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.store.RunningWaymark;

class InstallationsTest {

    private static final UUID SAME_ACCOUNT = UUID.fromString("00000000-0000-0000-0000-0000000000aa");

    @BeforeEach
    void aKeyedRegistration() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/institutions");
        request.addHeader(IdempotencyKey.HEADER, "first-school");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/institutions");
        request.setAttribute(CorrelationFilter.ATTRIBUTE, UUID.randomUUID());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

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
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(
                            (SignedIn) () -> Caller.signedIn(operator.id()), null, List.of()));
            return waymark.bean(OperatorWrites.class)
                    .toNewInstitution(OnDay.or(null))
                    .institutionId();
        }
    }
}
