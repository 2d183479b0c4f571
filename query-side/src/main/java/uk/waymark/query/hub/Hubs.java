package uk.waymark.query.hub;

import java.util.List;
import java.util.UUID;

/** The hubs that there are, by their names. */
public record Hubs(List<Hub> hubs) {

    /** One hub, by what people know it by. */
    public record Hub(UUID hubId, String name) {}
}
