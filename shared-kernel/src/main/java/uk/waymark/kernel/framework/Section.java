package uk.waymark.kernel.framework;

import java.util.List;

/**
 * A theme (CIMM) or benchmark (Gatsby).
 *
 * @param benchmarks numbers of the Gatsby Benchmarks that the section stands for; may be empty
 */
public record Section(String code, String title, List<Integer> benchmarks, List<Item> items) {}
