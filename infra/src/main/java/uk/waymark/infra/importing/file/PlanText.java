package uk.waymark.infra.importing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.kernel.text.Characters;

/**
 * The characters of a file, and how they were found.
 *
 * @param encoding what it was read as
 * @param assumed nothing in the file says so; it only fits
 */
record PlanText(String characters, Charset encoding, boolean assumed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A byte order mark decides; else UTF-8 if the bytes are well-formed; else Windows-1252, as Excel writes. */
    static PlanText decode(byte[] bytes) {
        PlanText text = decoded(bytes);
        Characters.unfit(text.characters()).ifPresent(found -> {
            throw unfit(found, line(text.characters(), found));
        });
        return text;
    }

    private static long line(String text, int character) {
        return text.substring(0, text.indexOf(character) + 1).lines().count();
    }

    private static PlanRefused unfit(int character, long line) {
        return character == 0
                ? PlanRefused.of(
                        HttpStatus.BAD_REQUEST,
                        "NOT_TEXT",
                        "Line " + line + " of the file holds a NUL byte, so it is no CSV text. Save it as 'CSV UTF-8'.")
                : PlanRefused.of(
                        HttpStatus.BAD_REQUEST,
                        Problem.VALUE_NOT_ALLOWED,
                        "Line %d of the file: %s".formatted(line, Characters.refusal(character)));
    }

    private static PlanText decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new PlanText(
                    as(StandardCharsets.UTF_16, bytes, 0).orElseThrow(PlanText::notText),
                    StandardCharsets.UTF_16,
                    false);
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return as(StandardCharsets.UTF_8, bytes, skip)
                .map(characters -> new PlanText(characters, StandardCharsets.UTF_8, false))
                .or(() -> as(WINDOWS_1252, bytes, skip).map(characters -> new PlanText(characters, WINDOWS_1252, true)))
                .orElseThrow(PlanText::notText);
    }

    private static Optional<String> as(Charset charset, byte[] bytes, int skip) {
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
            return Optional.of(charset.newDecoder().decode(content).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static PlanRefused notText() {
        return PlanRefused.of(
                HttpStatus.BAD_REQUEST,
                "NOT_TEXT",
                "The file is neither UTF-8 nor UTF-16 nor Windows-1252 text. Save it as 'CSV UTF-8'.");
    }
}
