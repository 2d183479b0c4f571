package uk.waymark.infra.importing.reading.when;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a piece of a 'by when / who' stands for. A piece is of the first sense that fits, so longer phrases stand before the
 * words that they begin with. Phrases are regular expressions, in which a space is any spacing, hyphens, or nothing.
 */
enum Sense {
    DATE("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)"),
    /** Phrases of calendars and of progress that begin with a word of another sense. */
    UNREAD_PHRASE("""
        (?:(?:start|beginning|end) of|next|this|last|previous) (?:the )?(?:calendar |financial )?year
        not(?: yet)? (?:completed?|done|achieved|met|finished|started)
        in (?:progress|due course)|w/[cbe]|weeks? (?:commencing|beginning|ending)|no (?:dates?|owners?|lead|deadline)(?: yet| set)?
        """),
    ACADEMIC_YEAR("""
        20\\d\\d\\s*[/-]\\s*(?:20)?\\d\\d(?!\\d)
        (?:1[5-9]|[2-4]\\d)\\s?[/-]\\s?(?:1[6-9]|[2-4]\\d|50)(?![/\\d])
        """),
    YEAR("20\\d\\d(?!\\d)"),
    /** How people write that there is nothing to say. */
    NOTHING("n\\s?/\\s?a|(?<=^)na(?=$)|not applicable|none|nobody|no one|nil"),
    /** A heading inside the field. */
    LABEL("(?:(?:by )?(?:when|whom?)|owners?|lead|responsible|due|deadline|timescale)(?=\\s*:)|led by"),
    REPEATED("""
        on going|continu(?:ous|al)(?:ly)?|continuing|rolling|regular(?:ly)?
        daily|(?:bi )?weekly|fortnightly|(?:bi )?monthly|(?:half )?termly|quarterly|(?:bi )?annual(?:ly)?|yearly
        (?:every|each|per|(?:once|twice) (?:a|per|every|each)) (?:half terms?|hts?|terms?|day|week|fortnight|month|quarter)
        (?:every|each|per|(?:once|twice) (?:a|per|every|each)) (?:academic |school )?years?
        """),
    WHOLE_YEAR("""
        (?:all|whole|full|entire) (?:academic |school )?year(?: round)?|all (?:half )?terms
        (?:throughout|through|across|over|during) the(?: whole)? (?:academic |school )?year
        """),
    DONE("""
        completed?|done|achieved|finished|fulfilled|actioned|implemented|accomplished|closed|signed off|in place
        (?:fully )?met
        """),
    TITLE("mrs?|ms|miss|mx|dr|doctor|prof(?:essor)?|revd?|reverend|sir|dame|lady|lord|canon|cllr|councillor|fr|father"),
    ACADEMIC("(?:the )?(?:academic|school) year|ay"),
    COHORT("""
        (?:ye?a?rs?|y|ks|key stages?)\\s?(?:1[0-4]|[1-9])(?!\\d)(?:\\s?[-/&]\\s?(?:ye?a?rs?|y|ks)?\\s?(?:1[0-4]|[1-9])(?!\\d))*
        (?:6th|sixth) form
        """),
    /** What follows is not meant, or is somebody to be asked: up to the end of what it is said of. */
    NEGATION("""
        not(?: yet)?|never|(?-i:[Nn]o)(?: longer| more)?|except(?:ing)?(?: for)?|excluding|excl|without|instead of
        rather than|apart from|other than|but not|unless|nor|neither|cannot|if|when|once
        (?:is|are|was|were|do|does|did|has|have|ca|could|wo|would|should)n['\u2018\u2019\u02bc]?t
        (?:to )?(?:meet(?:ings?)?|calls?|talks?|speak|liais(?:e|ing|on)|discuss(?:ions?)?|work(?:ing)?|consult(?:ation)?) (?:with|to)
        (?:visits?|sessions?|link(?:ed|s)?|check|agree|share) with|await(?:ing)?|waiting (?:for|on)|subject to
        depend(?:s|ing|ent) on|on behalf of|cover(?:ing)? for|replac(?:es|ing|ement for)|formerly|previously
        """),
    START("(?:(?:the )?(?:start|beginning) of(?: the)?)|early(?: in)?(?: the)?"),
    END("(?:(?:the )?end of(?: the)?)|late(?: in)?(?: the)?"),
    /** The window lies beside the half-term, not in it. */
    BESIDE("before|prior to|after|following|since|until|till|up to|over the|next|this|last|previous"),
    ONWARDS("(?:and )?(?:onwards?|beyond)|(?<=\\d)\\+(?=$|[\\s,;/])(?!\\s*(?:ht|half|t?\\d))"),
    FROM("from|between"),
    WITHIN("by(?: the)?|in(?: the)?|during(?: the)?|within|mid(?:dle)?(?: of)?(?: the)?"),
    HALF_TERM("ht'?s?|h\\.\\s?t\\.?(?=\\s?\\d)|half terms?"),
    TERM("terms?|t(?=\\s?(?:\\d(?!\\d)|(?:i{2,3}|iv|vi)(?!\\p{L})))"),
    AUTUMN("autumn|aut|au(?=[12](?!\\d))"),
    SPRING("spring|spr|sp(?=[12](?!\\d))"),
    SUMMER("summer|sum|su(?=[12](?!\\d))"),
    HALF("half|part"),
    HOLIDAY("(?:bank )?holidays?|break"),
    UNREAD("""
        (?-i:HT|T)(?:i{1,3}|iv|vi?)
        january|february|march|april|may|june|july|august|september|october|november|december
        jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|winter|easter|christmas|xmas|whitsun|michaelmas|lent
        (?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun
        q[1-4]|year end|(?-i:st|nd|rd|th)
        start(?:ed|ing)?|beginning|begins?|end(?:ed|ing|s)?|deadline|timescale|asap|as soon as(?: possible)?
        tb[acd]|to be (?:confirmed|decided|agreed|announced|arranged)|unknown|immediate(?:ly)?|soon|now|later|current(?:ly)?
        today|tomorrow|yesterday|as (?:needed|required)|depending|dependent
        under way|incomplete|outstanding|overdue|pending|on hold|on track|planned|delayed|deferred|postponed|cancelled
        carried|carry|rolled|rag|review(?:ed|s|ing)|embed(?:ded)?|launched|updated|new|urgent
        high|medium|low|academic|annum|(?-i:is|be|it|as|so|was|has|no|re)
        (?-i:[Oo]r|[Tt]hen|[Ss]ee|[Bb]oth|[Aa]lso|[Vv]ia|[Oo]nly|[Aa]ny|[Ee]ach|[Pp]er|[Yy]es|[Ee]tc|[Dd]ue)
        """),
    /** What is no person: with the words before it, it is the name of a thing. Staff meeting, careers week. */
    THING("""
        weeks?|wks?|months?|days?|dates?|hours?|inset|quarters?|review|meetings?|launch|updates?|priority|priorities
        """),
    /** Says of a group which one it is, and of nothing else who it is. */
    OF_A_GROUP("all|everyone|everybody|school|college|careers|subjects?|whole|form|ucas|pshe|ceiag|rshe"),
    /** Makes the words before it the name of a group, or what somebody is called by what they do. */
    GROUP("""
        staff|teams?|tutors?|teachers?|leaders?|leads?|heads?|governors?|departments?|depts?|facult(?:y|ies)|office
        groups?|co ordinators?|advis[eo]rs?|slt|smt|hofs?|hods?|hoys?|parents?|carers?|head ?teachers?|trustees?
        students?|pupils?|learners?|mentors?|assistants?|tas?|admin|board|committee|employers?|hub|partners?|colleagues?
        managers?|directors?|officers?|chair|deput(?:y|ies)|principals?|sencos?|sendcos?|links?|counsellors?|librarians?
        """),
    AND("and|with|plus|&"),
    TO("to|thru"),
    OF("of|the|for|at|on"),
    ORDINAL("(?:[1-9]\\d*(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)(?!\\p{L})"),
    NUMBER("\\d+"),
    /** Initials with a number, as some schools tell people apart. */
    STAFF_CODE("(?-i:\\p{Lu}{2,4})\\d(?!\\d)"),
    /** Numbers that are written out are {@link #NUMBER} numbers, too. */
    NUMBER_WORD("(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\p{L}\\p{M}])"),
    NAME("\\p{L}[\\p{L}\\p{M}'\u2018\u2019\u02bc]*"),
    DASH("-+"),
    DOT("\\."),
    OPEN("\\("),
    CLOSE("\\)"),
    SEPARATOR("[/,;:&+|\\r\\n\u2022\u00b7*\"\u201c\u201d]"),
    OTHER("\\S");

    private final String phrases;

    Sense(String phrases) {
        this.phrases = phrases;
    }

    /** A regular expression that matches whatever has this sense. */
    String pattern() {
        String spaced = phrases.strip().replace("\n", "|").replace(" ", "[\\s-]*");
        return compareTo(ORDINAL) < 0 ? "(?<!\\p{L})(?:" + spaced + ")(?![\\p{L}\\p{M}])" : spaced;
    }

    /** How many senses there are is how many groups the pattern of all has. */
    static String patternOfAll() {
        return Stream.of(values()).map(each -> "(" + each.pattern() + ")").collect(Collectors.joining("|"));
    }
}
