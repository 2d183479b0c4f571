package uk.waymark.infra.importing.file;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * A plan as it was sent.
 *
 * @param rows every record that holds words, in the order of the file
 * @param assumedEncoding what the file was taken for, if nothing in it says so
 * @param ignoredColumns headings that mean nothing to the import
 * @param aboveHeader the words of records above the header, such as a title
 */
public record PlanFile(
        List<PlanRow> rows, Optional<Charset> assumedEncoding, List<String> ignoredColumns, List<String> aboveHeader) {

    /** The largest plan, whichever way it comes. What carries it may be twice as large, so that its field can be named. */
    public static final DataSize LARGEST = DataSize.ofMegabytes(1);

    /** Records beside the header; a plan has a few dozen. */
    public static final int MOST_ROWS = 1_000;

    /**
     * The characters of a file, whatever they are encoded in.
     *
     * @throws PlanRefused if it is no text
     */
    public static String characters(byte[] bytes) {
        return PlanText.decode(bytes).characters();
    }

    /** @throws PlanRefused if the file cannot be read as a whole, or is larger than any plan */
    public static PlanFile read(byte[] bytes) {
        return new PlanFileReader(bytes).read();
    }
}
