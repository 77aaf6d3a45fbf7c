package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import org.junit.jupiter.api.Test;

class QuickJsErrorsTest {

    @Test
    void uncaughtErrorNamesItsLineAndItsClass() {
        JavaScriptRun run = JavaScriptRun.of("""
                console.log('before');

                function total(order) {
                  throw new RangeError('too much');
                }
                total({});
                """);

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stdout()).isEqualTo("before\n");
        assertThat(run.stderr()).isEqualTo("""
                        index.js:4
                          throw new RangeError('too much');
                                    ^

                        RangeError: too much
                            at total (index.js:4:13)
                            at index.js:6:1
                        """);
    }

    @Test
    void failedPropertyAccessNamesItsLineInTheWordsOfNode() {
        JavaScriptRun run = JavaScriptRun.of("""
                function city(user) {
                  console.log('looking');
                  const found = user.address.city;
                  return found;
                }
                city({});
                """);

        assertThat(run.stderr())
                .startsWith("index.js:3\n")
                .contains(
                        "\nTypeError: Cannot read properties of undefined (reading 'city')\n    at city (index.js:3:");
    }

    @Test
    void unhandledRejectionEndsTheProgram() {
        JavaScriptRun run = JavaScriptRun.of("""
                async function main() {
                  await null;
                  throw new TypeError('boom');
                }
                main();
                setTimeout(() => console.log('never'), 20);
                """);

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).startsWith("index.js:3\n").contains("\nTypeError: boom\n    at main (index.js:3:");
    }

    @Test
    void rejectionThatIsHandledInTimeIsNoFailure() {
        JavaScriptRun run = JavaScriptRun.of("""
                const failed = Promise.reject(new Error('handled'));
                queueMicrotask(() => failed.catch((error) => console.log(error.message)));
                Promise.allSettled([Promise.reject(1)]).then(console.log);
                """);

        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
        assertThat(run.stdout()).isEqualTo("handled\n[ { status: 'rejected', reason: 1 } ]\n");
    }

    @Test
    void rejectionWithoutAnErrorSaysSo() {
        JavaScriptRun run = JavaScriptRun.of("Promise.reject('why')");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).contains("UnhandledPromiseRejection").contains("'why'");
    }

    @Test
    void thrownValueThatIsNoErrorIsShown() {
        assertThat(JavaScriptRun.of("throw 'x'").stderr()).isEqualTo("Uncaught 'x'\n");
        assertThat(JavaScriptRun.of("throw { code: 7 }").stderr()).isEqualTo("Uncaught { code: 7 }\n");
        assertThat(JavaScriptRun.of("throw null").exit()).isEqualTo(GuestExit.ended(1));
    }

    @Test
    void errorKeepsItsOwnClassFieldsAndCause() {
        JavaScriptRun run = JavaScriptRun.of("""
                class PaymentError extends Error {
                  constructor(message, options) {
                    super(message, options);
                    this.name = 'PaymentError';
                    this.code = 402;
                  }
                }
                throw new PaymentError('declined', { cause: new TypeError('no card') });
                """);

        assertThat(run.stderr())
                .contains("\nPaymentError: declined\n    at ")
                .contains("code: 402")
                .contains("[cause]: TypeError: no card\n");
    }

    @Test
    void stackNamesNothingButTheProgram() {
        JavaScriptRun run = JavaScriptRun.of("""
                const { EventEmitter } = require('events');
                const emitter = new EventEmitter();
                emitter.on('go', () => [1].map(() => { throw new Error('inside'); }));
                setTimeout(() => emitter.emit('go'), 1);
                """);

        assertThat(run.stderr()).contains("Error: inside\n    at index.js:3:");
        assertThat(run.stderr().lines().filter(line -> line.startsWith("    at ")))
                .isNotEmpty()
                .allMatch(line -> line.contains("index.js:"));
    }

    @Test
    void firstLineShiftsNoColumn() {
        assertThat(JavaScriptRun.of("console.log(missing)").stderr())
                .contains("ReferenceError: missing is not defined\n    at index.js:1:12\n");
    }

    @Test
    void syntaxErrorIsACompileErrorWithItsLine() {
        JavaScriptRun run = JavaScriptRun.of("console.log('never');\nlet x = ;\n");

        assertThat(run.exit()).isEqualTo(GuestExit.compileError(1));
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).startsWith("index.js:2\nlet x = ;\n").contains("\nSyntaxError: ");
    }

    @Test
    void syntaxErrorOfAModuleIsTold() {
        JavaScriptRun run = JavaScriptRun.of("import util from 'util';\nconst a = 1;\nconst b = = 2;\n");

        assertThat(run.exit()).isEqualTo(GuestExit.compileError(1));
        assertThat(run.stderr()).startsWith("index.js:3\nconst b = = 2;\n").contains("SyntaxError: ");
    }

    @Test
    void syntaxErrorThatIsThrownAtRunTimeIsARuntimeError() {
        JavaScriptRun run = JavaScriptRun.of("JSON.parse('{')");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).contains("SyntaxError: ");
    }

    @Test
    void uncaughtExceptionListenerKeepsTheProgramAlive() {
        JavaScriptRun run = JavaScriptRun.of("""
                process.on('uncaughtException', (error) => console.log('caught', error.message));
                process.on('exit', (code) => console.log('exit', code));
                setTimeout(() => console.log('still here'), 1);
                throw new Error('a');
                """);

        assertThat(run.stdout()).isEqualTo("caught a\nstill here\nexit 0\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void failedAssertionShowsBothValues() {
        JavaScriptRun run = JavaScriptRun.of("const assert = require('assert');\nassert.strictEqual(1 + 1, 3);");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr())
                .startsWith("index.js:2\n")
                .contains("AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n2 !== 3\n");
    }
}
