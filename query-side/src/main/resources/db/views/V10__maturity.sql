CREATE TABLE maturity_assessment (
    assessment_id  TEXT NOT NULL PRIMARY KEY,
    institution_id TEXT NOT NULL,
    framework_id   TEXT NOT NULL
);

-- Every fact about an item as it was recorded, texts sealed: what the intervals are computed from.
CREATE TABLE maturity_fact (
    assessment_id TEXT   NOT NULL,
    version       BIGINT NOT NULL,
    framework_id  TEXT   NOT NULL,
    item          TEXT   NOT NULL,
    fact          TEXT   NOT NULL,
    recorded_at   BIGINT NOT NULL,
    actor         TEXT,
    content       TEXT   NOT NULL,
    PRIMARY KEY (assessment_id, version)
);

CREATE INDEX maturity_fact_of_item ON maturity_fact (assessment_id, framework_id, item, version);

-- What held of an item from valid_from until before valid_to, as it was known from known_from until before known_to.
-- A day without a row is a day without an answer, target or flag.
CREATE TABLE maturity_interval (
    assessment_id TEXT   NOT NULL,
    framework_id  TEXT   NOT NULL,
    item          TEXT   NOT NULL,
    facet         TEXT   NOT NULL,
    valid_from    TEXT   NOT NULL,
    valid_to      TEXT   NOT NULL,
    known_from    BIGINT NOT NULL,
    known_to      BIGINT NOT NULL,
    state         TEXT   NOT NULL,
    PRIMARY KEY (assessment_id, framework_id, item, facet, known_to, valid_from, known_from)
);
