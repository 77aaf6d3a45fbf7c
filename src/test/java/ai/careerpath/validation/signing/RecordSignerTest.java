package ai.careerpath.validation.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSignerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whoeverHasThePublicKeyCanVerifyTheRecord() throws Exception {
        RecordSigner signer = new RecordSigner(SigningKey.create(), JSON);
        CodeValidation signed = signer.sign(validation("6\n"));

        assertThat(isValid(signer, signed)).isTrue();
        assertThat(isValid(signer, signed.forSkill("Another").atAttempt(2)))
                .as("what says nothing of the execution")
                .isTrue();
        assertThat(isValid(signer, validation("7\n").with(signed.evidence())))
                .as("another output under the same signature")
                .isFalse();
    }

    /** As anybody can who has the published keys, and none of the libraries that signed it. */
    @Test
    void theJdkAloneVerifiesTheRecord() throws Exception {
        RecordSigner signer = new RecordSigner(SigningKey.create(), JSON);
        CodeValidation signed = signer.sign(validation("6\n"));
        String[] parts = Objects.requireNonNull(signed.evidence().signature()).split("\\.", -1);
        JsonNode key = JSON.valueToTree(signer.publicKeys()).at("/keys/0");
        String content = Base64.getUrlEncoder().withoutPadding().encodeToString(signer.content(signed));

        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(publicKey(key.get("x").asText(), key.get("y").asText()));
        verifier.update((parts[0] + "." + content).getBytes(StandardCharsets.US_ASCII));

        assertThat(parts[1]).as("the content is detached").isEmpty();
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void whatIsSignedIsTheCanonicalForm() {
        String content = new String(RecordSigner.none(JSON).content(validation("a\tb\n")), StandardCharsets.UTF_8);

        assertThat(content)
                .startsWith(
                        "{\"code_sha256\":\"abc\",\"details\":\"done\",\"error\":null,\"executed_at\":null,\"execution_time\":0.25,")
                .contains("\"output\":\"a\\tb\\n\"")
                .doesNotContain("skill", "attempts", "signature");
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        RecordSigner signer = RecordSigner.none(JSON);

        assertThat(signer.sign(validation("1\n")).evidence().signature()).isNull();
        assertThat(signer.publicKeys()).containsKey("keys").hasSize(1);
    }

    @Test
    void theKeySetHoldsNothingPrivate() throws Exception {
        ECKey key = SigningKey.create();

        assertThat(new RecordSigner(key, JSON).publicKeys().toString())
                .contains(key.getKeyID())
                .doesNotContain(key.getD().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no key", "{}", "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}"})
    void aWrongKeyIsRefusedWithoutBeingShown(String text) {
        assertThatThrownBy(() -> SigningKey.parse(Secret.of(text)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageNotContaining(text);
    }

    private static boolean isValid(RecordSigner signer, CodeValidation signed) throws Exception {
        JWKSet keys = JWKSet.parse(signer.publicKeys());
        JWSObject signature = JWSObject.parse(signed.evidence().signature(), new Payload(signer.content(signed)));
        return signature.verify(new ECDSAVerifier(
                keys.getKeyByKeyId(signature.getHeader().getKeyID()).toECKey()));
    }

    private static PublicKey publicKey(String x, String y) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(x), coordinate(y));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    private static CodeValidation validation(String output) {
        return new CodeValidation(
                        "Python",
                        CodeValidation.Status.SUCCESS,
                        output,
                        null,
                        0.25,
                        "done",
                        Outcome.EXECUTED,
                        0,
                        false,
                        Source.LOCAL,
                        1,
                        "abc")
                .with(ExecutionRecord.NONE);
    }
}
