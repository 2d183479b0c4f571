package uk.waymark.infra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.platform.people.account.Account;

class SessionTest extends SignedOutTest {

    @Autowired
    SessionRepository<Session> sessions;

    @Value("${waymark.data}")
    Path data;

    @Test
    void a_session_that_somebody_planted_is_not_the_one_that_is_signed_in() {
        Account account = somebody();
        Session planted = sessions.createSession();
        sessions.save(planted);
        BrowserClient victim = browser();
        victim.plant(planted.getId());
        BrowserClient attacker = browser();
        attacker.plant(planted.getId());

        victim.signIn(account.email(), PASSWORD);

        assertThat(victim.page("/account").path()).isEqualTo("/account");
        assertThat(victim.session()).isPresent().get().isNotEqualTo(planted.getId());
        assertThat(attacker.page("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_signs_out_is_out_and_their_session_is_nowhere_in_the_files() throws Exception {
        BrowserClient browser = signedIn(somebody());
        String session = browser.session().orElseThrow();
        assertThat(files()).as("so that this can fail").contains(session);
        BrowserClient copy = browser();
        copy.plant(session);

        Page out = browser.submit(browser.page("/").form("/sign-out"));

        assertThat(out.text()).contains("You are signed out.");
        assertThat(browser.page("/account").path()).isEqualTo("/sign-in");
        assertThat(copy.page("/account").path()).isEqualTo("/sign-in");
        assertThat(files()).doesNotContain(session);
        assertThat(peopleStore().sql("""
            SELECT COUNT(*) FROM spring_session_attributes WHERE session_primary_id NOT IN
            (SELECT primary_id FROM spring_session)\
            """).query(Long.class).single()).isZero();
    }

    private String files() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String file : new String[] {"people.db", "people.db-wal"}) {
            all.append(Files.readString(data.resolve(file), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @Test
    void a_session_that_cannot_be_read_any_more_counts_as_signed_out() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);
        peopleStore()
                .sql("UPDATE spring_session_attributes SET attribute_bytes = x'ACED0005737200' WHERE"
                        + " session_primary_id = (SELECT primary_id FROM spring_session WHERE principal_name = ?)")
                .param(account.id().toString())
                .update();

        assertThat(browser.page("/account").is(200).path()).isEqualTo("/sign-in");
        assertThat(browser.signIn(account.email(), PASSWORD).is(200).path()).isEqualTo("/account");
    }

    @Test
    void that_a_session_is_used_is_written_once_a_minute_and_an_expired_one_is_none() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);
        browser.page("/account").is(200);
        long before = lastUse(account);
        browser.page("/account").is(200);
        assertThat(lastUse(account)).isEqualTo(before);

        set(account, "last_access_time = last_access_time - 61000");
        browser.page("/account").is(200);
        assertThat(lastUse(account)).isGreaterThanOrEqualTo(before);

        set(account, "last_access_time = last_access_time - 8 * 3600 * 1000 - 1");
        assertThat(browser.page("/account").is(200).path()).isEqualTo("/sign-in");
    }

    @Test
    void a_form_of_a_session_that_had_ended_says_why_it_was_not_taken_and_leads_back_to_its_page() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);
        TypedForm form = browser.page("/account").form("token").with("label", "words of mine");
        set(account, "last_access_time = last_access_time - 8 * 3600 * 1000 - 1");

        var asked = browser.sent(browser.request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Referer",
                        browser.request("/account?from=here").build().uri().toString())
                .POST(BodyPublishers.ofString(form.encoded())));

        assertThat(asked.uri().toString()).endsWith("/sign-in?ended");
        assertThat(asked.body()).contains("nothing was saved").doesNotContain("words of mine");
        assertThat(browser.signIn(account.email(), PASSWORD).is(200).document().baseUri())
                .endsWith("/account?from=here");
        assertThat(browser.page("/account").text()).doesNotContain("words of mine");
    }

    @Test
    void a_form_that_does_not_say_where_it_stood_or_says_it_of_another_site_leads_to_its_own_address() {
        for (String elsewhere : new String[] {null, "http://other.example/account?from=there", "::"}) {
            Account account = somebody();
            BrowserClient browser = signedIn(account);
            TypedForm form = browser.page("/account").form("token").with("label", "words of mine");
            set(account, "last_access_time = last_access_time - 8 * 3600 * 1000 - 1");
            var request = browser.request(form.action()).header("Content-Type", "application/x-www-form-urlencoded");
            browser.sent((elsewhere == null ? request : request.header("Referer", elsewhere))
                    .POST(BodyPublishers.ofString(form.encoded())));

            assertThat(browser.signIn(account.email(), PASSWORD).document().baseUri())
                    .as(elsewhere)
                    .doesNotContain("from=there");
        }
    }

    private long lastUse(Account account) {
        return peopleStore()
                .sql("SELECT last_access_time FROM spring_session WHERE principal_name = ?")
                .param(account.id().toString())
                .query(Long.class)
                .single();
    }

    private void set(Account account, String what) {
        peopleStore()
                .sql("UPDATE spring_session SET " + what + " WHERE principal_name = ?")
                .param(account.id().toString())
                .update();
    }

    @Test
    void the_session_is_in_a_cookie_that_scripts_and_other_sites_do_not_get() {
        Account account = somebody();
        BrowserClient browser = browser();
        TypedForm form = browser.page("/sign-in")
                .form("/sign-in")
                .with("username", account.email())
                .with("password", PASSWORD);

        var signedIn = browser.post(form).previousResponse().orElseThrow();

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
