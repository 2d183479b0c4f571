package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A run in which Waymark writes, is killed in the middle of it and starts again, as often as is asked for. Whoever got
 * no answer asks again, as any client would. In the end everything that was acknowledged has to be on record, once,
 * and views have to be those that somebody would get who built them from the record.
 */
final class KillNine {

    private static final int WRITERS = 4;
    private static final int FEWEST = 5;
    private static final int MORE_AT_MOST = 60;
    private static final String NODE = "--waymark.node-name=killed"; // what it had claimed is its own at once

    private final Installation installation;
    private final JavaOptions java;
    private final String token;
    private final Random random;
    private final List<KeyedWrite> all = new ArrayList<>();
    private List<KeyedWrite> last = List.of();

    KillNine(Installation installation, JavaOptions java, long seed) {
        this.installation = installation;
        this.java = java;
        this.token = installation.operatorsToken();
        this.random = new Random(seed);
    }

    /** @param writes that were acknowledged, at once or when they were repeated */
    record Report(int kills, long writes, long unanswered, long lost, long doubled, boolean viewsEqualRebuild) {}

    Report run(int times) {
        WrittenSchool school;
        try (ForkedWaymark waymark = start()) {
            school = WrittenSchool.register(waymark);
        }
        long unanswered = 0;
        for (int kill = 0; kill < times; kill++) {
            try (ForkedWaymark waymark = start()) {
                repeatLast(waymark);
                last = new Writers(waymark, school, WRITERS)
                        .writeUntilKilled(kill, FEWEST + random.nextInt(MORE_AT_MOST));
            }
            all.addAll(last);
            long left = last.stream().filter(write -> !write.isAcknowledged()).count();
            unanswered += left;
            System.out.printf("kill %d: %d writes, %d of them without an answer%n", kill + 1, last.size(), left);
        }
        return judge(times, unanswered, school);
    }

    private Report judge(int times, long unanswered, WrittenSchool school) {
        List<String> live;
        Map<String, Integer> onRecord;
        try (ForkedWaymark waymark = start()) {
            repeatLast(waymark);
            onRecord = school.written(waymark);
            live = school.everything(waymark::json);
        }
        installation.loseViews();
        List<String> rebuilt;
        try (ForkedWaymark waymark = start()) {
            rebuilt = school.everything(waymark::json);
        }
        return new Report(
                times,
                all.stream().filter(KeyedWrite::isAcknowledged).count(),
                unanswered,
                all.stream().filter(write -> !onRecord.containsKey(write.key())).count(),
                all.stream()
                        .filter(write -> onRecord.getOrDefault(write.key(), 0) > 1)
                        .count(),
                live.equals(rebuilt));
    }

    /** What the last round wrote, under its keys: what had been acknowledged gets the same answer and leaves nothing new. */
    private void repeatLast(ForkedWaymark waymark) {
        for (KeyedWrite write : last) {
            String before = write.id();
            boolean wasAcknowledged = write.isAcknowledged();
            assertThat(write.send(waymark)).as("%s, sent again", write).isTrue();
            if (wasAcknowledged) {
                assertThat(write.id()).as("what %s made", write).isEqualTo(before);
                assertThat(write.events()).as("what %s wrote again", write).isZero();
            }
        }
    }

    private ForkedWaymark start() {
        return ForkedWaymark.start(installation, token, java, NODE, "--waymark.snapshot-after=20");
    }
}
