package uk.waymark.infra.frame.live;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.waymark.infra.frame.layout.Sites;

/** The endpoint where an open page listens for changes. */
@Controller
record LiveEndpoint(LiveWatch watch, Sites sites) {

    /**
     * Says {@code changed} whenever something of the institution did, until the page is closed or hidden.
     *
     * @param told the figure that the page was made with, or has heard of before it was hidden
     * @param heard what its browser has heard of before the connection broke, which is later
     */
    @GetMapping("/institutions/{institutionId}/live")
    SseEmitter listen(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable String told,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
            HttpServletRequest request) {
        sites.ofInstitution(institutionId, null);
        return watch.open(LiveListener.of(request), institutionId, heard == null ? told : heard);
    }

    /** A page that was closed: there is nobody left to be told what is wrong. */
    @ExceptionHandler(IOException.class)
    void closed() {}
}
