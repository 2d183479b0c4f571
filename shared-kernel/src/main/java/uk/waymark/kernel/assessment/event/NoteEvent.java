package uk.waymark.kernel.assessment.event;

/** Facts about what is written about an item beside its answer: evidence, practice and comments. */
public sealed interface NoteEvent extends ItemEvent
        permits EvidenceAdded, EvidenceWithdrawn, PracticeRecorded, PracticeRetired, CommentAdded {}
