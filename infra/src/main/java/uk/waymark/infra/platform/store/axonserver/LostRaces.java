package uk.waymark.infra.platform.store.axonserver;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * A translator that says with Axon's own exception that a place in a stream was taken already. The connector hands on the
 * bare status of the call when events are committed, and nobody above it could tell a lost race from a fault.
 */
final class LostRaces implements ClientInterceptor {

    private static final String APPEND = EventStoreGrpc.getAppendEventMethod().getFullMethodName();

    @Override
    public <Q, R> ClientCall<Q, R> interceptCall(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        ClientCall<Q, R> call = next.newCall(method, options);
        if (!method.getFullMethodName().equals(APPEND)) {
            return call;
        }
        return new SimpleForwardingClientCall<>(call) {
            @Override
            public void start(Listener<R> listener, Metadata headers) {
                super.start(new Told<>(listener), headers);
            }
        };
    }

    private static final class Told<R> extends SimpleForwardingClientCallListener<R> {

        Told(ClientCall.Listener<R> listener) {
            super(listener);
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            boolean taken = status.getCode() == Status.Code.OUT_OF_RANGE;
            super.onClose(
                    taken
                            ? status.withCause(new ConcurrencyException(String.valueOf(status.getDescription())))
                            : status,
                    trailers);
        }
    }
}
