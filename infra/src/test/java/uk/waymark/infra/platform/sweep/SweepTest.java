package uk.waymark.infra.platform.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.text.HandedOutKeys;

/** What a sweep deletes and what it leaves, on every store that has keys and people. */
abstract class SweepTest extends SweptStores {

    @Test
    void what_no_fact_names_is_marked_and_gone_a_day_later() {
        UUID text = key();
        Person person = directory.resolveOrCreate(SCHOOL, "JHu");

        assertThat(sweep()).isEqualTo(new Swept(0, 0, 2));
        assertThat(texts()).contains(text);
        later(Duration.ofHours(23));
        assertThat(sweep()).isEqualTo(new Swept(0, 0, 2));
        later(Duration.ofHours(13));
        assertThat(sweep()).isEqualTo(new Swept(1, 1, 0));
        assertThat(texts()).isEmpty();
        assertThat(directory.of(SCHOOL)).doesNotContain(person);
        later(Duration.ofDays(1));
        assertThat(sweep()).isEqualTo(Swept.NOTHING);
        assertThat(marks()).isEmpty();
    }

    @Test
    void what_any_fact_names_wherever_in_it_stays() {
        UUID deep = key();
        UUID inMetadata = key();
        Person owner = directory.resolveOrCreate(SCHOOL, "JHu");
        Person actor = directory.resolveOrCreate(SCHOOL, "SR");
        Person byName = directory.resolveOrCreate(SCHOOL, "PL");
        record(
                """
                {"parts":[{"a":{"textId":"%s","keyDigest":"d","nonce":"n","ciphertext":"c"}}],
                 "owners":["%s"],"byPerson":{"%s":1}}\
                """.formatted(deep, owner.id().toString().toUpperCase(), byName.id()),
                "{\"actor\":\"%s\",\"about\":\"text/%s\"}".formatted(actor.id(), inMetadata));

        assertThat(sweepForDays()).isEqualTo(Swept.NOTHING);
        assertThat(texts()).containsExactlyInAnyOrder(deep, inMetadata);
        assertThat(directory.of(SCHOOL)).containsExactlyInAnyOrder(owner, actor, byName);
    }

    @Test
    void what_is_named_after_it_was_marked_loses_its_mark() {
        UUID text = key();
        sweep();
        assertThat(marks()).hasSize(1);
        record("{\"textId\":\"%s\"}".formatted(text), "{}");
        later(Duration.ofDays(2));

        assertThat(sweep()).isEqualTo(Swept.NOTHING);
        assertThat(marks()).isEmpty();
        assertThat(texts()).contains(text);
    }

    @Test
    void a_retry_that_wants_what_was_marked_has_another_day_to_record_its_fact() {
        UUID text = key();
        byte[] before = HandedOutKeys.of(keys, SCHOOL, text);
        Person person = directory.resolveOrCreate(SCHOOL, "JHu");
        sweep();
        later(Duration.ofDays(2));
        assertThat(HandedOutKeys.of(keys, SCHOOL, text)).isEqualTo(before);
        assertThat(directory.resolveOrCreate(SCHOOL, "j. hu")).isEqualTo(person);

        assertThat(sweep()).isEqualTo(new Swept(0, 0, 2));
        record("{\"textId\":\"%s\",\"owners\":[\"%s\"]}".formatted(text, person.id()), "{}");
        assertThat(sweepForDays()).isEqualTo(Swept.NOTHING);
        assertThat(HandedOutKeys.of(keys, SCHOOL, text)).isEqualTo(before);
        assertThat(directory.of(SCHOOL)).contains(person);
    }

    @Test
    void a_key_that_is_wanted_while_it_is_being_swept_is_not_handed_out_and_deleted() throws Exception {
        UUID text = key();
        sweep();
        later(Duration.ofDays(2));
        AtomicInteger reading = new AtomicInteger();
        CompletableFuture<byte[]> wanted = new CompletableFuture<>();

        new SweepOf(() -> {
                    if (reading.incrementAndGet() == 2) { // the sweep has the mark, and has not decided yet
                        CountDownLatch asking = new CountDownLatch(1);
                        wanted.completeAsync(() -> {
                            asking.countDown();
                            return HandedOutKeys.of(keys, SCHOOL, text);
                        });
                        await(asking);
                    }
                    return record().open();
                })
                .run();

        byte[] handedOut = wanted.get(30, TimeUnit.SECONDS);
        assertThat(HandedOutKeys.of(keys, SCHOOL, text)).isEqualTo(handedOut);
    }

