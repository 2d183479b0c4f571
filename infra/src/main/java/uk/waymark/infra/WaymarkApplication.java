package uk.waymark.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import uk.waymark.infra.platform.cli.CommandLineTool;

/** The application, which starts Waymark, or does what a command asks for instead. */
@SpringBootApplication(scanBasePackages = "uk.waymark")
@ConfigurationPropertiesScan
public class WaymarkApplication {

    public static void main(String[] args) {
        if (CommandLineTool.isMeantBy(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
