package uk.waymark.infra.desk;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Etag;

/** The receipts as the API answers them, once their writer would see in every view what they wrote. */
@Component
public record Receipts(Desk desk) {

    /** Says {@code behind} if the views did not take the write in while we waited; the write itself is on record. */
    public static final String VIEWS_HEADER = "Waymark-Views";

    /** 200: something was changed, or was already as it should be. */
    public ResponseEntity<Receipt> changed(Receipt receipt) {
        return answer(HttpStatus.OK, receipt, null);
    }

    /** 201: something was added to what there is. */
    public ResponseEntity<Receipt> added(Receipt receipt) {
        return answer(HttpStatus.CREATED, receipt, null);
    }

    /** 201: something exists now, and has an address. */
    public ResponseEntity<Receipt> created(Receipt receipt, String collection) {
        return answer(HttpStatus.CREATED, receipt, URI.create(collection + "/" + receipt.written().stream()));
    }

    private ResponseEntity<Receipt> answer(HttpStatus status, Receipt receipt, @Nullable URI address) {
        HttpHeaders headers = headers(receipt);
        if (address != null) {
            headers.setLocation(address);
        }
        return ResponseEntity.status(status).headers(headers).body(receipt);
    }

    /** The headers of an answer that says more than the receipt. */
    public HttpHeaders headers(Receipt receipt) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(Etag.of(receipt.version()));
        if (!desk.await(receipt)) {
            headers.set(VIEWS_HEADER, "behind");
        }
        return headers;
    }
}
