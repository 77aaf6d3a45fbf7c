package ai.careerpath.sandbox.process.guest;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds out, while a file is compiled, which of its top-level classes to run: the first with the best main method. */
final class MainClassFinder implements TaskListener {

    private String best = "Main";
    private int bestRank = -1;

    String mainClass() {
        return best;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
            TypeElement type = event.getTypeElement();
            int rank = rank(type);
            if (rank > bestRank) {
                bestRank = rank;
                best = type.getQualifiedName().toString();
            }
        }
    }

    // From Java 25 on an instance method will do where there is no static one.
    private static int rank(TypeElement type) {
        int rank = 0;
        for (Element member : type.getEnclosedElements()) {
            if (member.getSimpleName().contentEquals("main")) {
                rank = Math.max(rank, member.getModifiers().contains(Modifier.STATIC) ? 2 : 1);
            }
        }
        return rank;
    }
}
