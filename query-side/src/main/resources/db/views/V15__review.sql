CREATE TABLE review (
    review_id     TEXT   NOT NULL PRIMARY KEY,
    assessment_id TEXT   NOT NULL,
    academic_year TEXT   NOT NULL,
    title         TEXT   NOT NULL,
    participants  TEXT   NOT NULL,
    status        TEXT   NOT NULL,
    started_on    TEXT   NOT NULL,
    recorded_at   BIGINT NOT NULL,
    version       BIGINT NOT NULL
);

CREATE INDEX review_of_assessment ON review (assessment_id, recorded_at);

-- One row per sign-off: a review that was reopened may be signed off again.
CREATE TABLE review_sign_off (
    review_id      TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    signed_off_on  TEXT   NOT NULL,
    signed_off_at  BIGINT NOT NULL,
    note           TEXT,
    reopened_at    BIGINT,
    PRIMARY KEY (review_id, version)
);

-- What was answered, withdrawn or re-affirmed in a review. A retracted entry never counted.
CREATE TABLE review_looked_at (
    review_id    TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    framework_id TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    response_id  TEXT    NOT NULL,
    retracted    INTEGER NOT NULL,
    PRIMARY KEY (review_id, version)
);

CREATE INDEX review_looked_at_entry ON review_looked_at (response_id);
