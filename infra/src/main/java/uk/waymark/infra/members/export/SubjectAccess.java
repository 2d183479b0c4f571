package uk.waymark.infra.members.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.members.Tenures;
import uk.waymark.infra.members.export.HeldOnPerson.Recorded;
import uk.waymark.infra.members.export.HeldOnPerson.Token;
import uk.waymark.infra.members.export.HeldOnPerson.Written;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.people.account.ApiTokens.ApiToken;
import uk.waymark.infra.platform.people.account.HeldOnAccounts;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.query.directory.FindInstitution;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.history.FactDetail;
import uk.waymark.query.history.FindFact;
import uk.waymark.query.history.FindHistory;
import uk.waymark.query.history.History;
import uk.waymark.query.history.HistoryEntry;

/**
 * The gathering of everything that is held on a person. Whoever asks has been allowed to before: it may be the person
 * themselves, who may have no role any more.
 */
@Component
public class SubjectAccess {

    private final Reads reads;
    private final DirectoryEntries entries;
    private final Tenures tenures;
    private final PartsTaken parts;
    private final HeldOnAccounts accounts;
    private final ApiTokens tokens;
    private final Clock clock;

    SubjectAccess(
            Reads reads,
            DirectoryEntries entries,
            Tenures tenures,
            PartsTaken parts,
            HeldOnAccounts accounts,
            ApiTokens tokens,
            Clock clock) {
        this.reads = reads;
        this.entries = entries;
        this.tenures = tenures;
        this.parts = parts;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What one institution, or hub, holds; other institutions that know the account are none of its business. */
    public HeldOnPerson heldOn(Entry entry) {
        UUID organisation = entry.organisationId();
        UUID person = entry.personId();
        Optional<InstitutionState> institution =
                reads.forWaymark(new FindInstitution(organisation), InstitutionState.class);
        List<Entry> merged = entries.of(organisation).stream()
                .filter(one -> person.equals(one.mergedInto()))
                .toList();
        Set<UUID> ids = Stream.concat(Stream.of(entry), merged.stream())
                .map(Entry::personId)
                .collect(Collectors.toSet());
        List<HistoryEntry> facts =
                ids.stream().flatMap(id -> facts(organisation, id).stream()).toList();
        return new HeldOnPerson(
                clock.instant(),
                organisation,
                institution.map(InstitutionState::name).orElse(null),
                new HeldOnPerson.Entry(person, entry.label(), entry.name(), entry.email(), entry.invited()),
                merged.stream().map(Entry::label).toList(),
                entry.accountId() == null
                        ? null
                        : accounts.of(entry.accountId()).orElse(null),
                tokens(entry.accountId(), organisation),
                tenures.of(organisation).stream()
                        .filter(tenure -> ids.contains(tenure.personId()))
                        .map(tenure -> new HeldOnPerson.Tenure(tenure.role(), tenure.since(), tenure.until()))
                        .toList(),
                facts.stream().map(SubjectAccess::recorded).toList(),
                facts.stream()
                        .flatMap(fact -> written(organisation, fact).stream())
                        .toList(),
                parts.actions(organisation, person),
                institution.map(one -> parts.reviews(one, ids)).orElse(List.of()));
    }

    private List<HistoryEntry> facts(UUID organisation, UUID person) {
        List<HistoryEntry> all = new ArrayList<>();
        Integer page = 1;
        while (page != null) {
            Optional<History> found =
                    reads.forWaymark(FindHistory.inOrder(organisation, null, person, null, null, page), History.class);
            found.ifPresent(history -> all.addAll(history.entries()));
            page = found.map(History::next).orElse(null);
        }
        return all;
    }

    /** The history shortens what it shows; here it stands in full. */
    private List<Written> written(UUID organisation, HistoryEntry fact) {
        return fact.texts().isEmpty()
                ? List.of()
                : reads.forWaymark(new FindFact(organisation, fact.stream(), fact.version()), FactDetail.class).stream()
                        .flatMap(detail -> detail.texts().stream())
                        .map(text -> new Written(
                                text.textId(), text.field(), text.words(), fact.at(), fact.stream(), fact.version()))
                        .toList();
    }

    private static Recorded recorded(HistoryEntry fact) {
        return new Recorded(
                fact.at(),
                fact.effectiveOn(),
                fact.role(),
                fact.source(),
                fact.fact(),
                fact.sentence(),
                fact.stream(),
                fact.version());
    }

    private List<Token> tokens(@Nullable UUID account, UUID organisation) {
        return account == null
                ? List.of()
                : tokens.of(account).stream()
                        .filter(token -> token.institutionId() == null
                                || token.institutionId().equals(organisation))
                        .map(SubjectAccess::token)
                        .toList();
    }

    private static Token token(ApiToken token) {
        return new Token(
                token.id(),
                token.label(),
                token.readOnly(),
                token.institutionId() != null,
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