    @Test
    void what_is_named_while_a_sweep_reads_is_not_swept() {
        UUID text = key();
        Person person = directory.resolveOrCreate(SCHOOL, "JHu");
        sweep();
        later(Duration.ofDays(2));
        AtomicInteger reading = new AtomicInteger();

        Swept swept = new SweepOf(() -> {
                    if (reading.incrementAndGet() == 2) { // the whole record has been read
                        record("{\"textId\":\"%s\",\"owners\":[\"%s\"]}".formatted(text, person.id()), "{}");
                    }
                    return record().open();
                })
                .run();

        assertThat(swept.texts() + swept.people()).isZero();
        assertThat(texts()).contains(text);
        assertThat(directory.of(SCHOOL)).contains(person);
    }

    @Test
    void whoever_has_an_account_or_is_invited_or_stands_in_a_report_stays() {
        Clock clock = clock();
        Account account = new Accounts(people, clock).create("a@x.example", "A", "AA", false);
        Person holder = directory.personFor(account, SCHOOL);
        Person invited = directory.create(SCHOOL, "BB", Person.Kind.INDIVIDUAL);
        new OneTimeLinks(people, clock)
                .issue(OneTimeLinks.Purpose.INVITATION, null, invited.id(), Duration.ofMinutes(1));
        Person inReport = directory.create(SCHOOL, "Careers team", Person.Kind.GROUP);
        reported.add("CAREERS TEAM");

        assertThat(sweepForDays()).isEqualTo(Swept.NOTHING);
        assertThat(directory.of(SCHOOL)).containsExactly(holder, invited, inReport);
        assertThat(new Accounts(people, clock).byId(account.id())).isPresent();
    }

    @Test
    void a_record_that_cannot_be_read_to_its_end_changes_nothing() {
        UUID text = key();
        sweep();
        later(Duration.ofDays(2));
        UUID another = key();
        List<String> marked = marks();
        record("{\"cut off\":", "{}");

        assertThatThrownBy(this::sweep).isInstanceOf(RuntimeException.class);
        assertThat(texts()).containsExactlyInAnyOrder(text, another);
        assertThat(marks()).isEqualTo(marked);
    }

    @Test
    void a_store_that_is_away_changes_nothing() {
        UUID text = key();
        sweep();
        later(Duration.ofDays(2));
        List<String> marked = marks();

        RecordAccess away = () -> {
            throw new StoreRefused("away", "wait", null);
        };
        assertThatThrownBy(() -> new SweepOf(away).run()).isInstanceOf(StoreRefused.class);
        assertThat(texts()).contains(text);
        assertThat(marks()).isEqualTo(marked);
        later(Duration.ofDays(1));
        assertThat(sweep()).as("when it is back").isEqualTo(new Swept(1, 0, 0));
    }

    @Test
    void a_record_that_was_put_back_to_an_earlier_state_begins_the_day_again() throws Exception {
        UUID text = key();
        sweep();
        later(Duration.ofDays(2));
        SweepOf earlier = new SweepOf(emptyRecord());

        assertThat(earlier.run()).isEqualTo(new Swept(0, 0, 1));
        assertThat(texts()).contains(text);
        later(Duration.ofDays(1));
        assertThat(earlier.run()).isEqualTo(new Swept(1, 0, 0));
    }

    @Test
    void of_two_nodes_that_begin_at_once_one_sweeps() throws Exception {
        UUID named = key();
        record("{\"textId\":\"%s\"}".formatted(named), "{}");
        key();
        sweep();
        later(Duration.ofDays(2));

        CompletableFuture<Swept> one = CompletableFuture.supplyAsync(this::sweep);
        CompletableFuture<Swept> other = CompletableFuture.supplyAsync(this::sweep);

        assertThat(List.of(one.get(1, TimeUnit.MINUTES), other.get(1, TimeUnit.MINUTES)))
                .containsExactlyInAnyOrder(new Swept(1, 0, 0), Swept.NOTHING);
        assertThat(texts()).containsExactly(named);
    }
}
