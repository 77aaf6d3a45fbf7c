package ai.careerpath.validation.signing;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;

/** Reads and makes keys for ES256 (RFC 7518, section 3.4). */
final class SigningKey {

    private static final String PROPERTY = "careerpath.signing.key";
    private static final String FIX = "Make one with --careerpath.command=create-signing-key.";

    private SigningKey() {}

    /** Returns the key, which has an id; the message of a failure says nothing of the key itself. */
    static ECKey parse(Secret text) {
        ECKey key;
        try {
            key = ECKey.parse(text.reveal());
        } catch (ParseException | IllegalArgumentException e) {
            throw new WrongSettingException(PROPERTY, "it is no elliptic curve key in JSON Web Key form", FIX);
        }
        if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve())) {
            throw new WrongSettingException(PROPERTY, "it must be a private key of the curve P-256", FIX);
        }
        try {
            return key.getKeyID() == null
                    ? new ECKey.Builder(key).keyIDFromThumbprint().build()
                    : key;
        } catch (JOSEException e) {
            throw new WrongSettingException(PROPERTY, "it has no thumbprint", FIX);
        }
    }

    static ECKey create() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyIDFromThumbprint(true)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .generate();
    }
}
