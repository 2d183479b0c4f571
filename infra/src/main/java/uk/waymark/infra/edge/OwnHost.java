package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.settings.PublicAddress;

/**
 * A filter that refuses requests for another host than ours, where it is known which is ours: nothing that is made of such a
 * request, a link or a redirect, leads elsewhere. Whoever asks after the health does so by any name.
 */
final class OwnHost extends OncePerRequestFilter {

    private final PublicAddress ours;
    private final ProblemWriter problems;

    OwnHost(PublicAddress ours, ProblemWriter problems) {
        this.ours = ours;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/") || !ours.isNot(request.getServerName());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.refuse(
                request,
                response,
                new RequestRefused(Problem.of(
                        HttpStatus.MISDIRECTED_REQUEST,
                        "This is %s, and not the host that was asked for.".formatted(ours.of("/")))));
    }
}
