-- The entry by which the person is known, if this one was merged into it: as the facts say.
ALTER TABLE person ADD COLUMN merged_into TEXT;
