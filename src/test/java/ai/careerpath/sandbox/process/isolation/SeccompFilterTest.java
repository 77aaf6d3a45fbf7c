package ai.careerpath.sandbox.process.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the filter in a small BPF machine, so that each architecture is tested on any. */
class SeccompFilterTest {

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int EPERM = 0x00050001;
    private static final int ENOSYS = 0x00050026;
    private static final int EAFNOSUPPORT = 0x00050061;
    private static final int EPROTONOSUPPORT = 0x0005005d;

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e, 0, 59, 202", "aarch64, 0xc00000b7, 63, 221, 98"})
    void readingExecutingAndWaitingAreAllowed(String name, String audit, int read, int execve, int futex) {
        for (int call : new int[] {read, execve, futex}) {
            assertThat(decide(name, audit, call)).isEqualTo(ALLOW);
        }
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void everyDeniedCallIsRefused(String name, String audit) {
        assertThat(calls(name).denied())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(call -> assertThat(decide(name, audit, call)).isEqualTo(EPERM));
        assertThat(decide(name, audit, calls(name).clone3())).isEqualTo(ENOSYS);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void onlyLocalAndInternetSocketsAreAllowed(String name, String audit) {
        for (int call : new int[] {calls(name).socket(), calls(name).socketPair()}) {
            for (long family : new long[] {1, 2, 10}) {
                assertThat(decide(name, audit, call, family)).isEqualTo(ALLOW);
            }
            for (long family : new long[] {0, 3, 16, 17, 30, 38, 40, 44}) {
                assertThat(decide(name, audit, call, family))
                        .as("family %d", family)
                        .isEqualTo(EAFNOSUPPORT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void onlyTheUsualProtocolsAreAllowed(String name, String audit) {
        int socket = calls(name).socket();
        for (long protocol : new long[] {0, 6, 17}) {
            assertThat(decide(name, audit, socket, 2, 1, protocol)).isEqualTo(ALLOW);
        }
        for (long protocol : new long[] {33, 132, 136, 256, 262}) {
            assertThat(decide(name, audit, socket, 2, 1, protocol))
                    .as("protocol %d", protocol)
                    .isEqualTo(EPROTONOSUPPORT);
        }
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void threadsAndForksAreAllowedButNoNamespaces(String name, String audit) {
        int clone = calls(name).cloneCall();
        assertThat(decide(name, audit, clone, 0x01200011)).isEqualTo(ALLOW);
        assertThat(decide(name, audit, clone, 0x003d0f00)).isEqualTo(ALLOW);
        for (int bit : new int[] {17, 25, 26, 27, 28, 29, 30}) {
            assertThat(decide(name, audit, clone, 1L << bit | 17)).isEqualTo(EPERM);
        }
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void keysCannotBePutIntoATerminal(String name, String audit) {
        int ioctl = calls(name).ioctl();
        assertThat(decide(name, audit, ioctl, 0, 0x5401)).isEqualTo(ALLOW);
        assertThat(decide(name, audit, ioctl, 0, 0x5412)).isEqualTo(EPERM);
        assertThat(decide(name, audit, ioctl, 0, 0x541c)).isEqualTo(EPERM);
        assertThat(decide(name, audit, ioctl, 0, 0xdead00005412L)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void sharedMemoryThatNobodyCountsStaysSmall(String name, String audit) {
        int shmget = calls(name).shmget();
        assertThat(decide(name, audit, shmget, 0, 56)).isEqualTo(ALLOW);
        assertThat(decide(name, audit, shmget, 0, 4097)).isEqualTo(EPERM);
        assertThat(decide(name, audit, shmget, 0, 1L << 32)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0xc000003e", "aarch64, 0xc00000b7"})
    void buffersOfSocketsKeepTheirSize(String name, String audit) {
        int setsockopt = calls(name).setsockopt();
        int ignored = 0x00050000;
        assertThat(decide(name, audit, setsockopt, 3, 1, 7)).isEqualTo(ignored);
        assertThat(decide(name, audit, setsockopt, 3, 1, 8)).isEqualTo(ignored);
        assertThat(decide(name, audit, setsockopt, 3, 1, 2)).isEqualTo(ALLOW);
        assertThat(decide(name, audit, setsockopt, 3, 6, 7)).isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x40000003", "0xc00000b7", "0"})
    void anotherArchitectureIsTheEnd(String audit) {
        assertThat(decide("amd64", audit, 0)).isEqualTo(KILL);
    }

    @Test
    void theX32CallsOfX8664AreTheEnd() {
        assertThat(decide("amd64", "0xc000003e", 0x40000000)).isEqualTo(KILL);
        assertThat(decide("amd64", "0xc000003e", 0x40000000 | 101)).isEqualTo(KILL);
    }

    @Test
    void anArchitectureThatNobodyCheckedHasNoFilter() {
        assertThat(SeccompFilter.program("riscv64")).isEmpty();
    }

    private static SystemCalls calls(String name) {
        return SystemCalls.of(name).orElseThrow();
    }

    /** What the filter says to a call with these arguments. */
    private static int decide(String name, String audit, int number, long... arguments) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(number).putInt(Long.decode(audit).intValue()).putLong(0);
        for (long argument : arguments) {
            data.putLong(argument);
        }
        ByteBuffer program =
                ByteBuffer.wrap(SeccompFilter.program(name).orElseThrow()).order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        int position = 0;
        while (true) {
            int code = program.getShort(8 * position) & 0xffff;
            int ifTrue = program.get(8 * position + 2) & 0xff;
            int ifFalse = program.get(8 * position + 3) & 0xff;
            int operand = program.getInt(8 * position + 4);
            position++;
            boolean holds;
            switch (code) {
                case 0x20 -> {
                    accumulator = data.getInt(operand);
                    continue;
                }
                case 0x06 -> {
                    return operand;
                }
                case 0x15 -> holds = accumulator == operand;
                case 0x25 -> holds = Integer.compareUnsigned(accumulator, operand) > 0;
                case 0x45 -> holds = (accumulator & operand) != 0;
                default -> throw new IllegalStateException("Unknown instruction " + code);
            }
            position += holds ? ifTrue : ifFalse;
        }
    }
}
