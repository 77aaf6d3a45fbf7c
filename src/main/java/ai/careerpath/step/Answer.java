package ai.careerpath.step;

import java.util.function.Function;

/** A value and where it came from. */
public record Answer<T>(T value, Provenance provenance) {

    public <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return new Answer<>(change.apply(value), provenance);
    }
}
