package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * A transformer that puts the components of govuk-frontend into Waymark's colours: each colour that its style sheet was
 * compiled with becomes a variable of ours, so that light, dark and print need no override per component. Its typeface,
 * which is reserved for gov.uk, is taken out.
 */
final class Palette implements ResourceTransformer {

    private static final String TYPEFACE = "font-family:GDS Transport,arial,sans-serif";
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put("#0b0c0c", "ink");
        COLOURS.put("#ffffff", "paper");
        COLOURS.put("#fff", "paper");
        COLOURS.put("#505a5f", "quiet");
        COLOURS.put("#b1b4b6", "rule");
        COLOURS.put("#f3f2f1", "wash");
        COLOURS.put("#dbdad9", "wash-strong");
        COLOURS.put("#c1c3c5", "wash-strong");
        COLOURS.put("#1d70b8", "link");
        COLOURS.put("#1a65a6", "link-strong");
        COLOURS.put("#003078", "link-strong");
        COLOURS.put("#4c2c92", "link-visited");
        COLOURS.put("#d4351c", "error");
        COLOURS.put("#aa2a16", "error-strong");
        COLOURS.put("#00703c", "act");
        COLOURS.put("#005a30", "act-strong");
        COLOURS.put("#002d18", "act-edge");
        COLOURS.put("#fd0", "focus");
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource original = chain.transform(request, resource);
        String name = original.getFilename();
        if (name == null || !name.equals("govuk-frontend.min.css")) {
            return original;
        }
        String css = original.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(original, inOurs(css).getBytes(StandardCharsets.UTF_8));
    }

    /** Only where a value stands: the same digits in an address or a name are left alone. */
    static String inOurs(String css) {
        String ours = css.replaceAll("@font-face\\{[^}]*}", "")
                .replace(TYPEFACE, "font-family:var(--typeface)")
                .replaceAll("/\\*# sourceMappingURL[^*]*\\*/", "");
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            ours = ours.replaceAll(
                    "(?<=[:, ])" + colour.getKey() + "(?![0-9a-fA-F])", "var(--" + colour.getValue() + ")");
        }
        return ours;
    }
}
