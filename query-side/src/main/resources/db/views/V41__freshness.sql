-- Whether anything changed is asked every second: neither all facts nor all positions are to be read for it.
CREATE INDEX history_fact_first ON history_fact (institution_id, version, stream) WHERE version = 0;

CREATE INDEX view_position_of_stream ON view_position (stream);
