-- The rebuild that is under way, if one is; the copy that it builds has the same row.
CREATE TABLE view_rebuild (
    only_row   INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    rebuild_id TEXT    NOT NULL,
    views      TEXT    NOT NULL,
    began_at   BIGINT  NOT NULL,
    paused     INTEGER NOT NULL,
    position   BIGINT  NOT NULL,
    per_second BIGINT  NOT NULL,
    failing    INTEGER NOT NULL
);
