package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * A filter that refuses bodies that are too large: at once if they say so, and as soon as they have become so if they
 * do not. Files that are sent as they are (text/csv) may be as large as what pages send as multipart, which is limited
 * where it is taken apart.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    static final DataSize LIMIT = DataSize.ofMegabytes(1);
    static final DataSize FILE_LIMIT = DataSize.ofMegabytes(2);

    private final ProblemWriter problems;

    BodyLimitFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limitOf(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.refuse(request, response, tooLarge(limit));
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static DataSize limitOf(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("text/csv") ? FILE_LIMIT : LIMIT;
    }

    static RequestRefused tooLarge(DataSize limit) {
        String detail = "The body is larger than " + limit.toKilobytes() + " KiB.";
        return new RequestRefused(Problem.of(HttpStatus.CONTENT_TOO_LARGE, detail));
    }

    /** A request whose body can be read up to the limit, and no further. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final DataSize limit;

        Limited(HttpServletRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedInput(super.getInputStream(), limit);
        }
    }
}
