package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * A filter that takes what a browser sends from our own pages only. Browsers say where a request comes from, and no page
 * can make them say otherwise (Fetch Metadata, and RFC 6454 for those that do not know it). A program says nothing, or brings a
 * token, which no browser sends by itself.
 */
final class OwnOriginFilter extends OncePerRequestFilter {

    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter problems;

    OwnOriginFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader(SITE);
        if (site == null ? isOwn(request.getHeader(HttpHeaders.ORIGIN)) : OWN.contains(site)) {
            chain.doFilter(request, response);
        } else {
            Problem foreign = Problem.of(
                    HttpStatus.FORBIDDEN,
                    "This came from a page of another site, so nothing was done. Open Waymark itself, and do it there.");
            problems.refuse(request, response, new RequestRefused(foreign));
        }
    }

    private static boolean isOwn(@Nullable String origin) {
        return origin == null
                || origin.equals(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .replacePath(null)
                        .toUriString());
    }
}
