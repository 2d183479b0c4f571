package uk.waymark.infra.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule with its canaries: classes that break it on purpose, to show that it can fail. */
interface Rule {

    ArchRule rule();

    Class<?>[] canaries();
}
