package ai.careerpath.catalog.occupation;

import java.util.List;

/** An occupation and what people call it. */
public record OccupationTitles(Occupation occupation, List<String> titles) {

    public OccupationTitles {
        titles = List.copyOf(titles);
    }
}
