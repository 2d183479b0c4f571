-- Institutions as they are now.
CREATE TABLE directory_institution (
    institution_id TEXT   NOT NULL PRIMARY KEY,
    urn            TEXT   NOT NULL,
    urn_since      BIGINT NOT NULL,
    name           TEXT   NOT NULL,
    type           TEXT   NOT NULL,
    year_groups    TEXT   NOT NULL
);

-- Not unique: while a view is rebuilt, a URN's next holder may be read before its last one gave it up.
CREATE INDEX directory_institution_by_urn ON directory_institution (urn, urn_since);

CREATE TABLE directory_term_dates (
    institution_id TEXT NOT NULL,
    academic_year  TEXT NOT NULL,
    half_terms     TEXT NOT NULL,
    PRIMARY KEY (institution_id, academic_year)
);

CREATE TABLE directory_assessment (
    assessment_id    TEXT NOT NULL PRIMARY KEY,
    institution_id   TEXT NOT NULL,
    framework_id     TEXT NOT NULL,
    framework_digest TEXT NOT NULL
);

CREATE INDEX directory_assessment_of_institution ON directory_assessment (institution_id, framework_id);
