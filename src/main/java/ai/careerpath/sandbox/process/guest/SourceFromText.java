package ai.careerpath.sandbox.process.guest;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source file whose public class may have any name. */
final class SourceFromText extends SimpleJavaFileObject {

    private final String name;
    private final String code;
    private @Nullable String publicClass;

    SourceFromText(String name, String code) {
        super(URI.create("string:///" + name), Kind.SOURCE);
        this.name = name;
        this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
    }

    @Override
    public String getName() {
        return name;
    }

    // The compiler asks for each public class, and one file still holds only one; it also asks for module-info.
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        if (simpleName.contains("-")) {
            return false;
        }
        if (publicClass == null) {
            publicClass = simpleName;
        }
        return publicClass.equals(simpleName);
    }
}
