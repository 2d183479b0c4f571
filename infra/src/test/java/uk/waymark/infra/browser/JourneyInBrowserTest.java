package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The year of a school, from the first page on: everybody is signed in and sits at a window of their own, with a mouse
 * or without one.
 */
class JourneyInBrowserTest extends BrowserTest {

    private static final Path REAL_PLAN = Path.of("src/main/resources/demo/action-plan-january-2025.csv");
    private static final String SCHOOL_NAME = "Harbour View School";
    private static final String PASSWORD = "eleven quiet lanterns";

    private final String at = "+" + UUID.randomUUID() + "@harbour.example";

    @Autowired
    PasswordEncoder passwords;

    private Hands hands;

    @ParameterizedTest
    @EnumSource
    void a_year_of_a_school(Hands withThese) {
        hands = withThese;
        BrowserUser operator = registersTheSchool();
        String toLeader = operator.invite("Sarah Reed", "SR", "sr" + at, "Careers leader");
        BrowserUser inHaste = new BrowserUser(operator.page(), Hands.MOUSE);
        String toSenior = inHaste.invite("Nadia Rahman", "NR", "nr" + at, "SLT");
        String toGovernor = inHaste.invite("Gareth Vaughan", "GV", "gv" + at, "Governor");

        BrowserUser leader = accepts(toLeader);
        importsThePlan(leader);
        looksAtTheGridAndRevisesAResponse(leader);
        setsATarget(leader);
        plansReschedulesAndCompletesAnAction(leader);
        startsAReview(leader);
        signsTheReviewOff(accepts(toSenior));
        seesItAll(leader);
        readsSummariesAndNoPlan(accepts(toGovernor), leader);
    }

    private BrowserUser registersTheSchool() {
        UUID account =
                accounts.create("operator" + at, "Olga Petrie", "OP", true).id();
        accounts.setPassword(account, passwords.encode(PASSWORD));
        BrowserUser operator = new BrowserUser(signedOut(), hands);
        operator.signIn("operator" + at, PASSWORD);
        operator.goTo("Register an institution");
        operator.type("Name", SCHOOL_NAME);
        operator.type("URN", freeUrn());
        hands.choose(operator.page().getByLabel("School", new Page.GetByLabelOptions().setExact(true)));
        operator.press("Register");
        assertThat(operator.page().locator(".wm-done")).isVisible();
        return operator;
    }

    private BrowserUser accepts(String invitation) {
        BrowserUser desk = new BrowserUser(signedOut(), hands);
        desk.accept(invitation, PASSWORD, SCHOOL_NAME);
        return desk;
    }

    private void importsThePlan(BrowserUser leader) {
        leader.follow("Import");
        leader.page()
                .getByLabel(Pattern.compile("file", Pattern.CASE_INSENSITIVE))
                .first()
                .setInputFiles(REAL_PLAN);
        hands.select(leader.page().getByLabel(Pattern.compile("Academic year")), "2024/25");
        leader.press("Look at it first");
        leader.reads("24");
        leader.press("Import what is ticked");
        leader.reads("The plan was imported");
        leader.reads("13");
    }

    private void looksAtTheGridAndRevisesAResponse(BrowserUser leader) {
        leader.follow("Where we stand");
        Page page = leader.page();
        hands.press(page.locator("#grid a[href$='/items/2.3']").first());
        assertThat(page.locator("h1")).containsText("2.3");
        hands.choose(page.locator("form#answer input[name='answer.level'][value='3']"));
        leader.press("Save response");
        assertThat(page.locator(".wm-done")).containsText("Response 3");
    }

    private void setsATarget(BrowserUser leader) {
        leader.open("(Set a|Revise the) target");
        Locator form = leader.page().locator("form#target");
        hands.choose(form.locator("input[name='level'][value='4']"));
        hands.choose(form.getByLabel("No date yet"));
        leader.send(form);
        assertThat(leader.page().locator(".wm-done")).containsText("Response 4");
    }

    private void plansReschedulesAndCompletesAnAction(BrowserUser leader) {
        leader.goTo("Plan an action for this item");
        leader.type("What is to be done?", "Invite three employers to the spring assembly");
        hands.choose(leader.page().getByLabel("No date yet"));
        leader.press("Plan this action");
        leader.reads("Invite three employers");
        if (!leader.page().url().contains("/actions/")) {
            leader.goTo("Invite three employers");
        }
        reschedules(leader);
        leader.open("It is done");
        Locator done = leader.page().locator("form#completion");
        hands.type(done.getByLabel(Pattern.compile("What came of it")), "Two came");
        leader.send(done);
        leader.reads("Completed");
    }

    private void reschedules(BrowserUser leader) {
        leader.open("Reschedule");
        Locator form = leader.page().locator("form#schedule");
        hands.choose(form.getByLabel("In half-terms"));
        hands.select(form.getByLabel("From"), "HT3");
        hands.select(form.getByLabel("To", new Locator.GetByLabelOptions().setExact(true)), "HT4");
        leader.send(form);
        assertThat(form.locator("#schedule-reason-error")).isVisible();
        hands.type(form.getByLabel(Pattern.compile("Why")), "The hall is being repaired");
        leader.send(form);
        assertThat(leader.page().locator(".wm-done")).isVisible();
    }

    private void startsAReview(BrowserUser leader) {
        leader.follow("Reviews");
        leader.type("Title", "Summer review");
        leader.press("Start the review");
        leader.reads("Waiting for a senior leader to sign off");
    }

    private void signsTheReviewOff(BrowserUser senior) {
        senior.follow("Reviews");
        senior.goTo("Summer review");
        senior.type("Note", "Agreed by all");
        senior.press("Sign the review off");
        senior.reads("Agreed by all");
    }

    private void seesItAll(BrowserUser leader) {
        leader.follow("Timeline");
        leader.reads("Invite three employers");
        leader.follow("Progress");
        leader.reads("2.3");
        leader.follow("History");
        leader.reads("The hall is being repaired");
        leader.reads("NR, SLT");
    }

    private void readsSummariesAndNoPlan(BrowserUser governor, BrowserUser leader) {
        governor.follow("Progress");
        governor.reads("Response 3");
        leader.follow("Action plan");
        governor.page().navigate(leader.page().url());
        governor.reads("ask an administrator of " + SCHOOL_NAME);
        governor.goTo("Back to where we stand");
        governor.reads("2.3");
    }
}
