// expects: compile-or-limit
import javax.annotation.processing.*;
@SupportedAnnotationTypes("*")
public class Attack extends AbstractProcessor {
    static { System.out.println("ESCAPED into the compiler"); }
    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> t, RoundEnvironment e) { return false; }
}
// -J-XX:OnOutOfMemoryError=id @/etc/passwd \u0022; -processor Attack
\u0063lass \u0042 { int x = ; }
