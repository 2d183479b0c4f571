package uk.waymark.infra.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** A reader of one file: it decodes the file, finds its delimiter by what makes sense of the header, and cuts it into rows. */
final class PlanFileReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final PlanText text;

    PlanFileReader(byte[] bytes) {
        if (bytes.length > PlanFile.LARGEST.toBytes()) {
            throw PlanRefused.tooLarge();
        }
        text = PlanText.decode(bytes);
    }

    PlanFile read() {
        char delimiter = delimiter();
        try (Stream<CsvRecord> records = csv(delimiter).stream()) {
            List<CsvRecord> read = records.filter(PlanFileReader::holdsWords)
                    .limit(PlanFile.MOST_ROWS + 2L)
                    .toList();
            if (read.isEmpty()) {
                throw empty();
            }
            PlanHeader header = PlanHeader.of(read.getFirst().getFields());
            return new PlanFile(
                    rows(header, read.subList(1, read.size())),
                    text.assumed() ? Optional.of(text.encoding()) : Optional.empty(),
                    header.ignored());
        } catch (CsvParseException notWellFormed) {
            throw malformed(notWellFormed);
        }
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
                            + records.getLast().getStartingLineNumber() + "); a plan has one for each item.");
        }
        List<PlanRow> rows = new ArrayList<>();
        records.forEach(each -> rows.add(header.row(each.getStartingLineNumber(), each.getFields())));
        return List.copyOf(rows);
    }

    /** The one under which most columns have a name that we know; a comma if that decides nothing. */
    private char delimiter() {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(this::knownColumns).thenComparing(each -> -DELIMITERS.indexOf(each)))
                .orElseThrow();
    }

    private long knownColumns(char delimiter) {
        try (Stream<CsvRecord> records = csv(delimiter).stream()) {
            return records.filter(PlanFileReader::holdsWords).findFirst().stream()
                    .flatMap(header -> header.getFields().stream())
                    .filter(heading -> PlanColumn.of(heading).isPresent())
                    .count();
        } catch (CsvParseException notWithThisDelimiter) {
            return 0;
        }
    }

    private CsvReader<CsvRecord> csv(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.characters());
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
