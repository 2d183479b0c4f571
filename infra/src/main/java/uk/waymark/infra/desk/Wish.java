package uk.waymark.infra.desk;

import java.util.function.Function;
import org.springframework.core.ResolvableType;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.message.Command;

/**
 * A wish that somebody has to put something on record. Its constraints say whether what was typed or sent can be read;
 * the command that it becomes finds out whether it can be done.
 */
public interface Wish {

    /** What was typed or sent: it is validated, and recognised when the same request comes again. */
    Dated body();

    /** The command that it becomes, which says who may send it. */
    Class<? extends Command> becomes();

    /** The command. Texts are sealed and ids are given with the draft. */
    Command command(Draft draft);

    /** A wish whose body is shared by several of them. */
    static <C extends Command> Wish of(Dated body, Class<C> becomes, Function<Draft, C> command) {
        return new Wish() {
            @Override
            public Dated body() {
                return body;
            }

            @Override
            public Class<? extends Command> becomes() {
                return becomes;
            }

            @Override
            public Command command(Draft draft) {
                return command.apply(draft);
            }
        };
    }

    /** A wish that is its own body: a record of what was typed or sent. It says with its type what it becomes. */
    interface Itself<C extends Command> extends Wish, Dated {

        @Override
        default Dated body() {
            return this;
        }

        @Override
        default Class<? extends Command> becomes() {
            ResolvableType itself = ResolvableType.forClass(Itself.class, getClass());
            return itself.getGeneric().toClass().asSubclass(Command.class);
        }

        @Override
        C command(Draft draft);
    }
}
