ALTER TABLE person ADD COLUMN merged_into TEXT;
