package uk.waymark.command.stream;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;

/**
 * The rule that saving words without a change writes nothing. Each text is sealed under a key of its own, so the same
 * words never have the same ciphertext: they are opened to be compared.
 */
public final class SameWords {

    private SameWords() {}

    /** Spaces around words and kinds of line breaks do not count. Words that cannot be read any more are like no others. */
    public static boolean are(@Nullable ErasableText standing, ErasableText asked, TextOpener texts) {
        if (standing == null) {
            return false;
        }
        Map<UUID, OpenedText> opened = texts.open(List.of(standing, asked));
        return opened.get(standing.textId()) instanceof OpenedText.Readable before
                && opened.get(asked.textId()) instanceof OpenedText.Readable now
                && plain(before.words()).equals(plain(now.words()));
    }

    private static String plain(String words) {
        return words.strip().replace("\r\n", "\n");
    }
}
