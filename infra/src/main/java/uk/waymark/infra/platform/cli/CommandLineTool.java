package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import uk.waymark.infra.platform.store.StoreRefused;

/** A tool that runs the command that the arguments name. */
public final class CommandLineTool {

    private CommandLineTool() {}

    /** Whether the arguments name a command, known or not, or ask for help; otherwise they are settings of the server. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
    }

    /** Runs it with the terminal as it is. Returns 0 if it is done, 1 if it was refused or failed, 2 if it was misspelt. */
    public static int run(String... arguments) {
        CommandLine terminal = new CommandLine(CommandSpec.create());
        return run(terminal.getOut(), terminal.getErr(), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Settings settings;
        try {
            settings = Settings.among(List.of(arguments));
        } catch (StoreRefused misspelt) {
            tell(err, misspelt);
            return ExitCode.USAGE;
        }
        settings.quieten();
        return new CommandLine(new Commands(settings, out))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler(CommandLineTool::say)
                .execute(Stream.of(arguments)
                        .filter(argument -> !Settings.isOne(argument))
                        .toArray(String[]::new));
    }

    /** A sentence for whoever typed the command, never a stack trace. */
    private static int say(Exception failure, CommandLine line, @Nullable ParseResult given) {
        if (failure instanceof StoreRefused refused) {
            tell(line.getErr(), refused);
        } else if (failure instanceof UncheckedIOException file && file.getCause() != null) {
            line.getErr().println("A file could not be read or written: " + file.getCause());
        } else {
            line.getErr().println("This failed: " + failure);
        }
        return ExitCode.SOFTWARE;
    }

    private static void tell(PrintWriter err, StoreRefused refused) {
        err.println(refused.getMessage());
        err.println(refused.remedy());
    }
}
