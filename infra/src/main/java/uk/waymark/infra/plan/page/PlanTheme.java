package uk.waymark.infra.plan.page;

import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Section;

/**
 * A section of a framework, as the plan is divided.
 *
 * @param key tells it apart from sections of other frameworks
 */
public record PlanTheme(String key, String title) {

    static PlanTheme of(Framework framework, Section section) {
        return new PlanTheme(framework.id() + " " + section.code(), section.code() + " " + section.title());
    }
}
