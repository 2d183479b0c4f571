package uk.waymark.infra.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The bytes that a thief would find in the files of an installation: words in any usual writing, wherever they stand.
 */
public final class Bytes {

    private static final List<Charset> WRITINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Bytes() {}

    /** The files that hold the words, by the writing in which they do. */
    public static List<String> holding(Path directory, String words) {
        List<String> found = new ArrayList<>();
        Map<Path, byte[]> files = read(directory);
        WRITINGS.forEach(writing -> {
            byte[] plain = words.getBytes(writing);
            found.addAll(holding(files, plain, writing.name()));
            base64(plain).forEach(coded -> found.addAll(holding(files, coded, "Base64 of " + writing)));
        });
        return found;
    }

    public static List<String> holding(Path directory, byte[] bytes) {
        return holding(read(directory), bytes, "bytes");
    }

    private static List<String> holding(Map<Path, byte[]> files, byte[] needle, String writing) {
        return files.entrySet().stream()
                .filter(file -> indexOf(file.getValue(), needle) >= 0)
                .map(file -> file.getKey().getFileName() + ": " + writing)
                .toList();
    }

    /** However the words were placed among others that were coded with them. */
    private static List<byte[]> base64(byte[] plain) {
        List<byte[]> coded = new ArrayList<>();
        for (int from = 0; from < 3; from++) {
            int whole = (plain.length - from) / 3 * 3;
            coded.add(Base64.getEncoder().encode(Arrays.copyOfRange(plain, from, from + whole)));
        }
        return coded;
    }

    private static Map<Path, byte[]> read(Path directory) {
        Map<Path, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static int indexOf(byte[] file, byte[] needle) {
        outer:
        for (int at = 0; at <= file.length - needle.length; at++) {
            for (int i = 0; i < needle.length; i++) {
                if (file[at + i] != needle[i]) {
                    continue outer;
                }
            }
            return at;
        }
        return -1;
    }
}
