package uk.waymark.infra.platform.access;

import java.util.List;

/** Lists as people write them. */
final class Words {

    private Words() {}

    /** {@code a, b or c}; {@code nothing} for none. */
    static String list(List<String> words, String lastJoinedBy) {
        int last = words.size() - 1;
        return switch (words.size()) {
            case 0 -> "nothing";
            case 1 -> words.getFirst();
            default -> String.join(", ", words.subList(0, last)) + " " + lastJoinedBy + " " + words.get(last);
        };
    }
}
