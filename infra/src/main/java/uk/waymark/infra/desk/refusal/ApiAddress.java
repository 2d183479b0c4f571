package uk.waymark.infra.desk.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The addresses of the API. Wherever a handler has been found, the handler says whether it is the API's; this is for
 * refusals before that. The firewall lets an address be written in one way only, so looking at its beginning is enough.
 */
public final class ApiAddress {

    private ApiAddress() {}

    /** Whether the request, or the one that an error page is for, was sent to the API. */
    public static boolean isOf(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = first == null ? request.getRequestURI() : first.toString();
        // a request that could not be read has none
        return address != null && address.startsWith(request.getContextPath() + "/api/");
    }
}
