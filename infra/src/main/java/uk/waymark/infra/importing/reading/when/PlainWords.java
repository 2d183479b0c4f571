package uk.waymark.infra.importing.reading.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of words that plans hold where an owner is looked for, and that are nobody's name: no list is complete, so that
 * what cannot be a name by its form is not looked up here. Words that are surnames, too, are left out: Page, Cook, Head.
 */
final class PlainWords {

    /** What is neither a person nor the name of a thing that words before it belong to. */
    private static final Set<String> ASIDE = words("""
        about above additional again already alongside annually another anybody anyone appointed approx approximately as
        available back based because been before being below but can check checked confirm confirmed continue continued
        could create created decide decided default deliver delivered develop developed different discuss discussed
        ditto during either else ensure ensured existing external extra few final further get given gone had half have
        help here her his how identify identified include included including individual initial internal into invite
        invited joint just latest left less likely make many maybe meet missing monitor monitored more most move
        moved much multiple must my need needed needs never next nothing null often old once open optional other others
        our out outside over overall own part perhaps plan planned please possible possibly post potential prepare
        previous probably propose proposed provide provided recruit recruited refer related remote replace report
        reported research responsible same schedule scheduled sent set several shadow share shared should similar
        some somebody someone something specific start still such support take taken target temporary temp than that
        their them then there these they this those tick to-do todo together true false undecided underway unsure until
        upcoming update us use used vacant vacancy vacancies various virtual visit waiting want was we well were what
        where which while who whoever whom whose why work working would write written wrote yet you your
        me myself him himself herself themselves ourselves
        acting company consultant supply apprentice apprentices ofsted gatsby benchmark
        am pm ppt pdf tv cv nb ps cc etc eg ie ibid idem id
        """);

    /** Things, tools, places and events. */
    private static final Set<String> THINGS = words("""
        account action actions activities activity agenda agreement alumni analysis applications appointments
        apprenticeship apprenticeships area areas article assemblies assembly assessment assessments audit benchmark
        benchmarks booking bookings booklet brochure budget budgets bulletin calendar career classroom clubs
        compass conference contact contacts contract course courses cover curriculum data database destination
        destinations display displays document documents email emails encounter encounters enrichment evaluation
        evening evenings event events evidence excel fair fairs feedback feedbacks folder funding goal
        guidance handbook homework induction info information interview interviews job jobs leaflet lesson lessons
        letter letters library list log mailing materials mail minutes module monitoring network newsletter
        newsletters notes noticeboard objective objectives online options outcome outcomes package pathway pathways
        parents' phone placement placements planner plans platform policies policy portal poster posters prep
        presentation presentations procedure process profile programme programmes progress project projects prospectus
        provider providers provision questionnaire questionnaires quiz records recruitment register reports
        resource resources review reviews role roles room scheme schemes session sessions sharepoint sheet skills slides
        software speakers specialists spreadsheet standards strategies strategy survey surveys system systems tables
        talk talks task tasks teaching template templates textbook timetable timetables tour tours tracker trackers
        training transition trip trips unifrog university universities venue video videos visits voice webinar webinars
        website workbook workplace workshop workshops worksheet xello zoom cpd
        """);

    /** In capitals these are nobody's initials either. */
    private static final Set<String> IN_CAPITALS = words("cpd etc pdf ppt tv cv nb");

    private static final int LONGEST_INITIALS = 3;

    private PlainWords() {}

    /** What the word stands for; that of a name if it may be one. */
    static Sense sense(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean initials = word.length() <= LONGEST_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
        if (initials && !IN_CAPITALS.contains(small)) {
            return Sense.NAME;
        }
        return THINGS.contains(small) ? Sense.THING : ASIDE.contains(small) ? Sense.UNREAD : Sense.NAME;
    }

    /** Whether it says of the words behind it that they are nobody certain: various staff, acting head. */
    static boolean isAside(Token token) {
        return token.sense() == Sense.UNREAD
                && (token.text().equalsIgnoreCase("new")
                        || ASIDE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().split("\\s+")));
    }
}
