-- U+0000, which older versions took, is shown as U+FFFD. SQLite's functions of text end at it: this goes byte by byte.
UPDATE person SET label = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(person.label)))
    SELECT group_concat(replace(substr(hex(person.label), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(label AS BLOB), x'00') > 0;
UPDATE person SET same_label = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(person.same_label)))
    SELECT group_concat(replace(substr(hex(person.same_label), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(same_label AS BLOB), x'00') > 0;
UPDATE person SET name = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(person.name)))
    SELECT group_concat(replace(substr(hex(person.name), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(name AS BLOB), x'00') > 0;
UPDATE account SET name = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(account.name)))
    SELECT group_concat(replace(substr(hex(account.name), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(name AS BLOB), x'00') > 0;
UPDATE account SET initials = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(account.initials)))
    SELECT group_concat(replace(substr(hex(account.initials), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(initials AS BLOB), x'00') > 0;
UPDATE api_token SET label = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(api_token.label)))
    SELECT group_concat(replace(substr(hex(api_token.label), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(label AS BLOB), x'00') > 0;
UPDATE operation SET about = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(operation.about)))
    SELECT group_concat(replace(substr(hex(operation.about), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(about AS BLOB), x'00') > 0;
UPDATE operation SET reason = CAST(unhex((
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 2 FROM place WHERE at + 2 < length(hex(operation.reason)))
    SELECT group_concat(replace(substr(hex(operation.reason), at, 2), '00', 'EFBFBD'), '' ORDER BY at) FROM place)) AS TEXT)
WHERE instr(CAST(reason AS BLOB), x'00') > 0;
