package uk.waymark.infra.importing;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.reading.Warning.Code;

/** What is to say about a file as a whole: what was assumed of it, and what of it is not imported. */
final class PlanNotices {

    private PlanNotices() {}

    static List<Warning> of(PlanFile plan) {
        List<Warning> notices = new ArrayList<>();
        plan.assumedEncoding()
                .ifPresent(encoding -> notices.add(Warning.of(
                        Code.ENCODING_ASSUMED,
                        "The file is not UTF-8; it was read as " + encoding.name() + ". Check special characters.")));
        List<String> columns = plan.ignoredColumns();
        if (!columns.isEmpty()) {
            String subject = columns.size() == 1 ? "This column is" : "These columns are";
            notices.add(Warning.of(Code.COLUMNS_IGNORED, subject + " not imported: " + columns + "."));
        }
        List<String> above = plan.aboveHeader();
        if (!above.isEmpty()) {
            String subject = above.size() == 1 ? "This line above the header is" : "These lines above the header are";
            notices.add(Warning.of(Code.LINES_ABOVE_HEADER, subject + " not imported: " + above + "."));
        }
        return List.copyOf(notices);
    }
}
