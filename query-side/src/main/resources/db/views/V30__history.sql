-- Every fact, once. payload: the fact as it was recorded; change: what it changed, from what, to what. Texts are sealed.
CREATE TABLE history_fact (
    stream         TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    institution_id TEXT   NOT NULL,
    recorded_at    BIGINT NOT NULL,
    effective_on   TEXT   NOT NULL,
    actor          TEXT,
    role           TEXT,
    source         TEXT,
    fact           TEXT   NOT NULL,
    payload        TEXT   NOT NULL,
    change         TEXT   NOT NULL,
    PRIMARY KEY (stream, version)
);

CREATE INDEX history_fact_in_order ON history_fact (institution_id, recorded_at, stream, version);

-- Which items a fact is about.
CREATE TABLE history_item (
    stream       TEXT   NOT NULL,
    version      BIGINT NOT NULL,
    item         TEXT   NOT NULL,
    framework_id TEXT   NOT NULL,
    PRIMARY KEY (stream, version, item, framework_id)
);

-- What each thing became, so that a later fact can say what it was before.
CREATE TABLE history_value (
    stream       TEXT   NOT NULL,
    thing        TEXT   NOT NULL,
    version      BIGINT NOT NULL,
    effective_on TEXT   NOT NULL,
    value        TEXT   NOT NULL,
    PRIMARY KEY (stream, thing, version)
);
