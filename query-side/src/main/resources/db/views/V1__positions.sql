-- How far each view has read each stream: written in the transaction of the view's own rows.
CREATE TABLE view_position (
    view    TEXT    NOT NULL,
    stream  TEXT    NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (view, stream)
) WITHOUT ROWID;
