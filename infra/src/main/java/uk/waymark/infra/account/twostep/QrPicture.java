package uk.waymark.infra.account.twostep;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as the outline of its dark squares, for a page that may load nothing from elsewhere. */
public record QrPicture(QrCode code) {

    /** As wide as four squares, so that cameras find it. */
    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        return new QrPicture(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** The {@code viewBox} of an SVG. */
    public String viewBox() {
        int size = code.size + 2 * MARGIN;
        return "0 0 %d %d".formatted(size, size);
    }

    /** The {@code d} of an SVG's path. */
    public String path() {
        return IntStream.range(0, code.size * code.size)
                .filter(at -> code.getModule(at % code.size, at / code.size))
                .mapToObj(at -> "M%d,%dh1v1h-1z".formatted(at % code.size + MARGIN, at / code.size + MARGIN))
                .collect(Collectors.joining());
    }
}
