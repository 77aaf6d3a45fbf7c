package ai.careerpath.validation.signing;

import ai.careerpath.command.Command;
import ai.careerpath.command.CommandFailedException;
import com.nimbusds.jose.JOSEException;
import java.io.PrintStream;

/** {@code --careerpath.command=create-signing-key}: prints a new key for {@code CAREERPATH_SIGNING_KEY}. */
final class CreateSigningKeyCommand implements Command {

    @Override
    public String name() {
        return "create-signing-key";
    }

    @Override
    public void run(PrintStream out) throws CommandFailedException {
        try {
            out.println(SigningKey.create().toJSONString());
        } catch (JOSEException e) {
            throw new CommandFailedException("No key was made: " + e.getMessage(), e);
        }
    }
}
