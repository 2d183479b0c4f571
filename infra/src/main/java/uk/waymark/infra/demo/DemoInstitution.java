package uk.waymark.infra.demo;

import java.util.UUID;

/** An institution of the demonstration, or its hub, and the assessment that its story is about. */
record DemoInstitution(UUID institutionId, UUID assessmentId, String frameworkId) {}
