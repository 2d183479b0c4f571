package uk.waymark.infra.platform.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import uk.waymark.infra.platform.backup.BackupProperties;
import uk.waymark.infra.platform.retention.RetentionProperties;
import uk.waymark.infra.platform.settings.KnownSettings;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;

/** The settings that Waymark itself would have if it were started here: files, environment variables, {@code --a.b=c}. */
final class Settings {

    private static final Pattern SETTING = Pattern.compile("--([\\w-]+(?:\\.[\\w\\[\\]-]+)+)=(.*)");

    private final ConfigurableEnvironment environment = new StandardEnvironment();

    private Settings(Map<String, Object> given) {
        environment.getPropertySources().addFirst(new MapPropertySource("command line", given));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
    }

    /**
     * Settings, with those among the arguments first.
     *
     * @throws uk.waymark.infra.platform.store.StoreRefused if one of them is misspelt
     */
    static Settings among(List<String> arguments) {
        Map<String, Object> given = new TreeMap<>();
        arguments.stream()
                .map(SETTING::matcher)
                .filter(Matcher::matches)
                .forEach(setting -> given.put(setting.group(1), setting.group(2)));
        KnownSettings.refuseUnknown(given.keySet());
        return new Settings(given);
    }

    /** Whether an argument is a setting and no option of a command. */
    static boolean isOne(String argument) {
        return SETTING.matcher(argument).matches();
    }

    StoreKind store() {
        return bound("waymark", StoreProperties.class).store();
    }

    Path data() {
        return bound("waymark", StoreProperties.class).data();
    }

    BackupProperties backups() {
        return bound("waymark.backup", BackupProperties.class);
    }

    RetentionProperties retention() {
        return bound("waymark.retention", RetentionProperties.class);
    }

    /** Null if it is not set. */
    @Nullable
    String get(String property) {
        return environment.getProperty(property);
    }

    /** Nothing but warnings between the lines that a command prints. */
    void quieten() {
        LoggingSystem logging = LoggingSystem.get(Settings.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /** What this logger says stands between the lines after all. */
    void say(String logger) {
        LoggingSystem.get(Settings.class.getClassLoader()).setLogLevel(logger, LogLevel.INFO);
    }

    /** Settings of one kind, with their defaults. */
    <T> T bound(String prefix, Class<T> type) {
        return Binder.get(environment).bindOrCreate(prefix, type);
    }
}
