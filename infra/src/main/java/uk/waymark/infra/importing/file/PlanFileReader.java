package uk.waymark.infra.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** A reader of one file: it decodes the file, finds its delimiter by what makes sense of the header, and cuts it into rows. */
final class PlanFileReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** Records that hold words, among which the header has to be: above it some put a title, and who made the plan. */
    private static final int HEADER_WITHIN = 20;

    private final PlanText text;
    private final DeclaredDelimiter declared;

    PlanFileReader(byte[] bytes) {
        if (bytes.length > PlanFile.LARGEST.toBytes()) {
            throw PlanRefused.tooLarge();
        }
        text = PlanText.decode(bytes);
        declared = DeclaredDelimiter.of(text.characters());
    }

    PlanFile read() {
        try (Stream<CsvRecord> records = csv(delimiter()).stream()) {
            List<CsvRecord> read = records.filter(PlanFileReader::holdsWords)
                    .limit(PlanFile.MOST_ROWS + HEADER_WITHIN + 1L)
                    .toList();
            if (read.isEmpty()) {
                throw empty();
            }
            int place = headerPlace(read);
            PlanHeader header = PlanHeader.of(read.get(place).getFields());
            return new PlanFile(
                    rows(header, read.subList(place + 1, read.size())),
                    text.assumed() ? Optional.of(text.encoding()) : Optional.empty(),
                    header.ignored(),
                    read.subList(0, place).stream().map(PlanFileReader::words).toList());
        } catch (CsvParseException notWellFormed) {
            throw malformed(notWellFormed);
        }
    }

    /** Where most columns have a name that we know; the first record if none has. */
    private static int headerPlace(List<CsvRecord> records) {
        return IntStream.range(0, Math.min(HEADER_WITHIN, records.size()))
                .boxed()
                .max(Comparator.<Integer>comparingLong(place -> namedColumns(records.get(place)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String words(CsvRecord titles) {
        return titles.getFields().stream()
                .filter(field -> !field.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static List<PlanRow> rows(PlanHeader header, List<CsvRecord> records) {
        if (records.isEmpty()) {
            throw PlanRefused.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "NO_ROWS", "The file has a header, but no row under it.");
        }
        if (records.size() > PlanFile.MOST_ROWS) {
            throw PlanRefused.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "TOO_MANY_ROWS",
                    "The file has more than " + PlanFile.MOST_ROWS + " rows (row "
                            + (PlanFile.MOST_ROWS + 1) + " starts on line "
                            + records.get(PlanFile.MOST_ROWS).getStartingLineNumber()
                            + "); a plan has one for each item.");
        }
        List<PlanRow> rows = new ArrayList<>();
        records.forEach(each -> rows.add(header.row(each.getStartingLineNumber(), each.getFields())));
        return List.copyOf(rows);
    }

    /** What the file says, or else the one under which most columns have a name that we know; a comma if that decides nothing. */
    private char delimiter() {
        Character said = declared.delimiter();
        return said != null
                ? said
                : DELIMITERS.stream()
                        .max(Comparator.comparingLong(this::knownColumns)
                                .thenComparingInt(each -> -DELIMITERS.indexOf(each)))
                        .orElseThrow();
    }

    private long knownColumns(char delimiter) {
        try (Stream<CsvRecord> records = csv(delimiter).stream()) {
            return records.filter(PlanFileReader::holdsWords)
                    .limit(HEADER_WITHIN)
                    .mapToLong(PlanFileReader::namedColumns)
                    .max()
                    .orElse(0);
        } catch (CsvParseException notWithThisDelimiter) {
            return 0;
        }
    }

    private static long namedColumns(CsvRecord header) {
        return header.getFields().stream()
                .flatMap(heading -> PlanColumn.of(heading).stream())
                .distinct()
                .count();
    }

    private CsvReader<CsvRecord> csv(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(declared.rest());
    }

    private static boolean holdsWords(CsvRecord each) {
        return each.getFields().stream().anyMatch(field -> !field.isBlank());
    }

    private static PlanRefused empty() {
        return PlanRefused.of(
                HttpStatus.BAD_REQUEST,
                "EMPTY_FILE",
                "The file is empty. Expected a header line with " + PlanColumn.headings() + ", then the rows.");
    }

    private static PlanRefused malformed(CsvParseException cause) {
        return PlanRefused.of(
                HttpStatus.BAD_REQUEST,
                "MALFORMED_CSV",
                "The file is no well-formed CSV: " + cause.getMessage()
                        + ". A text in quotation marks must end with one; a quotation mark inside is written twice.",
                cause);
    }
}
