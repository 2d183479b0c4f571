-- Keys and people that no fact named when the sweep last read the record, with when it first saw that and how far the record
-- went then. Whoever is about to name one removes its mark first.
CREATE TABLE sweep_mark (
    id          TEXT   NOT NULL PRIMARY KEY,
    marked_at   BIGINT NOT NULL,
    record_head BIGINT NOT NULL
);

-- When the last sweep began, at whichever node.
CREATE TABLE sweep (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    begun_at BIGINT  NOT NULL
);
