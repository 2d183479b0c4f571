-- U+0000, which older versions took, is shown as U+FFFD. SQLite's functions of text end at it: this goes byte by byte.
UPDATE directory_institution SET name = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(directory_institution.name)))
    SELECT group_concat(replace(substr(hex(directory_institution.name), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(name AS BLOB), x'00') > 0;
UPDATE hub SET name = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(hub.name)))
    SELECT group_concat(replace(substr(hex(hub.name), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(name AS BLOB), x'00') > 0;
UPDATE hub_institution SET name = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(hub_institution.name)))
    SELECT group_concat(replace(substr(hex(hub_institution.name), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(name AS BLOB), x'00') > 0;
