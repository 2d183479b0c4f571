package uk.waymark.infra.account.twostep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.SecondSteps;
import uk.waymark.infra.platform.people.account.SecondSteps.SecondStep;

/** The second step of accounts: how it is begun, proved and ended. Secrets are sealed, each so that no other account can use it. */
@Component
public record TwoStep(SecondSteps steps, TwoStepProperties settings, Clock clock, SecurityLog log) {

    private static final Logger LOG = LoggerFactory.getLogger(TwoStep.class);

    /** Whether the account asks for a code beside the password. */
    public boolean isOn(UUID accountId) {
        return steps.of(accountId).isPresent();
    }

    /**
     * From now on the account asks for a code, if this one shows that the phone has learnt the secret.
     *
     * @return recovery codes, which are shown this once; empty if the code is wrong, and nothing has changed
     */
    Optional<List<String>> begin(UUID accountId, byte[] secret, String code) {
        OptionalLong step = Totp.stepOf(code, secret, clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = RecoveryCodes.made();
        steps.begin(accountId, seal().close(secret, accountId), step.getAsLong(), plain(codes));
        log.happened("two-step sign-in set up", accountId);
        return Optional.of(codes);
    }

    /** Recovery codes in place of those that there were; they are shown this once. */
    public List<String> newRecoveryCodes(UUID accountId) {
        List<String> codes = RecoveryCodes.made();
        steps.replaceRecoveryCodes(accountId, plain(codes));
        log.happened("recovery codes made anew", accountId);
        return codes;
    }

    /** The password is enough again. */
    public void end(UUID accountId) {
        if (steps.end(accountId)) {
            log.happened("two-step sign-in removed", accountId);
        }
    }

    /** Whether this is a code of the phone, or a recovery code; either is used up by it. */
    boolean isProvedBy(String typed, UUID accountId) {
        String code = RecoveryCodes.plain(typed);
        return code.matches("\\d{6}") ? isOfPhone(code, accountId) : isRecovery(code, accountId);
    }

    private boolean isOfPhone(String code, UUID accountId) {
        OptionalLong step = steps.of(accountId)
                .flatMap(second -> secret(second, accountId))
                .map(secret -> Totp.stepOf(code, secret, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && steps.use(accountId, step.getAsLong());
    }

    private boolean isRecovery(String code, UUID accountId) {
        boolean used = steps.useRecoveryCode(accountId, code);
        if (used) {
            log.happened("recovery code used", accountId);
        }
        return used;
    }

    private Optional<byte[]> secret(SecondStep second, UUID accountId) {
        Optional<byte[]> secret = seal().open(second.secret(), accountId);
        if (secret.isEmpty()) {
            LOG.warn(
                    "The secret of two-step sign-in of an account cannot be opened: was waymark.sign-in.two-step.key"
                            + " changed? Recovery codes work; remove-second-step lets its holder set it up anew. account={}",
                    accountId);
        }
        return secret;
    }

    private Seal seal() {
        return new Seal(settings.key() == null ? steps.seal() : settings.key());
    }

    private static List<String> plain(List<String> codes) {
        return codes.stream().map(RecoveryCodes::plain).toList();
    }
}
