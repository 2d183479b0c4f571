package uk.waymark.command.institution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The hubs that an institution is in, and what it shares with each of them: framework families, from a day on. */
final class JoinedHubs {

    // in the order of families, so that leaving withdraws in one order
    private Map<UUID, TreeMap<String, LocalDate>> shared = new HashMap<>();

    /** Empty if the institution is in the hub already. */
    Optional<HubJoined> join(JoinHub command, LocalDate day) {
        return shared.containsKey(command.hubId())
                ? Optional.empty()
                : Optional.of(new HubJoined(command.institutionId(), command.hubId(), day));
    }

    /** Nothing is shared with a hub that the institution is not in. */
    List<InstitutionEvent> leave(LeaveHub command, LocalDate day) {
        Stream<InstitutionEvent> withdrawn = of(command.hubId()).keySet().stream()
                .map(family -> new HubSharingWithdrawn(command.institutionId(), command.hubId(), family, day));
        return Stream.concat(withdrawn, Stream.of(new HubLeft(command.institutionId(), command.hubId(), day)))
                .toList();
    }

    /** Empty if the same is shared already. */
    Optional<HubSharingGranted> grant(
            GrantHubSharing command, LocalDate day, LocalDate today, FrameworkCatalogue catalogue) {
        Map<String, LocalDate> already = of(command.hubId());
        refuseUnknown(command.framework(), catalogue);
        LocalDate before = already.get(command.framework());
        // a day that has not come would show today's answers on it, and nothing today
        LocalDate from = EffectiveDay.possible(
                "from", Objects.requireNonNullElse(command.from(), before == null ? day : before), today);
        return from.equals(before)
                ? Optional.empty()
                : Optional.of(new HubSharingGranted(
                        command.institutionId(), command.hubId(), command.framework(), from, day));
    }

    /** Empty if it is not shared. */
    Optional<HubSharingWithdrawn> withdraw(WithdrawHubSharing command, LocalDate day, FrameworkCatalogue catalogue) {
        Map<String, LocalDate> already = of(command.hubId());
        if (already.containsKey(command.framework())) {
            return Optional.of(
                    new HubSharingWithdrawn(command.institutionId(), command.hubId(), command.framework(), day));
        }
        refuseUnknown(command.framework(), catalogue);
        return Optional.empty();
    }

    void on(HubJoined joined) {
        shared.put(joined.hubId(), new TreeMap<>());
    }

    void on(HubLeft left) {
        shared.remove(left.hubId());
    }

    void on(HubSharingGranted granted) {
        of(granted.hubId()).put(granted.framework(), granted.from());
    }

    void on(HubSharingWithdrawn withdrawn) {
        of(withdrawn.hubId()).remove(withdrawn.framework());
    }

    private Map<String, LocalDate> of(UUID hubId) {
        TreeMap<String, LocalDate> families = shared.get(hubId);
        if (families == null) {
            throw new Refusal(
                            Code.WRONG_STATE,
                            "hubId",
                            shared.keySet().stream()
                                    .map(UUID::toString)
                                    .sorted()
                                    .toList(),
                            "The institution is not in this hub.")
                    .asException();
        }
        return families;
    }

    private static void refuseUnknown(String framework, FrameworkCatalogue catalogue) {
        List<String> families = catalogue.frameworks().stream()
                .map(Framework::family)
                .distinct()
                .toList();
        if (!families.contains(framework)) {
            throw new Refusal(
                            Code.UNKNOWN_FRAMEWORK,
                            "framework",
                            families,
                            "There is no framework '%s' to share; there are %s."
                                    .formatted(framework, String.join(", ", families)))
                    .asException();
        }
    }
}
