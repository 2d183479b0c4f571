package uk.waymark.infra.importing.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line by which Excel is told what separates fields: {@code sep=;}.
 *
 * @param delimiter null if the file does not say
 * @param rest the file with that line left empty, so that the others keep their numbers
 */
record DeclaredDelimiter(@Nullable Character delimiter, String rest) {

    private static final Pattern LINE =
            Pattern.compile("\\A\"?sep=([^\"\\r\\n])\"?[,;\\t]*(?=\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    static DeclaredDelimiter of(String text) {
        Matcher line = LINE.matcher(text);
        return line.find()
                ? new DeclaredDelimiter(line.group(1).charAt(0), text.substring(line.end()))
                : new DeclaredDelimiter(null, text);
    }
}
