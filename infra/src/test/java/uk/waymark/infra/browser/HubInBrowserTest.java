package uk.waymark.infra.browser;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HubInBrowserTest extends BrowserTest {

    @Test
    void the_pages_of_hubs_are_accessible_light_and_dark_and_narrow() {
        UUID school = institution();
        answer(assessment(school), "2.3", 2).is(200);
        UUID hub = post("/api/hubs", "{\"name\":\"Tidewater Careers Hub\"}")
                .is(201)
                .id("hubId");
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"tester@waymark.example\"}")
                .is(200);
        put("/api/institutions/" + school + "/hubs/" + hub, "{}").is(200);
        put("/api/institutions/" + school + "/hubs/" + hub + "/sharing/cimm-school", "{}")
                .is(200);
        Page page = window(800);
        for (String path : new String[] {"/", "/hubs", "/hubs/" + hub, "/institutions/" + school + "/sharing"}) {
            page.navigate(path);
            everybodyCanUse(page);
        }
    }
}
