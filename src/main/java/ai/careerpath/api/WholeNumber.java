package ai.careerpath.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number, as JSON Schema knows an integer: 6 and 6.0, but not 6.5. One that no int holds becomes the nearest, so
 * that the limits of its field refuse it.
 */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    /** No int has more digits. */
    private static final int MOST_DIGITS = 10;

    WholeNumber() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (Integer) context.handleUnexpectedToken(Integer.class, parser);
        }
        BigDecimal number = parser.getDecimalValue().stripTrailingZeros();
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && number.scale() > 0) {
            return (Integer) context.handleWeirdNumberValue(Integer.class, number, "not a whole number");
        }
        // An exponent of millions is not written out.
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return number.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValueExact()));
    }
}
