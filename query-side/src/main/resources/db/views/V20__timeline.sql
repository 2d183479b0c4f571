-- Whose timelines there are: one without actions is empty, not unknown.
CREATE TABLE timeline_institution (
    institution_id TEXT NOT NULL PRIMARY KEY
);

-- The state of each action after each of its facts, on both clocks. Nothing here is ever changed, only added.
CREATE TABLE timeline_action (
    action_id      TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    institution_id TEXT   NOT NULL,
    effective_on   TEXT   NOT NULL,
    recorded_at    BIGINT NOT NULL,
    state          TEXT   NOT NULL,
    PRIMARY KEY (action_id, version)
);

CREATE INDEX timeline_action_of_institution ON timeline_action (institution_id, action_id, version);

-- The half-terms of a year that an institution has set, every time that it did.
CREATE TABLE timeline_term_dates (
    institution_id TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    academic_year  TEXT   NOT NULL,
    effective_on   TEXT   NOT NULL,
    recorded_at    BIGINT NOT NULL,
    half_terms     TEXT   NOT NULL,
    PRIMARY KEY (institution_id, version)
);
