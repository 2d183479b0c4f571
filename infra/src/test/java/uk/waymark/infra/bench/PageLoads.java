package uk.waymark.infra.bench;

import java.net.http.HttpResponse;
import java.util.Arrays;
import uk.waymark.infra.acceptance.ForkedWaymark;

/** How long the same page takes at two instances that are asked in turn, one of which is idle. */
final class PageLoads {

    private static final int WARM_UP = 40;
    private static final int MEASURED = 20;

    private final ForkedWaymark loaded;
    private final ForkedWaymark idle;
    private final String home;
    private final String idleHome;
    private double slowestMedian;

    private PageLoads(ForkedWaymark loaded, ForkedWaymark idle) {
        this.loaded = loaded;
        this.idle = idle;
        this.home = home(loaded);
        this.idleHome = home(idle);
    }

    static PageLoads of(ForkedWaymark loaded, ForkedWaymark idle) {
        PageLoads pages = new PageLoads(loaded, idle);
        for (int i = 0; i < WARM_UP; i++) {
            millis(loaded, pages.home);
            millis(idle, pages.idleHome);
        }
        return pages;
    }

    private static String home(ForkedWaymark waymark) {
        return "/institutions/"
                + waymark.json("/api/institutions?urn=999001")
                        .path("institutionId")
                        .asString();
    }

    /** The page's address at the instance that is not idle. */
    String home() {
        return home;
    }

    void report(String load) {
        double[] here = new double[MEASURED];
        double[] there = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            here[i] = millis(loaded, home);
            there[i] = millis(idle, idleHome);
        }
        Arrays.sort(here);
        Arrays.sort(there);
        slowestMedian = Math.max(slowestMedian, here[MEASURED / 2]);
        System.out.printf(
                "under %-22s median %6.1f ms, slowest %6.1f ms; idle beside it %6.1f ms, %6.1f ms%n",
                load, here[MEASURED / 2], here[MEASURED - 1], there[MEASURED / 2], there[MEASURED - 1]);
    }

    double slowestMedian() {
        return slowestMedian;
    }

    private static double millis(ForkedWaymark waymark, String path) {
        long began = System.nanoTime();
        HttpResponse<String> answer = waymark.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
