package uk.waymark.infra.platform.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class PeopleDirectoryTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final UUID OTHER_SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a2");
    private static final UUID LOCAL = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @TempDir
    Path directory;

    private SqliteDatabase database;
    private PeopleDirectory people;
    private InstitutionDigests digests;

    @BeforeEach
    void open() {
        database = SqliteDatabase.people(directory.resolve("people.db"));
        PeopleStore store = new PeopleStore(database);
        people = new PeopleDirectory(store);
        store.write(before -> before.update("INSERT INTO local_actor VALUES (1, :id)", Map.of("id", LOCAL.toString())));
        digests = new InstitutionDigests(store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_same_initials_are_the_same_person_however_they_are_written() {
        Person created = people.resolveOrCreate(SCHOOL, " JHu ");

        assertThat(created.label()).isEqualTo("JHu");
        assertThat(people.resolveOrCreate(SCHOOL, "j hu")).isEqualTo(created);
        assertThat(people.matching(SCHOOL, "J.H.U.")).containsExactly(created);
    }

    @Test
    void the_same_initials_at_another_school_are_somebody_else() {
        Person here = people.resolveOrCreate(SCHOOL, "SR");

        assertThat(people.matching(OTHER_SCHOOL, "SR")).isEmpty();
        assertThat(people.resolveOrCreate(OTHER_SCHOOL, "SR").id()).isNotEqualTo(here.id());
    }

    @Test
    void initials_that_fit_two_people_are_not_guessed() {
        Person one = people.create(SCHOOL, "SR", Person.Kind.INDIVIDUAL);
        Person two = people.create(SCHOOL, "S R", Person.Kind.INDIVIDUAL);

        assertThatExceptionOfType(LabelFitsSeveralPeople.class)
                .isThrownBy(() -> people.resolveOrCreate(SCHOOL, "sr"))
                .satisfies(ambiguous -> assertThat(ambiguous.people()).containsExactly(one, two));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O\u2019Brien",
                "O\u02bcBrien",
                "O\u2018Brien",
                "O\u00b4Brien",
                "O`Brien",
                "OBrien",
                "o'brien",
                "O'\u00a0Brien",
                "O\u200b'Brien"
            })
    void a_name_with_an_apostrophe_is_one_persons_however_it_is_written(String written) {
        Person created = people.resolveOrCreate(SCHOOL, "O'Brien");

        assertThat(people.resolveOrCreate(SCHOOL, written)).isEqualTo(created);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL STAFF, GROUP",
        "SLT, GROUP",
        "HOFS, GROUP",
        "Careers team, GROUP",
        "Year 9 tutors, GROUP",
        "Governors, GROUP",
        "English Department, GROUP",
        "YEAR 9, GROUP",
        "Sixth Form, GROUP",
        "Governing Body, GROUP",
        "Maria de Souza, INDIVIDUAL",
        "JP Smith, INDIVIDUAL",
        "PLLS, INDIVIDUAL",
        "SR, INDIVIDUAL",
        "Tom Brown, INDIVIDUAL",
        "Mr. Smith, INDIVIDUAL",
        "Mrs O'Neill-Smith, INDIVIDUAL",
        "Anna Maria Kowalska, INDIVIDUAL",
        "J. Brown, INDIVIDUAL"
    })
    void a_name_is_somebodys_and_a_groups_name_a_groups(String label, Person.Kind kind) {
        assertThat(people.resolveOrCreate(SCHOOL, label).kind()).isEqualTo(kind);
    }

    @Test
    void entries_that_are_one_person_are_found_by_the_one_that_stays() {
        Person one = people.create(SCHOOL, "O'Brien", Person.Kind.INDIVIDUAL);
        Person other = people.create(SCHOOL, "O’Brien", Person.Kind.INDIVIDUAL);
        MergedEntries merged = new MergedEntries(new PeopleStore(database));
        merged.merge(one.id(), other.id());

        assertThat(people.resolveOrCreate(SCHOOL, "obrien")).isEqualTo(other);
        assertThat(people.known(List.of(one.id(), other.id()))).containsOnlyKeys(one.id(), other.id());
        assertThat(people.known(List.of(one.id(), other.id())).values()).containsOnly(other.id());

        merged.separate(one.id());
        assertThat(people.matching(SCHOOL, "obrien")).containsExactly(one, other);
    }

    @Test
    void somebody_is_invited_as_who_they_are_known_by() {
        Invitees invitees = new Invitees(new PeopleStore(database), people);
        Person invited = invitees.invite(SCHOOL, "jo@hub.example", "JO");
        Person known = people.create(SCHOOL, "Jo Hill", Person.Kind.INDIVIDUAL);
        new MergedEntries(new PeopleStore(database)).merge(invited.id(), known.id());

        assertThat(invitees.invite(SCHOOL, "JO@hub.example", "JH")).isEqualTo(known);
    }

    @Test
    void looking_somebody_up_writes_nothing() {
        people.matching(SCHOOL, "SR");

        assertThat(people.matching(SCHOOL, "SR")).isEmpty();
        assertThat(digests.digestIfKeyed(SCHOOL, "row")).isEmpty();
        assertThat(digests.digestIfKeyed(SCHOOL, "row")).isEmpty();
    }

    @Test
    void every_id_has_a_name_to_be_shown_by() {
        Person known = people.resolveOrCreate(SCHOOL, "SR");
        UUID unknown = UUID.randomUUID();

        assertThat(people.names(List.of(known.id(), LOCAL, unknown)))
                .containsEntry(known.id(), "SR")
                .containsEntry(LOCAL, "Local user")
                .containsEntry(unknown, "a former colleague")
                .hasSize(3);
    }

    @Test
    void somebody_who_was_forgotten_is_a_former_colleague() {
        Person known = people.resolveOrCreate(SCHOOL, "SR");

        new Forgetting(new PeopleStore(database), List.of(), event -> {}).people(List.of(known.id()));

        assertThat(people.names(List.of(known.id()))).containsEntry(known.id(), "a former colleague");
        assertThat(people.matching(SCHOOL, "SR")).isEmpty();
    }

    @Test
    void a_digest_recognises_a_text_again_within_its_institution_only() {
        String digest = digests.digest(SCHOOL, "row");

        assertThat(digest).hasSize(64).isEqualTo(digests.digest(SCHOOL, "row"));
        assertThat(digests.digestIfKeyed(SCHOOL, "row")).hasValue(digest);
        assertThat(digests.digest(SCHOOL, "another row")).isNotEqualTo(digest);
        assertThat(digests.digest(OTHER_SCHOOL, "row")).isNotEqualTo(digest);
    }
}
