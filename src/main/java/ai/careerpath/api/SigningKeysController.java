package ai.careerpath.api;

import ai.careerpath.validation.signing.RecordSigner;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the public keys that records of executions are signed with. */
@RestController
final class SigningKeysController {

    private final RecordSigner signer;

    SigningKeysController(RecordSigner signer) {
        this.signer = signer;
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = "application/json")
    Map<String, Object> keys() {
        return signer.publicKeys();
    }
}
