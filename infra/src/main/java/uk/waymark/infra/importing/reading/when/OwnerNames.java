package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The owners that a text names, each once. What is neither the name of a person nor that of a group is left over. */
final class OwnerNames {

    private static final Set<Sense> LINKS = EnumSet.of(Sense.OF, Sense.TO, Sense.WITHIN, Sense.DASH);

    private final Tokens tokens;
    private final Consumer<String> leftOver;
    private final NameRuns runs;
    private final Map<String, String> owners = new LinkedHashMap<>();

    /** @param leftOver is given the words that are no name */
    OwnerNames(Tokens tokens, Consumer<String> leftOver) {
        this.tokens = tokens;
        this.leftOver = leftOver;
        this.runs = new NameRuns(this::split, this::leave);
    }

    List<String> list() {
        return List.copyOf(owners.values());
    }

    /**
     * Takes words between other separators, cut where commas stand.
     *
     * @return whether owners were among them
     */
    boolean take(List<List<Token>> byCommas) {
        int before = owners.size();
        int at = 0;
        while (at < byCommas.size()) {
            int last = at;
            while (last + 1 < byCommas.size() && SurnameFirst.mayBe(byCommas.get(last), byCommas.get(last + 1))) {
                last++;
            }
            if (last > at) {
                leftOver.accept(tokens.words(
                        byCommas.get(at).getFirst(), byCommas.get(last).getLast()));
            } else {
                runs.take(byCommas.get(at));
            }
            at = last + 1;
        }
        return owners.size() > before;
    }

    /** Initials beside initials are two people if they can be no name; a title begins a new name, and so does 'all'. */
    private void split(List<Token> run) {
        List<Token> codes = trimmed(run);
        if (codes.size() > 1 && codes.stream().allMatch(OwnerNames::isCode)) {
            boolean apart = codes.stream().allMatch(each -> each.sense() == Sense.STAFF_CODE || each.isWithoutVowels());
            if (apart) {
                codes.forEach(code -> owner(List.of(code)));
            } else {
                leave(codes);
            }
            return;
        }
        int begin = 0;
        for (int place = 1; place < run.size(); place++) {
            if (begins(run.get(place), run.subList(begin, place))) {
                owner(run.subList(begin, place));
                begin = place;
            }
        }
        owner(run.subList(begin, run.size()));
    }

    private static boolean isCode(Token token) {
        return token.sense() == Sense.STAFF_CODE || (token.sense() == Sense.NAME && token.isInitials());
    }

    /** Not in brackets; nor behind what somebody is called by what they do, as in Head of Year Mrs Jones. */
    private static boolean begins(Token token, List<Token> before) {
        boolean named = before.stream()
                .anyMatch(each -> !OwnerName.IN_TITLES.contains(each.sense()) && !LINKS.contains(each.sense()));
        boolean open = before.stream().anyMatch(each -> each.sense() == Sense.OPEN);
        boolean title = token.sense() == Sense.TITLE
                && !token.inCapitals()
                && before.stream().noneMatch(each -> OwnerName.OF_GROUPS.contains(each.sense()));
        boolean everybody = token.text().equalsIgnoreCase("all")
                && !LINKS.contains(before.getLast().sense());
        return named && !open && (title || everybody);
    }

    private void owner(List<Token> written) {
        List<Token> name = trimmed(written);
        if (name.isEmpty()) {
            if (written.stream().anyMatch(Token::inCapitals)) {
                leave(written); // initials, perhaps: AT, BY, ON
            }
            return;
        }
        String label = OwnerName.label(words(name));
        boolean word = label.equals(words(name)) || Tokens.of(label).sense(0) == Sense.NAME;
        if (word && OwnerName.is(name, tokens.inSmallLetters()) && label.length() <= OwnerName.LONGEST) {
            owners.putIfAbsent(label.toUpperCase(Locale.ROOT), label);
        } else {
            leave(name);
        }
    }

    private static List<Token> trimmed(List<Token> name) {
        int from = OwnerName.place(name, token -> !LINKS.contains(token.sense()) && token.sense() != Sense.DOT);
        int to = name.size();
        while (to > from && LINKS.contains(name.get(to - 1).sense())) {
            to--;
        }
        return name.subList(from, to);
    }

    private void leave(List<Token> words) {
        if (!words.isEmpty()) {
            leftOver.accept(words(words));
        }
    }

    private String words(List<Token> name) {
        return tokens.words(name.getFirst(), name.getLast());
    }
}
