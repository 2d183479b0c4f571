-- How far each view has read each stream: written in the transaction of the view's own rows.
CREATE TABLE view_position (
    view    TEXT    NOT NULL,
    stream  TEXT    NOT NULL,
    version BIGINT  NOT NULL,
    PRIMARY KEY (view, stream)
);
