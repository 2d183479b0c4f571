package uk.waymark.infra.desk;

import java.util.function.Function;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.kernel.message.Command;

/**
 * Something that somebody wants to have on record. What was typed or sent says by its constraints whether it can be read;
 * whether it can be done is for the command that it becomes to find out.
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

    /** A wish that is its own body: a record of what was typed or sent. */
    interface Itself extends Wish, Dated {

        @Override
        default Dated body() {
            return this;
        }
    }
}
