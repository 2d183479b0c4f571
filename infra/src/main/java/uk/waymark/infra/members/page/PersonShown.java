package uk.waymark.infra.members.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.members.Colleague;
import uk.waymark.infra.members.Colleague.SignIn;
import uk.waymark.infra.members.Directory;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.retention.RetentionProperties;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The part of the model that the pages of one person share. */
@Component
record PersonShown(Sites sites, Access access, Directory directory, RetentionProperties retention) {

    void show(UUID institutionId, UUID personId, Model model) {
        Site site = sites.onlyFor(Permission.MANAGE_PEOPLE, sites.ofInstitution(institutionId, null));
        List<Colleague> all = directory.of(institutionId);
        Colleague person = all.stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> RequestRefused.notFound(
                        Code.NOT_FOUND, "personId", List.of(), "There is nobody here with this address."));
        model.addAttribute("site", site);
        model.addAttribute("active", "people");
        model.addAttribute("person", person);
        model.addAttribute(
                "has", person.roles().stream().map(Colleague.Held::role).toList());
        model.addAttribute("roles", Role.ofInstitutions());
        showMerged(person, all, model);
        model.addAttribute("own", site.member().personId().equals(personId));
        model.addAttribute("backupDays", retention.backups().toDays());
    }

    private static void showMerged(Colleague person, List<Colleague> all, Model model) {
        Set<UUID> merged =
                all.stream().flatMap(one -> Stream.ofNullable(one.mergedInto())).collect(Collectors.toSet());
        Map<String, String> others = new LinkedHashMap<>(Map.of("", "Choose an entry"));
        all.stream()
                .filter(one -> !one.personId().equals(person.personId()))
                .filter(one -> one.roles().isEmpty() && one.signIn() == SignIn.NO)
                .filter(one -> one.mergedInto() == null && !merged.contains(one.personId()))
                .forEach(one -> others.put(one.personId().toString(), one.label()));
        model.addAttribute("others", others);
        model.addAttribute(
                "mergedHere",
                all.stream()
                        .filter(one -> person.personId().equals(one.mergedInto()))
                        .toList());
        model.addAttribute(
                "knownAs",
                all.stream()
                        .filter(one -> one.personId().equals(person.mergedInto()))
                        .findFirst()
                        .orElse(null));
    }

    /** Whoever has just given up looking after people finds nothing on these pages any more. */
    boolean mayReturn(UUID institutionId) {
        return Callers.current()
                .flatMap(caller -> access.member(caller, institutionId))
                .filter(member -> member.may(Permission.MANAGE_PEOPLE))
                .isPresent();
    }
}
