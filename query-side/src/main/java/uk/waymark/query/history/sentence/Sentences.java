package uk.waymark.query.history.sentence;

import java.time.LocalDate;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.fact.FamilyCases;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.HistoryLine;

/** The sentences of facts: what happened, from which day on if it was recorded later, and why. */
public final class Sentences {

    private Sentences() {}

    public static String of(HistoryLine line, Wording wording) {
        return new WhatHappened(line.change(), wording).of(line.fact()) + since(line, wording) + why(line, wording)
                + ".";
    }

    private static String since(HistoryLine line, Wording wording) {
        LocalDate effectiveOn = line.fact().effectiveOn();
        return effectiveOn.equals(London.day(line.recordedAt())) ? "" : " with effect from " + wording.day(effectiveOn);
    }

    private static String why(HistoryLine line, Wording wording) {
        return line.change().reason() == null
                ? ""
                : " because " + wording.quote(line.change().reason());
    }

    private record WhatHappened(FactChange change, Wording wording) implements FamilyCases<String> {

        @Override
        public String of(UrnEvent fact) {
            return InstitutionSentences.of(fact);
        }

        @Override
        public String of(InstitutionEvent fact) {
            return InstitutionSentences.of(fact, change, wording);
        }

        @Override
        public String of(AssessmentEvent fact) {
            return AssessmentSentences.of(fact, change, wording);
        }

        @Override
        public String of(ActionEvent fact) {
            return ActionSentences.of(fact, change, wording);
        }

        @Override
        public String of(HubEvent fact) {
            return HubSentences.of(fact, wording);
        }
    }
}
