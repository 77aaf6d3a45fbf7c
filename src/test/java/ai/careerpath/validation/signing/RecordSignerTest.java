package ai.careerpath.validation.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
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
