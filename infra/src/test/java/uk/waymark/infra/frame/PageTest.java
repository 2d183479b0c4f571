package uk.waymark.infra.frame;

import java.net.http.HttpRequest;
import java.util.UUID;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.kernel.access.Role;

/** Pages without a browser: the real application, its HTML, and its forms sent as a browser without JavaScript would. */
public abstract class PageTest extends ApiTest {

    private final Visitor tester = new Visitor((path, headers) -> request(path, headers));

    /** Pages as somebody sees them who has just these roles in the institution. */
    protected Visitor visitor(UUID institutionId, Role... roles) {
        String authorization = employee(institutionId, roles).authorization();
        return new Visitor((path, headers) -> requestAs(authorization, path, headers));
    }

    protected Page page(String path) {
        return tester.page(path);
    }

    /** Sends the form and follows to where it leads. */
    protected Page submit(TypedForm form) {
        return tester.submit(form);
    }

    /** Sends what a form of another page would. */
    protected Page send(String path, String encoded) {
        return tester.send(path, encoded);
    }

    protected Page open(HttpRequest.Builder request) {
        return tester.open(request);
    }
}
