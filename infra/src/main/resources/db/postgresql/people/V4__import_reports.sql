-- What became of imported plans. report names no words and nobody; words is sealed under a key of the same id in text_key, or
-- null once anything of the institution was erased. Both go after waymark.retention.import-reports.
CREATE TABLE import_report (
    report_id       TEXT   NOT NULL PRIMARY KEY,
    institution_id  TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    imported_at     BIGINT NOT NULL,
    academic_year   TEXT   NOT NULL,
    framework_id    TEXT   NOT NULL,
    imported        BIGINT NOT NULL,
    with_warnings   BIGINT NOT NULL,
    skipped         BIGINT NOT NULL,
    already_present BIGINT NOT NULL,
    erased_before   BIGINT NOT NULL,
    report          TEXT   NOT NULL,
    words           TEXT
);
CREATE INDEX import_report_by_age ON import_report (institution_id, imported_at);
