-- Hubs, and who leads them.
CREATE TABLE hub (
    hub_id TEXT NOT NULL PRIMARY KEY,
    name   TEXT NOT NULL
);

-- version: the position in the hub's stream, which is the order in which they were appointed.
CREATE TABLE hub_lead (
    hub_id       TEXT   NOT NULL,
    person_id    TEXT   NOT NULL,
    appointed_on TEXT   NOT NULL,
    version      BIGINT NOT NULL,
    PRIMARY KEY (hub_id, person_id)
);

-- What institutions are called, so that their hubs can name them.
CREATE TABLE hub_institution (
    institution_id TEXT NOT NULL PRIMARY KEY,
    name           TEXT NOT NULL,
    type           TEXT NOT NULL
);

CREATE TABLE hub_member (
    hub_id         TEXT NOT NULL,
    institution_id TEXT NOT NULL,
    joined_on      TEXT NOT NULL,
    PRIMARY KEY (hub_id, institution_id)
);

CREATE INDEX hub_member_of_institution ON hub_member (institution_id);

-- Framework families that members share. Where to look, and never what may be seen: that is asked of the record itself.
CREATE TABLE hub_sharing (
    hub_id         TEXT NOT NULL,
    institution_id TEXT NOT NULL,
    framework      TEXT NOT NULL,
    shown_from     TEXT NOT NULL,
    shared_since   TEXT NOT NULL,
    PRIMARY KEY (hub_id, institution_id, framework)
);
