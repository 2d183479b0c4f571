package uk.waymark.infra.platform.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class LostRacesTest {

    @Test
    void a_place_that_was_taken_is_told_as_a_lost_race() {
        assertThat(told(EventStoreGrpc.getAppendEventMethod(), Status.OUT_OF_RANGE.withDescription("taken")))
                .satisfies(status -> {
                    assertThat(status.getCode()).isEqualTo(Status.Code.OUT_OF_RANGE);
                    assertThat(status.getCause())
                            .isInstanceOf(ConcurrencyException.class)
                            .hasMessage("taken");
                });
    }

    @Test
    void nothing_else_is_changed() {
        assertThat(told(EventStoreGrpc.getAppendEventMethod(), Status.UNAVAILABLE))
                .isEqualTo(Status.UNAVAILABLE);
        assertThat(told(EventStoreGrpc.getListEventsMethod(), Status.OUT_OF_RANGE))
                .isEqualTo(Status.OUT_OF_RANGE);
    }

    private static <Q, R> Status told(MethodDescriptor<Q, R> method, Status status) {
        AtomicReference<Status> told = new AtomicReference<>();
        new LostRaces()
                .interceptCall(method, CallOptions.DEFAULT, new Ending(status))
                .start(
                        new ClientCall.Listener<>() {
                            @Override
                            public void onClose(Status ended, Metadata trailers) {
                                told.set(ended);
                            }
                        },
                        new Metadata());
        return told.get();
    }

    /** A server that ends every call at once. */
    private static final class Ending extends Channel {

        private final Status status;

        Ending(Status status) {
            this.status = status;
        }

        @Override
        public String authority() {
            return "test";
        }

        @Override
        public <Q, R> ClientCall<Q, R> newCall(MethodDescriptor<Q, R> method, CallOptions options) {
            return new ClientCall<>() {
                @Override
                public void start(Listener<R> listener, Metadata headers) {
                    listener.onClose(status, new Metadata());
                }

                @Override
                public void request(int messages) {}

                @Override
                public void cancel(String message, Throwable cause) {}

                @Override
                public void halfClose() {}

                @Override
                public void sendMessage(Q message) {}
            };
        }
    }
}
