package uk.waymark.command.stream;

import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.text.IsBlankString.blankOrNullString;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** Axon's fixture for a stream, on 10 January 2025, with what the handlers are given in the application. */
public final class StreamFixture {

    public static final Instant NOW = Instant.parse("2025-01-10T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

    private StreamFixture() {}

    public static <T extends RecordedStream> AggregateTestFixture<T> of(Class<T> stream) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(stream);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        fixture.registerCommandHandlerInterceptor(new RefusalInterceptor());
        fixture.givenCurrentTime(NOW);
        return fixture;
    }

    /** Expects a refusal of that code and field, and that nothing was written. */
    public static void refused(ResultValidator<?> result, Refusal.Code code, @Nullable String field) {
        result.expectException(CommandRefused.class)
                .expectNoEvents()
                .expectExceptionDetails(allOf(
                        hasProperty("code", Refusal::code, is(code)),
                        hasProperty("field", Refusal::field, is(field)),
                        hasProperty("message", Refusal::message, not(blankOrNullString()))));
    }

    /** As {@link #refused}, and that the value is among those that would have been taken. */
    public static void refusedAllowing(ResultValidator<?> result, Refusal.Code code, String field, String value) {
        refused(result, code, field);
        result.expectExceptionDetails(hasProperty("allowed", Refusal::allowed, hasItem(value)));
    }

    private static <V> Matcher<Refusal> hasProperty(String name, Function<Refusal, V> of, Matcher<? super V> matcher) {
        return new FeatureMatcher<Refusal, V>(matcher, "refusal with " + name, name) {
            @Override
            protected V featureValueOf(Refusal refusal) {
                return of.apply(refusal);
            }
        };
    }
}
