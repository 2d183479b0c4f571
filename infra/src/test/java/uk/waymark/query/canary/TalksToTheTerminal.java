package uk.waymark.query.canary;

/** Breaks a rule on purpose: a message that no log has. */
public class TalksToTheTerminal {

    void say(String word) {
        System.out.println(word);
    }
}
