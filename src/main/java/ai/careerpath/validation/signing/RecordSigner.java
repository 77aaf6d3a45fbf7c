package ai.careerpath.validation.signing;

import ai.careerpath.model.CodeValidation;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs what was found out about code: a JSON Web Signature with detached content (RFC 7515, appendix F) over the
 * canonical form (RFC 8785) of the validation without {@code skill}, {@code attempts} and {@code signature}, which say
 * nothing of the execution.
 */
public final class RecordSigner {

    private static final List<String> NOT_SIGNED = List.of("skill", "attempts", "signature");

    private final @Nullable ECKey key;
    private final ObjectMapper json;

    RecordSigner(@Nullable ECKey key, ObjectMapper json) {
        this.key = key;
        this.json = json;
    }

    /** One without a key, which leaves everything unsigned. */
    public static RecordSigner none(ObjectMapper json) {
        return new RecordSigner(null, json);
    }

    /** Returns the validation with its signature; the same where there is no key. */
    public CodeValidation sign(CodeValidation validation) {
        if (key == null) {
            return validation;
        }
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            JWSObject signed = new JWSObject(header, new Payload(content(validation)));
            signed.sign(new ECDSASigner(key));
            return validation.with(validation.evidence().withSignature(signed.serialize(true)));
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has ES256", e);
        }
    }

    /** Returns what is signed. */
    byte[] content(CodeValidation validation) {
        ObjectNode tree = json.valueToTree(validation);
        return CanonicalJson.bytes(tree.remove(NOT_SIGNED));
    }

    /** Returns the keys that signatures can be verified with, as a JSON Web Key Set. */
    public Map<String, Object> publicKeys() {
        return key == null ? new JWKSet().toJSONObject() : new JWKSet(key.toPublicJWK()).toJSONObject();
    }
}
