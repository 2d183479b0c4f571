package uk.waymark.infra.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.message.Ids;

/** The people of the demonstration and their accounts: one per role, with the password of the README. */
@Component
@Profile("demo")
record DemoPeople(Accounts accounts, PeopleDirectory people, PasswordEncoder passwords) {

    static final String LEADER = "SR";
    static final String HEAD = "NR";
    static final String CONTRIBUTOR = "PLLS";
    static final String GOVERNOR = "GV";
    static final String AUDITOR = "AU";
    static final String ADMINISTRATOR = "AD";
    static final String COLLEGE_LEADER = "KM";
    static final String ORCHARD_LEADER = "TW";
    static final String HUB_LEAD = "HL";

    private static final String PASSWORD = "waymark demonstration";
    private static final String AT = "@demo.example";

    /** Makes the accounts that are not there yet. */
    void arrive() {
        String school = SpecialSchoolStory.URN;
        String college = CollegeStory.URN;
        String orchard = OrchardRiseStory.URN;
        arrives("leader", "Careers leader (demonstration)", LEADER, false, school);
        arrives("contributor", "Contributor (demonstration)", CONTRIBUTOR, false, school);
        arrives("slt", "Senior leader (demonstration)", HEAD, false, school);
        arrives("governor", "Governor (demonstration)", GOVERNOR, false, school);
        arrives("auditor", "Auditor (demonstration)", AUDITOR, false, school);
        arrives("administrator", "Administrator (demonstration)", ADMINISTRATOR, true, school, college);
        reaches("administrator", ADMINISTRATOR, institution(orchard), HubStory.HUB);
        arrives("college", "Careers leader of the college (demonstration)", COLLEGE_LEADER, false, college);
        arrives("orchard", "Careers leader of the third school (demonstration)", ORCHARD_LEADER, false, orchard);
        arrives("hub", "Hub lead (demonstration)", HUB_LEAD, false);
        reaches("hub", HUB_LEAD, HubStory.HUB);
    }

    /** The roles of an institution, by initials. */
    Map<String, Role> roles(UUID institutionId) {
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put(ADMINISTRATOR, Role.ADMINISTRATOR);
        if (institutionId.equals(institution(CollegeStory.URN))) {
            roles.put(COLLEGE_LEADER, Role.CAREERS_LEADER);
            return roles;
        }
        if (institutionId.equals(institution(OrchardRiseStory.URN))) {
            roles.put(ORCHARD_LEADER, Role.CAREERS_LEADER);
            return roles;
        }
        roles.put(LEADER, Role.CAREERS_LEADER);
        roles.put(CONTRIBUTOR, Role.CONTRIBUTOR);
        roles.put(HEAD, Role.SLT);
        roles.put(GOVERNOR, Role.GOVERNOR);
        roles.put(AUDITOR, Role.AUDITOR);
        return roles;
    }

    /** The institution of a story. Its id follows from its URN, so that every start finds the same one. */
    static UUID institution(String urn) {
        return Ids.of("demo-institution", urn);
    }

    /** Where an account of an earlier demonstration was not known yet. */
    private void reaches(String email, String initials, UUID... organisations) {
        Account account = accounts.byEmail(email + AT).orElseThrow();
        List.of(organisations).stream()
                .filter(organisation ->
                        people.personOf(account.id(), organisation).isEmpty())
                .forEach(organisation -> people.link(
                        people.resolveOrCreate(organisation, initials).id(), account));
    }

    private void arrives(String email, String name, String initials, boolean operator, String... urns) {
        if (accounts.byEmail(email + AT).isEmpty()) {
            Account account = accounts.create(email + AT, name, initials, operator);
            accounts.setPassword(account.id(), passwords.encode(PASSWORD));
            List.of(urns)
                    .forEach(urn -> people.link(
                            people.resolveOrCreate(institution(urn), initials).id(), account));
        }
    }
}
