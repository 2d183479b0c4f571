package uk.waymark.infra.account.password;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;
import uk.waymark.query.hub.FindHub;
import uk.waymark.query.hub.HubState;

/** What anybody might know of somebody, so that no password should be made of it: names, e-mail address, institutions. */
@Component
public record AboutThem(PeopleDirectory people, Reads reads) {

    private static final String APART = "[^\\p{L}\\p{N}]+";

    /** How people write several words as one. */
    private static final List<String> JOINED = List.of("", " ", "-", ".", "_");

    /** Of everybody here. */
    private static final List<String> ALWAYS = List.of("Waymark", "careers leader", "Gatsby benchmarks", "Compass");

    /** Of the holder of an account. */
    public List<String> of(Account account) {
        Set<UUID> organisations = people.ofAccount(account.id()).stream()
                .map(Person::institutionId)
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of(account.name(), account.email()), names(organisations))
                .toList();
    }

    /** Of somebody whom an institution or a hub invites. */
    public List<String> of(String name, String email, UUID organisationId) {
        return Stream.concat(Stream.of(name, email), names(Set.of(organisationId)))
                .toList();
    }

    private Stream<String> names(Set<UUID> organisations) {
        Stream<String> institutions = reads.forWaymark(new FindInstitutions(organisations), Institutions.class).stream()
                .flatMap(found -> found.institutions().stream())
                .map(Institutions.Institution::name);
        Stream<String> hubs = organisations.stream()
                .flatMap(id -> reads.forWaymark(new FindHub(id), HubState.class).stream())
                .map(HubState::name);
        return Stream.concat(institutions, hubs);
    }

    /** The words of it, each alone and those of one text in a row, as somebody who guesses would put them together. */
    static List<String> words(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(texts);
        all.addAll(ALWAYS);
        for (String text : all) {
            words.add(text.toLowerCase(Locale.ROOT).strip());
            for (String part : text.toLowerCase(Locale.ROOT).split("@", -1)) {
                words.add(part.strip());
                JOINED.forEach(sign -> words.add(part.strip().replaceAll(APART, sign)));
                words.addAll(List.of(part.split(APART)));
            }
        }
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }
}
