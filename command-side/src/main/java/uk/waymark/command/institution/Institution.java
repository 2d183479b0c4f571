package uk.waymark.command.institution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.CheckedName;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.command.stream.RecordedStream;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.calendar.TermDates;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.MergePeople;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.command.SeparatePeople;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.command.SetYearGroups;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A school or college, and what is true of it as a whole. {@link UrnClaim} has settled before that its URN is nobody
 * else's: one command loads one stream.
 */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("4")
public class Institution extends RecordedStream {

    @AggregateIdentifier
    private @Nullable UUID institutionId;

    private @Nullable String name;
    private @Nullable Urn urn;
    private @Nullable LocalDate since;
    private List<Integer> yearGroups = List.of();
    private Map<AcademicYear, List<HalfTermDates>> termDates = new HashMap<>();
    private Members members = new Members();
    private JoinedHubs hubs = new JoinedHubs();
    private Set<UUID> erasedTexts = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterInstitution command, Clock clock) {
        if (institutionId != null) {
            throw Refusal.of(Code.ALREADY_EXISTS, null, "This institution is registered already.")
                    .asException();
        }
        String checked = CheckedName.of(command.name());
        apply(new InstitutionRegistered(
                command.institutionId(), command.urn(), checked, command.type(), day(command, clock)));
        command.firstRoles()
                .forEach(first -> handle(
                        new GrantRole(command.institutionId(), first.personId(), first.role(), command.effectiveOn()),
                        clock));
    }

    @CommandHandler
    void handle(RenameInstitution command, Clock clock) {
        String checked = CheckedName.of(command.name());
        LocalDate day = day(command, clock);
        if (!checked.equals(name)) {
            apply(new InstitutionRenamed(command.institutionId(), checked, day));
        }
    }

    @CommandHandler
    void handle(ChangeUrn command, Clock clock) {
        LocalDate day = day(command, clock);
        if (!command.urn().equals(urn)) {
            apply(new InstitutionUrnChanged(command.institutionId(), command.urn(), day));
        }
    }

    @CommandHandler
    void handle(SetTermDates command, Clock clock) {
        refuse(TermDates.check(command.academicYear(), command.halfTerms()));
        LocalDate day = day(command, clock);
        if (!command.halfTerms().equals(termDates.get(command.academicYear()))) {
            refuse(TermDates.checkBeside(termDates, command.academicYear(), command.halfTerms()));
            apply(new TermDatesSet(command.institutionId(), command.academicYear(), command.halfTerms(), day));
        }
    }

    @CommandHandler
    void handle(SetYearGroups command, Clock clock) {
        List<Integer> checked = TaughtYearGroups.of(command.yearGroups());
        LocalDate day = day(command, clock);
        if (!checked.equals(yearGroups)) {
            apply(new YearGroupsSet(command.institutionId(), checked, day));
        }
    }

    @CommandHandler
    void handle(GrantRole command, Clock clock) {
        members.grant(command, day(command, clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RevokeRole command, Clock clock) {
        members.revoke(command, day(command, clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ChangeRoles command, Clock clock) {
        members.change(command, day(command, clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ErasePerson command, Clock clock) {
        members.erase(command, day(command, clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(MergePeople command, Clock clock) {
        members.merge(command, day(command, clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SeparatePeople command, Clock clock) {
        members.separate(command, day(command, clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(JoinHub command, Clock clock) {
        hubs.join(command, day(command, clock)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LeaveHub command, Clock clock) {
        hubs.leave(command, day(command, clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(GrantHubSharing command, Clock clock, FrameworkCatalogue catalogue) {
        hubs.grant(command, day(command, clock), EffectiveDay.today(clock), catalogue)
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(WithdrawHubSharing command, Clock clock, FrameworkCatalogue catalogue) {
        hubs.withdraw(command, day(command, clock), catalogue).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EraseText command, Clock clock) {
        LocalDate day = day(command, clock);
        if (!erasedTexts.contains(command.textId())) {
            apply(new TextErased(command.institutionId(), command.textId(), command.reason(), day));
        }
    }

    @Override
    protected void evolve(Fact fact) {
        switch ((InstitutionEvent) fact) {
            case InstitutionRegistered registered -> {
                institutionId = registered.institutionId();
                name = registered.name();
                urn = registered.urn();
            }
            case InstitutionRenamed renamed -> name = renamed.name();
            case InstitutionUrnChanged changed -> urn = changed.urn();
            case TermDatesSet set -> termDates.put(set.academicYear(), set.halfTerms());
            case YearGroupsSet set -> yearGroups = set.yearGroups();
            case RoleGranted granted -> members.on(granted);
            case RoleRevoked revoked -> members.on(revoked);
            case PersonErased erased -> members.on(erased);
            case PeopleMerged merged -> members.on(merged);
            case PeopleSeparated separated -> members.on(separated);
            case TextErased erased -> erasedTexts.add(erased.textId());
            case HubJoined joined -> hubs.on(joined);
            case HubLeft left -> hubs.on(left);
            case HubSharingGranted granted -> hubs.on(granted);
            case HubSharingWithdrawn withdrawn -> hubs.on(withdrawn);
        }
        since = fact.effectiveOn();
    }

    @Override
    protected String subject(Fact fact) {
        return InstitutionSubjects.of((InstitutionEvent) fact);
    }

    @Override
    protected String subject(Command command) {
        return InstitutionSubjects.of((InstitutionCommand) command);
    }

    @Override
    protected @Nullable UUID id() {
        return institutionId;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw why.asException();
        });
    }

    private LocalDate day(Command command, Clock clock) {
        return EffectiveDay.following(since, command, clock);
    }
}
